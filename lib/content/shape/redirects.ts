import { z } from 'zod';
import { date, pageAddress } from './parts';

export const redirectsSchema = z.strictObject({
  redirects: z
    .array(
      z.strictObject({
        from: pageAddress.meta({
          title: 'Old address',
          description: 'An address that was published once.',
          relation: undefined,
        }),
        to: pageAddress.meta({
          title: 'New address',
          description: 'A page that exists.',
        }),
        since: date.meta({ title: 'Since', description: 'The day of the move.' }),
      }),
    )
    .default([])
    .meta({ title: 'Redirects', description: 'Old addresses and where they lead now.' }),
});

export type Redirects = z.infer<typeof redirectsSchema>;
