import type { SaveQuestion } from '../forms/save-question';

/** Shows a question over the form, and resolves to whether the answer was to save. */
export function ask({ title, text, save }: SaveQuestion): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'question';
  dialog.setAttribute('aria-labelledby', 'question-title');
  const back = button('Go back without saving', 'no');
  const buttons = save === undefined ? [back] : [back, button(save, 'yes')];
  dialog.append(element('h2', title, 'question-title'), element('p', text), ...buttons);
  document.body.append(dialog);
  dialog.showModal();
  back.focus();
  return new Promise((resolve) => {
    for (const choice of buttons)
      choice.addEventListener('click', () => {
        dialog.close(choice.value);
      });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}

/** Shows a notice above the form, in place of the one before it. */
export function notify(text: string, action?: { label: string; run: () => void }): void {
  document.querySelector('.notice')?.remove();
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  const close = button('Close', 'close');
  close.addEventListener('click', () => {
    notice.remove();
  });
  notice.append(element('p', text));
  if (action !== undefined) {
    const act = button(action.label, 'act');
    act.addEventListener('click', action.run);
    notice.append(act);
  }
  notice.append(close);
  document.body.append(notice);
}

/** Says in place of the form why there is none. */
export function say(text: string): void {
  const said = element('p', text);
  said.className = 'instead';
  said.setAttribute('role', 'alert');
  document.body.append(said);
}

function element(name: 'h2' | 'p', text: string, id?: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (id !== undefined) made.id = id;
  return made;
}

function button(label: string, value: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.value = value;
  return made;
}
