import { expect, test } from 'vitest';
import { DateText } from '../../../components/basics/date-text';
import { attribute, named, parsed } from '../parsed';

test('a date is kept for machines', () => {
  expect(attribute(named(parsed(<DateText date="2017-04" />), 'time')[0], 'datetime')).toBe(
    '2017-04',
  );
});
