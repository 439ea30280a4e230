import { sheetAsText } from './sheet-as-text';
import { whenParsed } from '../basics/when-parsed';

/** Milliseconds in which a cleared sheet can be put back. It is then forgotten. */
const TIME_TO_PUT_BACK = 10_000;
const GROWS_BY_ITSELF = CSS.supports('field-sizing', 'content');

/** Printing, copying and clearing: what the sheet can do with a script, and nothing that keeps or sends. */
function enhance(form: HTMLFormElement): void {
  const tools = form.querySelector<HTMLElement>('[data-prepare-tools]');
  const status = form.querySelector('[data-prepare-status]');
  const fields = [...form.querySelectorAll('textarea')];

  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
  const restore = form.querySelector<HTMLElement>('[data-prepare="restore"]');
  let cleared: string[] = [];
  let forgetting: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    clearTimeout(forgetting);
    cleared = [];
    if (restore) restore.hidden = true;
  };
  const clear = (): void => {
    form.reset();
    fields.forEach(fit);
    forget();
    say('');
  };
  const copy = async (): Promise<void> => {
    const text = sheetAsText(partsOf(form));
    if (text === '') {
      say('There is nothing to copy yet.');
      return;
    }
    try {
      await navigator.clipboard.writeText(text);
      say('Copied. It can be pasted until you copy something else.');
    } catch {
      say('This browser does not let the page copy. Print it, or copy each part by hand.');
    }
  };
  const actions: Record<string, () => unknown> = {
    print: () => {
      window.print();
    },
    copy,
    clear: () => {
      const typed = fields.map(({ value }) => value);
      clear();
      say('The sheet is empty.');
      if (typed.some((value) => value !== '') && restore) {
        cleared = typed;
        restore.hidden = false;
        forgetting = setTimeout(forget, TIME_TO_PUT_BACK);
      }
      fields[0]?.focus();
    },
    restore: () => {
      for (const [index, field] of fields.entries()) {
        field.value = field.value || (cleared[index] ?? '');
        fit(field);
      }
      forget();
      say('It is back.');
      fields[0]?.focus();
    },
  };

  form.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) actions[target.dataset.prepare ?? '']?.();
  });
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) fit(target);
  });
  // Words are not lost without a question, except to somebody who leaves in a hurry: that blanks the page.
  addEventListener('beforeunload', (event) => {
    const isLeaving = document.documentElement.hidden;
    if (!isLeaving && fields.some(({ value }) => value !== '')) event.preventDefault();
  });
  // Whoever takes the device next must not find it with the browser's Back.
  addEventListener('pagehide', clear);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) clear();
  });
  if (tools) tools.hidden = false;
}

/** Makes a field as high as its text, so that paper shows all of it. */
function fit(field: HTMLTextAreaElement): void {
  if (GROWS_BY_ITSELF) return;
  field.style.height = '';
  if (field.scrollHeight > field.clientHeight) field.style.height = `${field.scrollHeight}px`;
}

function partsOf(form: HTMLFormElement) {
  return [...form.querySelectorAll('fieldset')].map((part) => ({
    title: part.querySelector('legend')?.textContent ?? '',
    fields: [...part.querySelectorAll('textarea')].map((field) => ({
      label: field.labels[0]?.textContent ?? '',
      value: field.value,
    })),
  }));
}

whenParsed(() => {
  document.querySelectorAll<HTMLFormElement>('form[data-prepare-form]').forEach(enhance);
});
