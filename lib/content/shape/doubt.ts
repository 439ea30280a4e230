import { z } from 'zod';
import { nameOf, owner, reviewed, signOff, title } from './parts';

export const doubtSchema = z.strictObject({
  question: title.meta({
    title: 'Question',
    description:
      'What holds somebody back, as they would ask it. At most 65 characters: "Will I be named?"',
  }),
  order: z.number().default(100).meta({
    title: 'Order',
    description: 'Place in the list of all doubts. Lower numbers come first.',
  }),
  sources: z.array(nameOf('sources')).default([]).meta({
    title: 'Sources',
    description: 'Where the answer comes from, beside the footnotes of its words.',
  }),
  signOff,
  reviewed,
  owner,
});
