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
import { waitingForSignOff } from '../../reviews/duties';
import { HOW, planApproval } from '../../reviews/plan-approval';
import { formPlace } from './places';

/** One thing that is asked before a task can be done. */
export type TaskField = {
  name: string;
  label: string;
  /** What can be picked; anything may be typed where there is nothing to pick. */
  options?: readonly { value: string; label: string }[];
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
};

const taskNames = ['rename', 'remove', 'section', 'undo', 'facts', 'words', 'plain'] as const;

/** What the page with the three parts sends to have a task done. */
export const taskRequest = z.object({
  name: z.enum(taskNames),
  answers: z.record(z.string(), z.string()),
  isTrial: z.boolean(),
});

/** What came of it: what to tell, and the form of a new file. */
export type TaskReply = {
  isDone: boolean;
  isRefused?: true;
  told: string;
  form?: string | undefined;
};

const option = (value: string, label = value) => ({ value, label });

/**
 * The tasks beside the forms as they can be done now, with what can be picked for each.
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
        `says. Whoever changed it cannot do this.`,
      fields: [
        { name: 'file', label: 'File', options: [option(file)] },
        ...facts.map(({ trail }, at) => ({ name: `typed-${at}`, label: trail.join(', ') })),
        {
          name: 'how',
          label: 'How you know',
          options: [
            option(HOW[0], 'I read it on their own page today'),
            option(HOW[1], 'I called them'),
          ],
        },
        { name: 'who', label: 'Who you are, as your colleagues know you: Night desk' },
        { name: 'changed-by', label: 'Who changed it' },
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
  desk: Desk,
): Promise<TaskReply> {
  const plan = await planFor(name, (key) => answers[key] ?? '', desk);
  const told = carryOut(plan, desk, isTrial);
  return {
    isDone: !isTrial,
    told,
    form: plan.path === undefined ? undefined : formPlace(plan.path),
  };
}

async function planFor(
  name: Task['name'],
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
