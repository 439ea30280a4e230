import { makeFinder, type SearchList } from '../../../lib/search/finder';
import { whenParsed } from '../../basics/when-parsed';

/** What can be found, put here when the script is made. */
declare const SEARCH_LIST: SearchList;

type Found = ReturnType<ReturnType<typeof makeFinder>>[number];

/** Shows what fits, while somebody types. Nothing is sent, and nothing enters the address. */
function enhance(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const sample = form.querySelector('li');
  const list = sample?.parentElement;
  const note = form.querySelector('[role=status]');
  if (!field || !sample || !list || !note) return;
  const find = makeFinder(SEARCH_LIST);
  const stays = note.textContent;
  const show = (): void => {
    const isEmpty = field.value.trim() === '';
    const found = isEmpty ? [] : find(field.value);
    list.replaceChildren(...found.map((one) => row(one, sample)));
    list.hidden = found.length === 0;
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

function row({ href, title, hint = '' }: Found, sample: HTMLElement): Node {
  const line = sample.cloneNode(true);
  if (!(line instanceof HTMLElement)) return line;
  line.hidden = false;
  line.querySelector('a')?.setAttribute('href', href);
  line.querySelector('b')?.replaceChildren(title);
  line.querySelector('small')?.replaceChildren(hint);
  return line;
}

whenParsed(() => {
  document.querySelectorAll<HTMLFormElement>('[data-page-search]').forEach(enhance);
});
