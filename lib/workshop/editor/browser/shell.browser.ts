/** The page with the three parts: leads the preview and the list of problems after the form. */
import { thingsToPutRight } from '../../../checks/describe-problems';
import type { Standing } from '../../copies/get';
import type { Snapshot, ShownProblem } from '../server/snapshot';
import { steerPreview } from './preview.browser';
import { offerTasks } from './tasks.browser';

type Problems = Pick<Snapshot, 'problems' | 'later' | 'advice'>;

const form = find('form', HTMLIFrameElement);
const list = find('problems', HTMLElement);
const laterList = find('later', HTMLElement);
const laterBox = find('later-box', HTMLElement);
const adviceList = find('advice', HTMLElement);
const adviceBox = find('advice-box', HTMLDetailsElement);
const problemsStatus = find('problems-status', HTMLElement);
const box = document.getElementById('preview');
const preview =
  box === null ? undefined : steerPreview(box, find('preview-status', HTMLElement), works);

const tasks = offerTasks(find('tasks', HTMLElement), form);

const events = new EventSource('/events');
events.addEventListener('changed', () => {
  problemsStatus.className = '';
  problemsStatus.textContent = 'Looking at what changed…';
  preview?.reload();
});
events.addEventListener('snapshot', ({ data }: MessageEvent<string>) => {
  const snapshot: unknown = JSON.parse(data);
  if (isProblems(snapshot)) show(snapshot);
  // A new page has an address from its first save on, of which no notice comes.
  void follow();
  void tasks.draw();
});
events.addEventListener('standing', ({ data }: MessageEvent<string>) => {
  const standing: unknown = JSON.parse(data);
  if (!isStanding(standing)) return;
  find('standing', HTMLElement).textContent = standing.told;
  find('news', HTMLElement).textContent = standing.news ?? '';
  find('news-box', HTMLDetailsElement).hidden = standing.news === undefined;
  void tasks.draw();
});
events.addEventListener('error', () => {
  problemsStatus.textContent = 'The editor was stopped. Start it again with: npm run edit';
});

function show({ problems, later, advice }: Problems): void {
  const isInOrder = problems.length === 0;
  problemsStatus.className = isInOrder ? 'is-good' : 'is-bad';
  problemsStatus.textContent = isInOrder
    ? 'Everything checks out.'
    : `${thingsToPutRight(problems.length)}. Nothing of it can be published yet.`;
  list.replaceChildren(...problems.map(itemFor));
  laterList.replaceChildren(...later.map(itemFor));
  laterBox.hidden = later.length === 0;
  adviceList.replaceChildren(...advice.map(itemFor));
  adviceBox.hidden = advice.length === 0;
  preview?.settle(isInOrder);
}

function itemFor({ file, line, message, fix, form: hash, preview: seenAt }: ShownProblem) {
  const item = document.createElement('li');
  const where = document.createElement('a');
  where.textContent = `${file}, line ${line}`;
  where.href = hash === undefined ? '#' : `/form/#${hash}`;
  where.target = 'form';
  where.addEventListener('click', (event) => {
    event.preventDefault();
    if (hash === undefined) void tasks.openPlain(file);
    else open(hash, seenAt);
  });
  item.append(where, paragraph(message), paragraph(fix));
  if (hash === undefined)
    item.append(paragraph('No form can show this file as it is. Its name opens it as plain text.'));
  return item;
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

function open(hash: string, seenAt: string): void {
  if (form.contentWindow !== null) form.contentWindow.location.hash = hash;
  preview?.go(seenAt);
}

let lastPlain: string | undefined;

/** The preview follows the form from file to file. */
async function follow(): Promise<void> {
  const hash = decodeURIComponent(form.contentWindow?.location.hash.slice(1).split('?')[0] ?? '');
  if (!hash.includes('/entries/')) return;
  const answer: unknown = await (
    await fetch(`/preview.json?of=${encodeURIComponent(hash)}`)
  ).json();
  if (typeof answer !== 'object' || answer === null) return;
  if ('address' in answer && typeof answer.address === 'string') preview?.go(answer.address);
  // The form opens a file that it cannot read only to say so.
  if ('plain' in answer && typeof answer.plain === 'string' && hash !== lastPlain)
    void tasks.openPlain(answer.plain);
  lastPlain = hash;
}

/** Whether the preview can make a page while something is wrong somewhere. */
async function works(address: string): Promise<boolean> {
  const answer: unknown = await (
    await fetch(`/preview-works.json?at=${encodeURIComponent(address)}`)
  ).json();
  return (
    typeof answer === 'object' && answer !== null && 'isWhole' in answer && answer.isWhole === true
  );
}

const attach = () =>
  form.contentWindow?.addEventListener('hashchange', () => {
    void follow();
  });
form.addEventListener('load', attach);
attach();

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no part "${id}".`);
  return found;
}

function isStanding(value: unknown): value is Standing {
  return typeof value === 'object' && value !== null && 'told' in value && 'sent' in value;
}

function isProblems(value: unknown): value is Problems {
  return typeof value === 'object' && value !== null && 'problems' in value && 'advice' in value;
}
