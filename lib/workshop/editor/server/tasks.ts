import { z } from 'zod';
import { waitingFacts, type WaitingFact } from '../../../content/approvals';
import { addressesOf } from '../../../content/addresses';
import type { Content } from '../../../content/model';
import { approvers } from '../../../content/shape/approval';
import {
  carryOut,
  changedFiles,
  pageAddress,
  planNew,
  planPlain,
  planRemove,
  planRename,
  planUndo,
  type Desk,
  type Plan,
} from '../../authoring/plans';
import { questionsFor } from '../../authoring/new-file';
import { oneOf } from '../../command';
import { NOTHING } from '../../comparison/parts';
import type { Decide } from '../../copies/bring-together';
import { SIDES } from '../../copies/decide';
import { getWork, sentInWords, type Standing } from '../../copies/get';
import type { Choice } from '../../copies/merge-file';
import { ownChanges, passOn, type PassedOn } from '../../copies/pass-on';
import { waitingForSignOff } from '../../reviews/duties';
import { HOW, planApproval } from '../../reviews/plan-approval';
import type { Settings } from '../../../settings';
import { ToldError } from '../../../told-error';
import { formAddress } from './form-address';

/** One thing that is asked before a task can be done. */
export type TaskField = {
  name: string;
  label: string;
  /** What can be picked; anything may be typed where there is nothing to pick. */
  options?: readonly { value: string; label: string }[];
  /** What stands there now, where one of two versions is picked. */
  was?: string;
  isOptional?: true;
};

/** Something that is done beside the forms, and what is asked for it. */
export type Task = {
  name: (typeof taskNames)[number];
  label: string;
  about: string;
  fields: TaskField[];
  /** What stands on the button that does it. */
  act: string;
  /** Whether there is nothing to show before it is done. */
  isAtOnce?: true;
};

const sharing = ['get', 'send'] as const;
const planned = ['rename', 'remove', 'section', 'undo', 'facts', 'words', 'plain'] as const;
const taskNames = [...sharing, ...planned] as const;

/** Whether a task meets what others have done. */
export const isShared = (name: Task['name']): name is (typeof sharing)[number] =>
  name === 'get' || name === 'send';

/** What the page with the three parts sends to have a task done. */
export const taskRequest = z.object({
  name: z.enum(taskNames),
  answers: z.record(z.string(), z.string()),
  isTrial: z.boolean(),
});

/** What came of it: what to tell, what is still asked, the form of a new file, and what was passed on. */
export type TaskReply = Partial<PassedOn> & {
  isDone: boolean;
  isRefused?: boolean;
  told: string;
  fields?: TaskField[];
  form?: string | undefined;
};

const option = (value: string, label = value) => ({ value, label });

/** What is done together with others, when this folder can do it. */
export function sharedTasks({ sent, canSend, isNamed }: Standing): Task[] {
  if (!canSend) return [];
  const changes = sent.map((one) => option(one.name, sentInWords(one)));
  return [
    {
      name: 'get',
      label: "Get the others' work",
      about: 'Brings in what others have agreed on, and keeps what you have changed.',
      fields: [
        ...(changes.length === 0
          ? []
          : [
              {
                name: 'change',
                label: 'Take up a change that was sent, to approve it or to go on with it',
                options: changes,
                isOptional: true as const,
              },
            ]),
        {
          name: 'aside',
          label: 'What you have changed yourself',
          options: [
            option('', 'Keep it here'),
            option('yes', 'Set it aside, in the folder set-aside'),
          ],
        },
      ],
      act: 'Get it',
      isAtOnce: true,
    },
    {
      name: 'send',
      label: 'Send for review',
      about:
        'Checks what you have changed and passes it on for a colleague to look at. The forms then show the ' +
        'agreed words again, ready for the next change.',
      fields: [
        { name: 'sentence', label: 'What you changed and why, in one sentence' },
        ...(isNamed ? [] : [{ name: 'who', label: 'Who you are, as your colleagues know you' }]),
      ],
      act: 'Send it',
    },
  ];
}

