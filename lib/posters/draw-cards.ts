import type PDFDocument from 'pdfkit';
import { frameHeight, makePen, makeRuler, type Pen } from './pen';
import type { PosterWords } from './posters';
import type { QrCode } from './qr-code';

const POINTS_PER_MM = 72 / 25.4;
/** The size of a bank card (ISO/IEC 7810), and how many fit on A4; lengths in millimetres. */
const CARD = { width: 85, height: 54, columns: 2, rows: 4, padding: 2.5, code: 23 } as const;
const FRAME = { least: 4, most: 9 } as const;

/** Draws eight cards with lines to cut along. Only the first is read aloud: the others say the same. */
export function drawCards(
  doc: InstanceType<typeof PDFDocument>,
  words: PosterWords,
  code: QrCode,
): void {
  const structure = doc.struct('Document');
  doc.addStructure(structure);
  const left = (doc.page.width - CARD.columns * CARD.width * POINTS_PER_MM) / 2;
  const top = (doc.page.height - CARD.rows * CARD.height * POINTS_PER_MM) / 2;
  const area = { unit: POINTS_PER_MM, left, top };
  const frame = frameHeight(
    CARD.height - CARD.padding - layOut(makeRuler(doc, area), words, code, 0),
    FRAME,
  );
  for (let card = 0; card < CARD.columns * CARD.rows; card += 1) {
    const [column, row] = [card % CARD.columns, Math.floor(card / CARD.columns)];
    const place = {
      unit: POINTS_PER_MM,
      left: left + column * CARD.width * POINTS_PER_MM,
      top: top + row * CARD.height * POINTS_PER_MM,
    };
    layOut(makePen(doc, place, card === 0 ? structure : undefined), words, code, frame);
  }
  structure.end();
}

function layOut(pen: Pen, words: PosterWords, code: QrCode, frame: number): number {
  pen.frame({ x: 0, y: 0, width: CARD.width, height: CARD.height, dashed: true });
  const width = CARD.width - 2 * CARD.padding;
  const beside = { x: CARD.padding, width: width - CARD.code - 1 };
  let y = pen.write('H1', words.title, { ...beside, y: CARD.padding, size: 3.5, bold: true }) + 0.8;
  y =
    pen.write('P', `In danger now? Call ${words.emergencyNumber}.`, {
      ...beside,
      y,
      size: 3.1,
      bold: true,
    }) + 0.6;
  const [first] = words.contacts;
  if (first) y = pen.write('P', `${first.name}: ${first.reach}`, { ...beside, y, size: 2.8 }) + 0.6;
  y = pen.write('P', words.addressInWords, { ...beside, y, size: 2.8, bold: true });
  const below = pen.code(code, `Square code that opens ${words.addressInWords}`, {
    x: CARD.width - CARD.padding - CARD.code,
    y: CARD.padding,
    width: CARD.code,
  });
  y = Math.max(y, below) + 0.6;
  for (const label of [words.schoolLabel, words.leadLabel]) {
    y = pen.write('P', label, { x: CARD.padding, y, width, size: 2.3 }) + 0.2;
    y = pen.frame({ x: CARD.padding, y, width, height: frame }) + 0.8;
  }
  return y;
}
