import { z } from 'zod';
import { label, nameOf, pageAddress } from './parts';

export const searchesSchema = z.strictObject({
  danger: z
    .strictObject({
      words: z.array(label).min(1).meta({
        title: 'Words',
        description: 'Words of danger: "kill". Of several words all must be there: "hurt myself".',
      }),
      contacts: z.array(nameOf('contacts')).min(1).meta({
        title: 'Contacts',
        description: 'Who stands first then: whom to call, and who answers tonight.',
      }),
    })
    .optional()
    .meta({ title: 'Danger', description: 'What a search for words of danger shows first.' }),
  searches: z
    .array(
      z.strictObject({
        search: label.meta({ title: 'Search', description: 'What people type: "nudes snapchat".' }),
        find: pageAddress.meta({
          title: 'Finds',
          description: 'The page that must be among the first three: /parents/pictures/.',
        }),
      }),
    )
    .default([])
    .meta({ title: 'Searches', description: 'What people type, and the page they need.' }),
});

export type Searches = z.infer<typeof searchesSchema>;