/**
 * The other tasks beside the forms as they can be done now, with what can be picked for each.
 *
 * @param content as it was when it was last in order
 * @param files every file of the content folder that can be read
 */
export function tasksFor(content: Content, files: readonly string[], desk: Desk): Task[] {
  const addresses = addressesOf(content).map((address) => option(address));
  const pages = content.pages.map(({ address, title }) => option(address, `${title} (${address})`));
  const waiting = waitingForSignOff(content).map(({ file, reviewer }) =>
    option(`${reviewer} ${file}`, `${file} for ${reviewer}`),
  );
  const changed = changedFiles(desk).map((file) => option(file));
  return [
    {
      name: 'rename',
      label: 'Move a page',
      about:
        'Gives a page another address. Links to it are mended, and the old address leads to the new.',
      fields: [
        { name: 'from', label: 'Page', options: pages.filter(({ value }) => value !== '/') },
        { name: 'to', label: 'New address, such as /parents/pictures/' },
      ],
      act: 'Move it',
    },
    {
      name: 'remove',
      label: 'Take away',
      about: 'Takes a page or another file away. Links to a page lead to the one that you choose.',
      fields: [
        {
          name: 'what',
          label: 'Page or file',
          options: files.map((file) => option(file, pageAddress(file) ?? file)),
        },
        {
          name: 'to',
          label: 'Where its address leads from then on',
          options: addresses,
          isOptional: true,
        },
      ],
      act: 'Take it away',
    },
    {
      name: 'section',
      label: 'New section',
      about: 'Makes a folder for pages that belong together, with its first page.',
      fields: questionsFor.section.map(({ option: name, ask }) => ({ name, label: ask })),
      act: 'Make it',
    },
    ...(changed.length === 0
      ? []
      : [
          {
            name: 'undo' as const,
            label: 'Put back',
            about: 'Makes a file what it was before your changes.',
            fields: [{ name: 'file', label: 'File', options: changed }],
            act: 'Put it back',
          },
        ]),
    ...byFile(waitingFacts(content)).map(([file, facts]) => ({
      name: 'facts' as const,
      label: `Approve ${file}`,
      about:
        `Somebody changed what stands here. Open the organisation's own page, or call, and type it as it ` +
        `says. Whoever changed it cannot do this, but can say why it cannot wait.${alreadyAlone(facts)}`,
      fields: [
        { name: 'file', label: 'File', options: [option(file)] },
        ...facts.map(({ trail }, at) => ({ name: `typed-${at}`, label: trail.join(', ') })),
        {
          name: 'how',
          label: 'How you know',
          options: [
            option(HOW[0], 'I read it on their own page today'),
            option(HOW[1], 'I called them'),
            option(ALONE, 'I changed it myself, nobody else is here, and it cannot wait'),
          ],
        },
        { name: 'reason', label: 'Why it cannot wait, if so', isOptional: true as const },
        { name: 'who', label: 'Who you are, as your colleagues know you: Night desk' },
        {
          name: 'changed-by',
          label: 'Who changed it, if somebody else did',
          isOptional: true as const,
        },
      ],
      act: 'Approve',
    })),
    ...(waiting.length === 0
      ? []
      : [
          {
            name: 'words' as const,
            label: 'Approve words',
            about:
              'Writes down that somebody has read the words of a file as they are now, and agrees.',
            fields: [
              { name: 'file', label: 'File, and who read it', options: waiting },
              { name: 'who', label: 'Who you are, as your colleagues know you: Press desk' },
            ],
            act: 'Approve',
          },
        ]),
  ];
}

const ALONE = 'alone';

/** What was published before a second person had typed it goes on waiting. */
function alreadyAlone(facts: readonly WaitingFact[]): string {
  const alone = facts.find((fact) => fact.alone !== undefined)?.alone;
  return alone === undefined
    ? ''
    : ` It may be public already: ${alone.who} gave the reason “${alone.reason}” It waits all the same.`;
}

/** Facts that wait, file by file. */
function byFile(facts: readonly WaitingFact[]): [string, WaitingFact[]][] {
  const files = [...new Set(facts.map(({ file }) => file))];
  return files.map((file) => [file, facts.filter((fact) => fact.file === file)]);
}

