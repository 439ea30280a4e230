/** Letters that readers in the UK know better than what they stand for, and levels that are named by letters. */
export const familiarLetters: ReadonlySet<string> = new Set([
  'UK',
  'BBC',
  'NSPCC',
  'NHS',
  'GP',
  'TV',
  'PDF',
  'OK',
  'SMS',
  'ID',
  'IT',
  'AM',
  'PM',
  'ITV',
  'AA',
  'AAA',
]);
