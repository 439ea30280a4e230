/** What is done beside the forms: each thing is asked for in a dialog, and shown before it is done. */
import type { Task, TaskField, TaskReply } from '../server/tasks';
import { isUnsaved } from './unsaved.browser';

const UNSAVED =
  'The form holds words that were not saved. Save them first, or take them back, and press again.';

/**
 * Draws a button for each task into a box, again whenever `draw` is called.
 *
 * @param form the frame with the form, which is loaded again when something was done
 */
export function offerTasks(box: HTMLElement, form: HTMLIFrameElement) {
  let token = '';
  const draw = async () => {
    const answer: unknown = await (await fetch('/tasks.json')).json();
    if (!isTasks(answer)) return;
    token = answer.token;
    box.replaceChildren(
      ...answer.tasks.map((task) =>
        button(task.label, () => {
          openTask(task, send);
        }),
      ),
    );
  };
  const send: Send = async (name, answers, isTrial) => {
    if (isUnsaved(form.contentDocument)) return { isDone: false, isRefused: true, told: UNSAVED };
    const reply: unknown = await (
      await fetch('/task.json', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Editor-Token': token },
        body: JSON.stringify({ name, answers, isTrial }),
      })
    ).json();
    if (!isReply(reply)) throw new Error('The editor did not say what it did.');
    if (reply.isDone) {
      if (reply.form !== undefined && form.contentWindow !== null)
        form.contentWindow.location.hash = reply.form;
      form.contentWindow?.location.reload();
    }
    return reply;
  };
  const openPlain = async (file: string) => {
    const answer: unknown = await (
      await fetch(`/plain.json?of=${encodeURIComponent(file)}`)
    ).json();
    if (typeof answer !== 'object' || answer === null || !('text' in answer)) return;
    openText(file, String(answer.text), send);
  };
  return { draw, openPlain };
}

type Send = (
  name: Task['name'],
  answers: Readonly<Record<string, string>>,
  isTrial: boolean,
) => Promise<TaskReply>;

function openTask(task: Task, send: Send): void {
  const { dialog, told, body } = makeDialog(task.label);
  const asked: Asked[] = [];
  const askFor = (fields: readonly TaskField[], before: Node | null) => {
    for (const field of fields) {
      const one = fieldFor(field);
      asked.push(one);
      for (const part of one.parts) body.insertBefore(part, before);
    }
  };
  const run = async (isTrial: boolean) => {
    act.disabled = true;
    tell(told, { told: 'One moment…' });
    const answers = Object.fromEntries(asked.map(({ name, value }) => [name, value()]));
    const reply = await send(task.name, answers, isTrial);
    tell(told, reply);
    // What is still asked takes the place of what was asked so before.
    for (const old of asked.splice(task.fields.length)) for (const part of old.parts) part.remove();
    askFor(reply.fields ?? [], act);
    act.disabled = reply.isDone || (reply.isRefused === true && task.isAtOnce !== true);
    if (reply.isDone) look.remove();
  };
  const act = button(task.act, () => {
    void run(false);
  });
  act.disabled = task.isAtOnce !== true;
  const look = button('See what would change', () => {
    void run(true);
  });
  body.addEventListener('input', ({ target }) => {
    // What is done is what was shown; which version to keep was asked after that.
    if (task.isAtOnce || (target instanceof HTMLInputElement && target.type === 'radio')) return;
    act.disabled = true;
    told.textContent = '';
  });
  const about = document.createElement('p');
  about.textContent = task.about;
  body.append(about, ...(task.isAtOnce ? [] : [look]), act);
  askFor(task.fields, about.nextSibling);
  dialog.showModal();
}

/** Says what came of it, with the page to open and the one to pass on. */
function tell(told: HTMLElement, { told: text, isRefused, link, page }: Partial<TaskReply>): void {
  told.className = isRefused === true ? 'is-bad' : '';
  told.replaceChildren(text ?? '');
  if (link !== undefined) told.append('\n\n', linkTo('Open the page for your colleague', link));
  if (page === undefined) return;
  const html = URL.createObjectURL(new Blob([page.html], { type: 'text/html' }));
  const download = linkTo('Was and now on one page, to send to whoever has no login', html);
  download.download = page.name.replace(/.*\//, '');
  told.append('\n\n', download);
}

function linkTo(words: string, address: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.textContent = words;
  made.href = address;
  made.target = '_blank';
  made.rel = 'noreferrer';
  return made;
}

function openText(file: string, text: string, send: Send): void {
  const { dialog, told, body } = makeDialog(file);
  const words = document.createElement('textarea');
  words.value = text;
  words.rows = 20;
  words.spellcheck = false;
  words.setAttribute('aria-label', `The whole of ${file}`);
  const save = button('Save', () => {
    void send('plain', { file, text: words.value, was: text }, false).then((reply) => {
      tell(told, reply);
      if (reply.isDone) save.remove();
    });
  });
  body.append(words, save);
  dialog.showModal();
}

function makeDialog(title: string) {
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  heading.id = 'task-title';
  heading.textContent = title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const body = document.createElement('div');
  const told = document.createElement('pre');
  told.setAttribute('role', 'status');
  dialog.append(
    heading,
    body,
    told,
    button('Close', () => {
      dialog.close();
    }),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  return { dialog, told, body };
}

/** What is asked: what is drawn for it, and what was answered. */
type Asked = { name: string; parts: HTMLElement[]; value: () => string };

function fieldFor(field: TaskField): Asked {
  return field.was === undefined ? inputFor(field) : versionsFor(field);
}

/** Two versions of one sentence or value, of which one is picked. */
function versionsFor({ name, label: words, was = '', options = [] }: TaskField): Asked {
  const box = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = words;
  const before = document.createElement('p');
  before.textContent = `Was: ${was}`;
  const versions = options.map(({ value, label: text }) => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name, value });
    label.append(input, ` ${text}`);
    return { label, input };
  });
  box.append(legend, before, ...versions.map(({ label }) => label));
  const value = () => versions.find(({ input }) => input.checked)?.input.value ?? '';
  return { name, parts: [box], value };
}

function inputFor({ name, label: words, options, isOptional }: TaskField): Asked {
  const label = document.createElement('label');
  const input = document.createElement(options === undefined ? 'input' : 'select');
  input.id = `task-${name}`;
  label.htmlFor = input.id;
  label.textContent = words;
  if (input instanceof HTMLSelectElement) {
    const isOnly = options?.length === 1 && isOptional !== true;
    const hasNone = isOnly || options?.some(({ value }) => value === '') === true;
    const choices = [...(hasNone ? [] : [{ value: '', label: '' }]), ...(options ?? [])];
    input.append(...choices.map((choice) => new Option(choice.label, choice.value)));
  } else input.autocomplete = 'off';
  return { name, parts: [label, input], value: () => input.value };
}

function button(label: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', pressed);
  return made;
}

function isTasks(value: unknown): value is { token: string; tasks: Task[] } {
  return typeof value === 'object' && value !== null && 'token' in value && 'tasks' in value;
}

function isReply(value: unknown): value is TaskReply {
  return typeof value === 'object' && value !== null && 'isDone' in value && 'told' in value;
}
