import { z } from 'zod';
import { routeKinds } from './contact';
import {
  alsoCalled,
  changes,
  line,
  nameOf,
  owner,
  pageAddress,
  reviewed,
  signOff,
  title,
  words,
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

/** What choosing an answer tells of the situation; the proofs of the flow hang on it. */
const tellings = ['adult', 'threat', 'under-13', 'pictures', 'despair'] as const;

const questionSchema = z.strictObject({
  kind: z.literal('question'),
  title: title.meta({
    title: 'Question',
    description: 'Neutral words: the title may be seen by somebody else. At most 65 characters.',
  }),
  answers: z
    .array(
      z.strictObject({
        text: words(9).meta({
          title: 'Answer',
          description: 'In the words a worried person would use, at most 9.',
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
        tells: z
          .array(z.enum(tellings))
          .default([])
          .meta({
            title: 'Tells of',
            description:
              'adult: an adult acts on a child. threat: a threat or pressure. under-13: the child is ' +
              'younger. pictures: sexual pictures. despair: somebody may hurt themselves.',
          }),
      }),
    )
    .min(2)
    .meta({ title: 'Answers', description: 'At least two, one of them for the unsure.' }),
  alsoCalled,
});

const howToAct = {
  contact: nameOf('contacts').meta({ title: 'Contact', description: 'The name of its file.' }),
  route: z.enum(routeKinds).optional().meta({
    title: 'Way',
    description: 'Which of its ways, when it is not the first.',
  }),
} as const;

const outcomeSchema = z.strictObject({
  kind: z.literal('outcome'),
  title: words(5).meta({
    title: 'Title',
    description: 'What to do, as an order in neutral words, at most 5: "Tell the police".',
  }),
  howSoon: z.enum(['now', 'today', 'this-week']).meta({
    title: 'How soon',
    description: 'now, today or this-week.',
  }),
  voice: z.enum(['child']).optional().meta({
    title: 'Voice',
    description: 'child, when it speaks to somebody under 18.',
  }),
  lead: words(25).meta({
    title: 'Lead',
    description: 'The sentence under the title, at most 25 words.',
  }),
  actions: z
    .array(
      z.strictObject({
        ...howToAct,
        words: words(6)
          .optional()
          .meta({ title: 'Words', description: 'What the button says, at most 6 words.' }),
        note: words(9)
          .optional()
          .meta({ title: 'Small line', description: 'Under it, at most 9 words.' }),
      }),
    )
    .min(1)
    .max(3)
    .meta({ title: 'Actions', description: 'One to three; the first is the one to do first.' }),
  equal: z.boolean().default(false).meta({
    title: 'Equal',
    description: 'true when one action is as good as another, so that they look the same.',
  }),
  never: z.array(words(9)).max(3).default([]).meta({
    title: 'What not to do',
    description:
      'What matters in the next two minutes, two or three lines of at most 9 words that go on from "don\'t".',
  }),
  say: z
    .array(line)
    .max(5)
    .default([])
    .meta({ title: 'What to say', description: 'At most five short lines.' }),
  next: z
    .array(line)
    .max(4)
    .default([])
    .meta({ title: 'What happens next', description: 'At most four short lines.' }),
  steady: z
    .strictObject({
      ...howToAct,
      words: line.meta({ title: 'Words', description: 'One kind sentence.' }),
    })
    .optional()
    .meta({
      title: 'Somebody tonight',
      description: 'For a reader who is shaken: a line and a contact who answers at night.',
    }),
  doubts: z.array(nameOf('doubts')).max(3).default([]).meta({
    title: 'Doubts',
    description: 'What holds people back here: at most three files in content/doubts.',
  }),
  elsewhere: z
    .array(
      z.strictObject({
        contact: howToAct.contact,
        words: words(12)
          .optional()
          .meta({ title: 'Words', description: 'What it is for here, at most 12 words.' }),
      }),
    )
    .default([])
    .meta({ title: 'Somewhere else', description: 'Other contacts, one line each.' }),
  prepare: z.array(z.enum(prepareParts)).default([]).meta({
    title: 'Parts of the sheet',
    description:
      'Parts of the sheet to fill in that matter here. Leave it out where nobody should lose time on a sheet.',
  }),
  readMore: z.array(pageAddress).max(3).default([]).meta({
    title: 'Read more',
    description: 'Addresses of pages that say more, at most three: /parents/.',
  }),
  alsoCalled,
  signOff,
  reviewed,
  owner,
  changes,
});

export const stepSchema = z.discriminatedUnion('kind', [questionSchema, outcomeSchema]);

export type Telling = (typeof tellings)[number];
export type PreparePart = (typeof prepareParts)[number];
