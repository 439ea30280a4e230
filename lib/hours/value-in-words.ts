import { hours } from '../content/shape/contact';
import { hoursInWords } from './in-words';

/**
 * A value as one line to read; `undefined` for none.
 *
 * @example valueInWords(true) // 'yes'
 * @example valueInWords('always') // 'always'
 */
export function valueInWords(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const rows = hours.safeParse(value);
  return rows.success ? hoursInWords(rows.data).join('; ') : value.map(String).join(', ');
}
