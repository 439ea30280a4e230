import { z } from 'zod';
import { date, partialDate, line, label, PUBLIC_HOST } from './parts';
import { addressSlip } from './web-addresses';

export const sourceSchema = z.strictObject({
  publisher: label.meta({ title: 'Publisher', description: 'Who published it.' }),
  title: line.meta({
    title: 'Title',
    description: 'Its title, or what it is when the title is not known.',
  }),
  date: partialDate.optional().meta({
    title: 'Date',
    description:
      'As exact as is known: 2017, 2017-04 or 2017-04-19. Leave it out when there is none.',
  }),
  url: z
    .url({ protocol: /^https?$/, hostname: PUBLIC_HOST })
    .refine((typed) => addressSlip(typed) === undefined)
    .optional()
    .meta({ title: 'Address', description: 'Only when confirmed.' }),
  read: date.meta({
    title: 'Read',
    description: 'The day somebody read it, live or as a saved copy.',
  }),
});
