import type PDFDocument from 'pdfkit';
import { frameHeight, makePen, makeRuler, type Pen } from './pen';
import type { PosterWords } from './posters';
import type { QrCode } from './qr-code';

/** A page is 42 units wide and 59.4 high, whatever its size; the posters on the web page use the same units. */
const PAGE = { width: 42, height: 59.4, margin: 2.6 } as const;
const WIDTH = PAGE.width - 2 * PAGE.margin;
const CODE = 12;
const GAP = 0.9;
const FRAME = { least: 2, most: 6 } as const;

/** Draws a poster over the whole page. */
export function drawPoster(
  doc: InstanceType<typeof PDFDocument>,
  words: PosterWords,
  code: QrCode,
): void {
  const structure = doc.struct('Document');
  doc.addStructure(structure);
  const area = { unit: doc.page.width / PAGE.width, left: 0, top: 0 };
  const end = layOut(makeRuler(doc, area), words, code, 0);
  layOut(
    makePen(doc, area, structure),
    words,
    code,
    frameHeight(PAGE.height - PAGE.margin - end, FRAME),
  );
  structure.end();
}

function layOut(pen: Pen, words: PosterWords, code: QrCode, frame: number): number {
  const line = (y: number, text: string, size: number, bold = false, tag: 'H1' | 'P' = 'P') =>
    pen.write(tag, text, { x: PAGE.margin, y, width: WIDTH, size, bold });
  let y = line(PAGE.margin, words.title, 2.8, true, 'H1') + GAP;
  for (const text of words.lines) y = line(y, text, 1.3) + 0.3;
  y = line(y + GAP, `In danger now? Call ${words.emergencyNumber}.`, 2, true) + 0.4;
  for (const contact of words.contacts) {
    y = line(y, `${contact.name}:`, 1.3, true);
    y = line(y, contact.reach, 1.6, true);
    y = line(y, contact.detail, 1) + 0.5;
  }
  y = layOutCode(pen, words, code, y + GAP) + GAP;
  for (const label of [words.schoolLabel, words.leadLabel]) {
    y = line(y, label, 1) + 0.2;
    y = pen.frame({ x: PAGE.margin, y, width: WIDTH, height: frame }) + 0.8;
  }
  return line(y, words.disclaimer, 0.9);
}

function layOutCode(pen: Pen, words: PosterWords, code: QrCode, y: number): number {
  const beside = { x: PAGE.margin + CODE + 1, width: WIDTH - CODE - 1, size: 1.3 };
  const below = pen.code(code, `Square code that opens ${words.addressInWords}`, {
    x: PAGE.margin,
    y,
    width: CODE,
  });
  const invited = pen.write('P', words.invitation, { ...beside, y: y + 1.5 });
  return Math.max(
    below,
    pen.write('P', words.addressInWords, { ...beside, y: invited + 0.6, bold: true }),
  );
}
