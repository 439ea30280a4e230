import type { Contact } from '../../../lib/content/model';

/** Whether a contact learns who you are, in one short sentence for each level. */
export const anonymityWords = {
  never: 'You have to say who you are.',
  optional: 'You don’t have to give your name.',
  always: 'They don’t take your name.',
  'not-known': 'We don’t know. Ask before you say it.',
} satisfies Record<Contact['anonymity']['level'], string>;
