import { z } from 'zod';
import {
  line,
  nameOf,
  pageAddress,
  changes,
  warnings,
  signOff,
  reviewed,
  owner,
  title,
} from './parts';

/** Parts of the sheet on the page that shows "prepare". */
export const prepareParts = [
  'child',
  'happened',
  'when',
  'where',
  'accounts',
  'kept',
  'others',
  'questions',
] as const;

const questionSchema = z.strictObject({
  kind: z.literal('question'),
  title: title.meta({
    title: 'Question',
    description: 'Neutral words: the title may be seen by somebody else. At most 65 characters.',
  }),
  answers: z
    .array(
      z.strictObject({
        text: line.meta({
          title: 'Answer',
          description: 'In the words a worried person would use.',
        }),
        goTo: nameOf('steps').meta({
          title: 'Leads to',
          description: 'The name of the next step.',
        }),
        hint: line
          .optional()
          .meta({ title: 'Hint', description: 'One sentence under the answer.' }),
        group: line.optional().meta({
          title: 'Heading',
          description: 'The heading that the answer stands under, when there are more than seven.',
        }),
      }),
    )
    .min(2)
    .meta({ title: 'Answers', description: 'At least two, one of them "I\'m not sure".' }),
});

const outcomeSchema = z.strictObject({
  kind: z.literal('outcome'),
  title: title.meta({
    title: 'Title',
    description: 'What to do, in neutral words. At most 65 characters.',
  }),
  contacts: z
    .array(nameOf('contacts'))
    .min(1)
    .meta({ title: 'Contacts', description: 'The first is the one to use first.' }),
  haveReady: z
    .array(line)
    .min(1)
    .meta({ title: 'Have ready', description: 'What to have to hand. One short line each.' }),
  prepare: z.array(z.enum(prepareParts)).default([]).meta({
    title: 'Parts of the sheet',
    description:
      'Parts of the sheet to fill in that matter here. Leave it out where nobody should lose time on a sheet.',
  }),
  next: z
    .array(line)
    .min(1)
    .meta({ title: 'What happens next', description: 'One short line each.' }),
  never: z
    .array(line)
    .min(1)
    .meta({ title: 'What not to do', description: 'One short line each.' }),
  warnings,
  readMore: z
    .array(pageAddress)
    .default([])
    .meta({ title: 'Read more', description: 'Addresses of pages that say more: /parents/.' }),
  signOff,
  reviewed,
  owner,
  changes,
});

export const stepSchema = z.discriminatedUnion('kind', [questionSchema, outcomeSchema]);

export type PreparePart = (typeof prepareParts)[number];

export type QuestionFrontMatter = z.infer<typeof questionSchema>;

export type OutcomeFrontMatter = z.infer<typeof outcomeSchema>;
