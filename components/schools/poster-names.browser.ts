import { whenParsed } from '../basics/when-parsed';

/** As many as one line of large writing holds, in capitals too. */
const LETTERS_WRITTEN_LARGE = 30;

/** What is typed once goes into every poster and card, and nowhere else. */
function enhance(posters: HTMLElement): void {
  const fields = [...posters.querySelectorAll<HTMLTextAreaElement>('textarea[data-poster-name]')];
  const copies = [...posters.querySelectorAll<HTMLElement>('[data-poster-copy]')];

  const fill = (name: string | undefined, words: string): void => {
    for (const field of fields) {
      if (field.dataset.posterName !== name) continue;
      if (field.value !== words) field.value = words;
      field.classList.toggle('poster-long', words.length > LETTERS_WRITTEN_LARGE);
    }
    for (const copy of copies) {
      if (copy.dataset.posterCopy !== name) continue;
      copy.textContent = words;
      copy.classList.toggle('poster-long', words.length > LETTERS_WRITTEN_LARGE);
    }
  };
  const clear = (): void => {
    for (const field of fields) fill(field.dataset.posterName, '');
  };

  posters.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) fill(target.dataset.posterName, target.value);
  });
  // Whoever takes the device next must not find it with the browser's Back.
  addEventListener('pagehide', clear);
  for (const box of posters.querySelectorAll<HTMLElement>('[data-poster-fields]'))
    box.hidden = false;
}

whenParsed(() => {
  for (const posters of document.querySelectorAll<HTMLElement>('[data-poster-names]'))
    enhance(posters);
});
