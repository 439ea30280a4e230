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
  let mark = '';
  const draw = async () => {
    const answer: unknown = await (await fetch('/tasks.json')).json();
    if (!isTasks(answer)) return;
    mark = answer.mark;
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
        headers: { 'Content-Type': 'application/json', 'X-Editor-Mark': mark },
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
  const inputs = task.fields.map((field) => [field.name, inputFor(field)] as const);
  const answers = () => Object.fromEntries(inputs.map(([name, { input }]) => [name, input.value]));
  const tell = (reply: TaskReply) => {
    told.className = reply.isRefused === true ? 'is-bad' : '';
    told.textContent = reply.told;
  };
  const act = button(task.act, () => {
    act.disabled = true;
    void send(task.name, answers(), false).then((reply) => {
      tell(reply);
      if (reply.isDone) look.remove();
    });
  });
  act.disabled = true;
  const look = button('See what would change', () => {
    void send(task.name, answers(), true).then((reply) => {
      tell(reply);
      act.disabled = reply.isRefused === true;
    });
  });
  for (const [, { input }] of inputs)
    input.addEventListener('input', () => {
      // What is done is what was shown.
      act.disabled = true;
      told.textContent = '';
    });
  const about = document.createElement('p');
  about.textContent = task.about;
  body.append(about, ...inputs.flatMap(([, { label, input }]) => [label, input]), look, act);
  dialog.showModal();
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
      told.className = reply.isRefused === true ? 'is-bad' : '';
      told.textContent = reply.told;
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

function inputFor({ name, label: words, options, isOptional }: TaskField) {
  const label = document.createElement('label');
  const input = document.createElement(options === undefined ? 'input' : 'select');
  input.id = `task-${name}`;
  label.htmlFor = input.id;
  label.textContent = words;
  if (input instanceof HTMLSelectElement) {
    const isOnly = options?.length === 1 && isOptional !== true;
    const choices = [...(isOnly ? [] : [{ value: '', label: '' }]), ...(options ?? [])];
    input.append(...choices.map((choice) => new Option(choice.label, choice.value)));
  } else input.autocomplete = 'off';
  return { label, input };
}

function button(label: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', pressed);
  return made;
}

function isTasks(value: unknown): value is { mark: string; tasks: Task[] } {
  return typeof value === 'object' && value !== null && 'mark' in value && 'tasks' in value;
}

function isReply(value: unknown): value is TaskReply {
  return typeof value === 'object' && value !== null && 'isDone' in value && 'told' in value;
}
