import type { Contact } from '../../../lib/content/model';

/** Whether a contact learns who you are, in one short sentence for each level. */
export const anonymityWords = {
  never: 'You must say who you are.',
  optional: 'You may keep your name back.',
  always: 'They do not take your name.',
  'not-known': 'Not known to us. Ask before you say it.',
} satisfies Record<Contact['anonymity']['level'], string>;
