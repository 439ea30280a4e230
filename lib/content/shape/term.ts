import { z } from 'zod';
import { line, label, nameOf } from './parts';

export const termSchema = z.strictObject({
  term: line
    .max(65)
    .meta({ title: 'Term', description: 'The word or letters that need a meaning.' }),
  standsFor: line
    .optional()
    .meta({ title: 'Stands for', description: 'When it is an abbreviation: the words in full.' }),
  also: z
    .array(label)
    .default([])
    .meta({ title: 'Also', description: 'Other forms of the word that are linked to it.' }),
  sources: z.array(nameOf('sources')).default([]).meta({
    title: 'Sources',
    description: 'Where the meaning comes from, when it is not plain English.',
  }),
});
