/** Buttons that put a contact, a source or a link to a page into the words, by name. */
import type { Insert } from '../forms/forms';
import { bodyField } from '../forms/form-values';

/** Shows the buttons while somebody is in the words of a file. */
export function offerInserts(inserts: readonly Insert[]): void {
  let words: HTMLTextAreaElement | undefined;
  const bar = document.createElement('div');
  bar.className = 'inserts';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Put into the words');
  bar.hidden = true;
  bar.append(
    ...inserts.map(({ label, items }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        pick(label, items, (text) => {
          if (words !== undefined) insert(words, text);
        });
      });
      return button;
    }),
  );
  document.body.append(bar);
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.closest('.inserts, .pick') !== null) return;
    const isWords =
      target instanceof HTMLTextAreaElement &&
      target.closest(`[data-key-path="${bodyField}"]`) !== null;
    bar.hidden = !isWords;
    if (isWords) words = target;
  });
}

/** Where the caret was, and in a way that can be undone. */
function insert(words: HTMLTextAreaElement, text: string): void {
  words.focus();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else types as a person does
  document.execCommand('insertText', false, text);
}

/** A list that grows shorter with every letter that is typed. */
function pick(title: string, items: Insert['items'], take: (text: string) => void): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'question pick';
  dialog.setAttribute('aria-label', title);
  const search = document.createElement('input');
  search.type = 'search';
  search.setAttribute('aria-label', 'Part of the name');
  const list = document.createElement('select');
  list.size = 12;
  list.setAttribute('aria-label', title);
  const draw = () => {
    const asked = search.value.toLowerCase();
    const fit = items.filter(({ label }) => label.toLowerCase().includes(asked));
    list.replaceChildren(...fit.map(({ label, text }) => new Option(label, text)));
    list.selectedIndex = 0;
  };
  const done = document.createElement('button');
  done.type = 'button';
  done.value = 'yes';
  done.textContent = 'Put it in';
  const choose = () => {
    const { value } = list;
    dialog.close();
    if (value !== '') take(value);
  };
  done.addEventListener('click', choose);
  list.addEventListener('dblclick', choose);
  search.addEventListener('input', draw);
  search.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') choose();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  dialog.append(search, list, done);
  document.body.append(dialog);
  draw();
  dialog.showModal();
}
