import { z } from 'zod';
import { contactSchema, nations } from './contact';
import { fact, httpsAddress, label, nameOf, owner } from './parts';

const { checked, checkedHow, checkEvery } = contactSchema.shape;

/** A police force: where it works and what its website is. Its number is a contact. */
export const forceSchema = z.strictObject({
  name: label.max(50).meta({ title: 'Name', description: 'What the force calls itself.' }),
  website: httpsAddress.meta({ ...fact, title: 'Website', description: 'Its front page.' }),
  report: httpsAddress.optional().meta({
    ...fact,
    title: 'Online report',
    description: 'Where a report starts on its website, when a source shows it.',
  }),
  nations: z
    .array(z.enum(nations))
    .min(1)
    .meta({ title: 'Nations', description: 'Where it works.' }),
  places: z.array(label).min(1).meta({
    title: 'Places',
    description: 'Counties, cities and towns that people know, the largest first.',
  }),
  sources: z.array(nameOf('sources')).min(1).meta({
    title: 'Sources',
    description: 'Where these facts come from: files in content/sources.',
  }),
  checked,
  checkedHow,
  checkEvery,
  owner,
});
