import type PDFDocument from 'pdfkit';
import { frameHeight, makePen, makeRuler, type Pen } from './pen';
import type { PosterWords, ReachRank } from './posters';
import type { QrCode } from './qr-code';

const POINTS_PER_MM = 72 / 25.4;
/** As large as eight can be on A4 within the margins of any printer; lengths in millimetres. */
const CARD = { width: 95, height: 68, columns: 2, rows: 4, padding: 4, code: 24 } as const;
const REACH = { huge: 10, large: 7, long: 3.2 } as const satisfies Record<ReachRank, number>;
const FRAME = { least: 6, most: 11 } as const;

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
  const frame = frameHeight(CARD.height - 3 - layOut(makeRuler(doc, area), words, code, 0), FRAME);
  for (let card = 0; card < CARD.columns * CARD.rows; card += 1) {
    const [column, row] = [card % CARD.columns, Math.floor(card / CARD.columns)];
    const place = {
      unit: POINTS_PER_MM,
      left: left + column * CARD.width * POINTS_PER_MM,
      top: top + row * CARD.height * POINTS_PER_MM,
    };
    layOut(
      makePen(doc, place, words.ground, card === 0 ? structure : undefined),
      words,
      code,
      frame,
    );
  }
  structure.end();
}

function layOut(pen: Pen, words: PosterWords, code: QrCode, frame: number): number {
  const width = CARD.width - 2 * CARD.padding;
  const title = { x: CARD.padding, y: 2.6, width, size: 5.2, bold: true, colour: 'white' } as const;
  const field = pen.field({
    x: 0,
    y: 0,
    width: CARD.width,
    height: pen.ruler.write('H1', words.title, title) + 2,
  });
  pen.write('H1', words.title, title);
  pen.frame({ x: 0, y: 0, width: CARD.width, height: CARD.height, dashed: true });
  const beside = { x: CARD.padding, width: width - CARD.code };
  let y = field + 2;
  const [first] = words.contacts;
  if (first) {
    y = pen.write('P', first.name, { ...beside, y, size: 3.2 });
    y = pen.write('P', first.reach, { ...beside, y, size: REACH[first.rank], bold: true }) + 1;
  }
  const danger = `In danger now? Call ${words.emergencyNumber}.`;
  y = pen.write('P', danger, { ...beside, y, size: 3.6, bold: true }) + 1;
  y = pen.write('P', words.addressInWords, { ...beside, y, size: 3.1, bold: true });
  const below = pen.code(code, `Square code that opens ${words.addressInWords}`, {
    x: CARD.width - CARD.padding - CARD.code + 1.5,
    y: field + 0.5,
    width: CARD.code,
  });
  y = Math.max(y, below) + 1.2;
  for (const label of [words.schoolLabel, words.leadLabel]) {
    y = pen.write('P', label, { x: CARD.padding, y, width, size: 2.6 }) + 0.2;
    y = pen.frame({ x: CARD.padding, y, width, height: frame }) + 0.8;
  }
  return y;
}
