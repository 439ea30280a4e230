import type { Contact } from '../../lib/content/model';
import type { OpeningTimes } from '../../lib/hours/open-now';
import type { CareKind } from './care-card';

/** A contact as the cards and lists take it: its facts, and what is worked out from them. */
export type ContactView = Pick<
  Contact,
  | 'address'
  | 'anonymity'
  | 'bsl'
  | 'checked'
  | 'cost'
  | 'email'
  | 'for'
  | 'name'
  | 'nonVoice'
  | 'phone'
  | 'sms'
  | 'textphone'
  | 'web'
  | 'webLabel'
> & {
  kind: CareKind;
  /** One line for each run of days, such as "Monday to Friday, 9am to 5pm, UK time". Empty when not known. */
  hoursInWords: string[];
  /** For "open now"; missing when its hours are not known or the check is overdue. */
  openingTimes?: OpeningTimes | undefined;
  /** True when the check is overdue or has no date: the card then says so. */
  isOld: boolean;
};
