import { makeFinder, type SearchList } from '../../../lib/search/find';
import { whenParsed } from '../../basics/when-parsed';

/** What can be found, put here when the script is made. */
declare const SEARCH_LIST: SearchList;

type Found = ReturnType<ReturnType<typeof makeFinder>>[number];

/** Shows what fits, while somebody types. Nothing is sent, and nothing enters the address. */
function enhance(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const list = form.querySelector('ul');
  const note = form.querySelector('[role=status]');
  if (!field || !list || !note) return;
  const find = makeFinder(SEARCH_LIST);
  const stays = note.textContent;
  const show = (): void => {
    const isEmpty = field.value.trim() === '';
    const found = isEmpty ? [] : find(field.value);
    list.replaceChildren(...found.map(row));
    note.textContent = isEmpty
      ? stays
      : found.length === 0
        ? 'Nothing found. Try another word, or look in the list below.'
        : `${found.length} found`;
  };
  form.hidden = false;
  field.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
    list.querySelector('a')?.focus();
  });
  // Back may bring the page with what was typed.
  addEventListener('pageshow', show);
}

function row({ href, title, hint }: Found): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  const words = document.createElement('b');
  link.href = href;
  words.textContent = title;
  link.append(words);
  if (hint !== undefined) {
    const small = document.createElement('small');
    small.textContent = hint;
    link.append(small);
  }
  line.append(link);
  return line;
}

whenParsed(() => {
  document.querySelectorAll<HTMLFormElement>('[data-page-search]').forEach(enhance);
});
