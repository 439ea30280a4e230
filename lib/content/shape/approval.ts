import { z } from 'zod';
import { date, label, line, signOffReviewers } from './parts';

/** Whose approval can be recorded, and `facts`: a second person's, who typed them again. */
export const approvers = ['colleague', ...signOffReviewers, 'facts'] as const;

/** How it was done. `asked` and `saved-copy` are what stood at the start; `alone` waits for a second person. */
const waysToApprove = ['read', 'live-page', 'by-phone', 'alone', 'asked', 'saved-copy'] as const;

/** What somebody approved, written down by "npm run approve". Kept with the words, and never published. */
export const approvalSchema = z.strictObject({
  who: label.meta({ title: 'Who', description: 'A role, or a name, as they typed it.' }),
  day: date.meta({ title: 'Day', description: 'The day of the approval.' }),
  how: z.enum(waysToApprove).meta({ title: 'How', description: 'How it was looked at.' }),
  changedBy: label
    .optional()
    .meta({ title: 'Changed by', description: 'The other person, who changed the facts.' }),
  reason: line
    .optional()
    .meta({ title: 'Reason', description: 'Why somebody published facts alone.' }),
  approves: z
    .array(
      z.strictObject({
        file: z
          .string()
          .regex(/^[a-z0-9/-]+\.md$/)
          .meta({ title: 'File', description: 'As contacts/childline.md.' }),
        for: z.enum(approvers).meta({ title: 'For', description: 'As whom.' }),
        marks: z
          .array(z.string().regex(/^[a-p]{12}$/))
          .default([])
          .meta({ title: 'Marks', description: 'Fingerprints of what was approved.' }),
      }),
    )
    .min(1)
    .meta({ title: 'Approves', description: 'The files that were looked at.' }),
});