/**
 * Does a task, or says what it would change, by the same functions as the commands.
 *
 * @throws ToldError with why it cannot be done
 */
export async function runTask(
  { name, answers, isTrial }: z.output<typeof taskRequest>,
  desk: Desk & Settings,
): Promise<TaskReply> {
  const answer = (key: string): string => answers[key]?.trim() ?? '';
  if (name === 'send' && isTrial) return { isDone: false, told: await ownChanges(desk) };
  if (isShared(name)) return share(name, answer, desk);
  const plan = await planFor(name, (key) => answers[key] ?? '', desk);
  const told = carryOut(plan, desk, isTrial);
  return {
    isDone: !isTrial,
    told,
    form: plan.path === undefined ? undefined : formAddress(plan.path),
  };
}

/** Where both changed the same, the reply asks for one of two versions, and the next request brings the answers. */
async function share(
  name: (typeof sharing)[number],
  answer: (key: string) => string,
  desk: Desk & Settings,
): Promise<TaskReply> {
  const said: string[] = [];
  const tell = (text: string) => {
    said.push(text);
  };
  let fields: TaskField[] = [];
  const decide: Decide = (choices) => {
    const asked = choices.map(fieldFor);
    const sides = asked.flatMap((field) => SIDES.find((side) => side === answer(field.name)) ?? []);
    if (sides.length === choices.length) return Promise.resolve(sides);
    fields = asked;
    throw new ToldError('You and somebody else changed the same. Choose which to keep.', 1);
  };
  try {
    if (name === 'send') {
      const sent = { sentence: answer('sentence'), who: answer('who') || undefined, decide };
      return { isDone: true, ...(await passOn(desk, sent, tell)), told: said.join('\n') };
    }
    const got = {
      name: answer('change') || undefined,
      setsAside: answer('aside') === 'yes',
      decide,
    };
    await getWork(desk, got, tell);
    return { isDone: true, told: said.join('\n') };
  } catch (error) {
    if (!(error instanceof ToldError)) throw error;
    const told = [...said, error.message].join('\n');
    return { isDone: false, isRefused: fields.length === 0, told, fields };
  }
}

/** Its name holds both versions, so that an answer counts for these alone. */
function fieldFor({
  file,
  trail,
  was = NOTHING,
  theirs = NOTHING,
  mine = NOTHING,
}: Choice): TaskField {
  return {
    name: JSON.stringify([file, trail, theirs, mine]),
    label: [file, ...trail].join(', '),
    was: was.trim(),
    options: [
      option('theirs', `Theirs: ${theirs.trim()}`),
      option('mine', `Yours: ${mine.trim()}`),
    ],
  };
}

async function planFor(
  name: (typeof planned)[number],
  answer: (key: string) => string,
  desk: Desk,
): Promise<Plan & { path?: string }> {
  switch (name) {
    case 'rename':
      return planRename(answer('from'), answer('to'), desk);
    case 'remove':
      return planRemove(answer('what'), answer('to') || undefined, desk);
    case 'section':
      return planNew(
        'section',
        Object.fromEntries(questionsFor.section.map(({ option: key }) => [key, answer(key)])),
        desk,
      );
    case 'undo':
      return planUndo(answer('file'), desk);
    case 'facts':
      return planApproval(
        {
          files: [answer('file')],
          as: 'facts',
          who: answer('who'),
          how: HOW.find((one) => one === answer('how')),
          changedBy: answer('changed-by'),
          alone: answer('how') === ALONE ? answer('reason') : undefined,
        },
        desk,
        () => (_fact, at) => answer(`typed-${at}`),
      );
    case 'words': {
      const [reviewer = '', file = ''] = answer('file').split(' ');
      return planApproval(
        { files: [file], as: oneOf('for', reviewer, approvers), who: answer('who') },
        desk,
        () => () => '',
      );
    }
    case 'plain':
      return planPlain(answer('file'), answer('text'), answer('was'), desk);
  }
}
