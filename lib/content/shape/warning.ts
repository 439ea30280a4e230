import { z } from 'zod';
import { label, reviewed, owner, title } from './parts';

export const warningSchema = z.strictObject({
  title,
  requiredBy: z.array(label).min(1).meta({
    title: 'Required by',
    description: 'Words that make this warning necessary: a page that uses one must show it.',
  }),
  reviewed,
  owner,
});
