import jsQR from 'jsqr';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../../lib/content/model';
import { posterPdf } from '../../../lib/posters/poster-pdf';
import { posterCode, posters } from '../../../lib/posters/posters';
import { pdfText } from '../../support/pdf-text';
import { ADDRESS, namedContent, sampleContent } from '../sharing/sample-content';

const FACTS = { date: '2026-05-06', author: 'The sample project' };
const ids = posters(sampleContent(), ADDRESS).map(({ id }) => id);

/** The bytes of a poster as text, one character to a byte. */
async function pdf(id: string, content: Content = sampleContent(), facts = FACTS): Promise<string> {
  const poster = posters(content, ADDRESS).find((one) => one.id === id);
  if (poster === undefined) throw new Error(`There is no poster "${id}".`);
  return Buffer.from(await posterPdf(poster, posterCode(ADDRESS), facts)).toString('latin1');
}

const PIXELS_TO_A_POINT = 4;
const WHITE = 30;

/** Paints each drawing that is filled and not stroked, and gives what a reader of another maker reads in it. */
function decode(file: string): (string | undefined)[] {
  const drawings = file.matchAll(
    /((?:[\d.]+ [\d.]+ [\d.]+ [\d.]+ re\n)+)\/DeviceRGB cs\n0 0 0 scn\nf\n/g,
  );
  return [...drawings].map(([, squares = '']) => decodeDrawing(squares));
}

function decodeDrawing(squares: string): string | undefined {
  const boxes = [...squares.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re/g)].map((match) =>
    match.slice(1).map(Number),
  );
  const corner = (axis: 0 | 1) => Math.min(...boxes.map((box) => box[axis] ?? 0));
  const toPixel = (points: number, axis: 0 | 1) =>
    Math.round((points - corner(axis)) * PIXELS_TO_A_POINT) + WHITE;
  const side = WHITE + Math.max(...boxes.map(([x = 0, , width = 0]) => toPixel(x + width, 0)));
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x = 0, y = 0, width = 0, height = 0] of boxes) {
    for (let row = toPixel(y, 1); row < toPixel(y + height, 1); row += 1) {
      pixels.fill(0, (row * side + toPixel(x, 0)) * 4, (row * side + toPixel(x + width, 0)) * 4);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe.each(ids)('the file of %s', (id) => {
  let file = '';
  beforeAll(async () => {
    file = await pdf(id);
  });

  it('has one page of its paper', () => {
    expect(file.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(file).toContain(
      id.endsWith('a5') ? '/MediaBox [0 0 419.53 595.28]' : '/MediaBox [0 0 595.28 841.89]',
    );
  });

  it('tells a screen reader its language, its title and what each part is', () => {
    expect(file).toMatch(/\/Lang \(en-GB\)/);
    expect(file).toContain(
      `(${posters(sampleContent(), ADDRESS).find((poster) => poster.id === id)?.title ?? ''}: `,
    );
    expect(file).toContain('/StructTreeRoot');
    expect(file).toContain('/DisplayDocTitle true');
    expect(file).toMatch(/\/S \/H1\b/);
    expect(file).toContain('/Alt (Square code that opens site.example/report/)');
  });

  it('holds a code that gives exactly the permanent address', () => {
    expect(decode(file)).toEqual(
      Array.from({ length: id.endsWith('cards') ? 8 : 1 }, () => `${ADDRESS}/report/`),
    );
  });

  it('has the same bytes when it is made again', async () => {
    expect(await pdf(id)).toBe(file);
  });

  it('says it was made on the day of the content', () => {
    expect(file).toContain('(D:20260506000000Z)');
  });
});

describe('the files of posters', () => {
  it.each(['🙂', 'مدرسة'])(
    'are refused in a sentence that says where %s stands, rather than drawn with an empty box',
    async (sign) => {
      await expect(pdf('pupils-a4', namedContent(`Tŷ ${sign}`))).rejects.toThrow(
        new RegExp(`no sign "${Array.from(sign)[0] ?? ''}".*Tŷ ${sign}.*content/site\\.md`),
      );
    },
  );

  it('keep the marks of Welsh letters, in fonts of their own', async () => {
    const file = await pdf('pupils-a4', namedContent('Tŷ Gŵyr – “£5”'));

    expect(pdfText(Buffer.from(file, 'latin1'))).toContain('Tŷ Gŵyr – “£5”');
    expect(file.match(/\/FontFile2 /g)).toHaveLength(2);
  });

  it('say in a sentence that there is no room, rather than cut words off', async () => {
    await expect(pdf('pupils-a4', namedContent('Very long '.repeat(400)))).rejects.toThrow(
      /leave no room to write/,
    );
  });
});
