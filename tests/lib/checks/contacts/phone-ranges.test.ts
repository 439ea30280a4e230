import { expect, test } from 'vitest';
import { phoneRanges } from '../../../../lib/checks/contacts/phone-ranges';

/** Ofcom, "Telephone numbers for use in TV and radio drama programmes". */
test.each([
  '01632960000',
  '07700900999',
  '08081570123',
  '09098790456',
  '03069990789',
  '01134960000',
  '01184960999',
  '01214960000',
  '01314960000',
  '01414960000',
  '01514960000',
  '01614960999',
  '01914980000',
  '02079460999',
  '02896496000',
  '02920180000',
])('%s is kept for films, and nobody answers it', (number) => {
  expect(phoneRanges.drama.test(number)).toBe(true);
});

test.each(['08001111', '01632961000', '07700901000', '0808157012', '08081580123', '02079461000'])(
  '%s is not kept for films',
  (number) => {
    expect(phoneRanges.drama.test(number)).toBe(false);
  },
);

test.each(['999', '112', '18000', '18001101', '101', '111', '116123', '85258'])(
  '%s is a short number that the telephone library does not know',
  (number) => {
    expect(phoneRanges.short.test(number)).toBe(true);
  },
);
