import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { makePen } from '../../../lib/posters/pen';
import { undrawable } from '../../../lib/posters/signs';

const ALL = Array.from({ length: 0x2fff }, (_none, code) => String.fromCodePoint(code));

test('every sign that posters may have is in their font, in thin and in bold', () => {
  const doc = new PDFDocument();
  const pen = makePen(doc, { unit: 1, left: 0, top: 0 }, 'black', undefined);
  const signs = ALL.filter((sign) => undrawable(sign) === undefined).join('');
  for (const bold of [false, true])
    expect(() => pen.write('P', signs, { x: 0, y: 0, width: 400, size: 9, bold })).not.toThrow();
});

test('a sign that no poster may have is named', () => {
  expect(undrawable('Llinell gymorth ŵyr')).toBeUndefined();
  expect(undrawable('Школа')).toBe('Ш');
});
