import type PDFDocument from 'pdfkit';
import { frameHeight, makePen, makeRuler, type Pen } from './pen';
import type { PosterWords, ReachRank } from './posters';
import type { QrCode } from './qr-code';

/**
 * A page is 42 units wide and 59.4 high, whatever its size; the posters on the web page use the same units.
 * On A4 a unit is 14.2 points, so that the title has 60 and a short number 90.
 */
const PAGE = { width: 42, height: 59.4, margin: 2.6, foot: 1.6 } as const;
const WIDTH = PAGE.width - 2 * PAGE.margin;
const TITLE = 4.24;
const REACH = { huge: 6.36, large: 4.2, long: 1.8 } as const satisfies Record<ReachRank, number>;
const CODE = 9;
/** Two lines of large writing. */
const FRAME = { least: 2.4, most: 5.4 } as const;

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
    makePen(doc, area, words.ground, structure),
    words,
    code,
    frameHeight(PAGE.height - PAGE.foot - end, FRAME),
  );
  structure.end();
}

function layOut(pen: Pen, words: PosterWords, code: QrCode, frame: number): number {
  const line = (y: number, text: string, size: number, bold = false) =>
    pen.write('P', text, { x: PAGE.margin, y, width: WIDTH, size, bold });
  let y = layOutField(pen, words) + 1.3;
  for (const { name, reach, detail, rank } of words.contacts) {
    y = line(y, name, 1.6, true) + 0.2;
    y = line(y, reach, REACH[rank], true) + 0.2;
    y = line(y, detail, 1.2) + 0.8;
  }
  y = line(y + 0.2, `In danger now? Call ${words.emergencyNumber}.`, 2.2, true) + 0.7;
  y = layOutCode(pen, words, code, y);
  for (const label of [words.schoolLabel, words.leadLabel]) {
    y = line(y + 0.5, label, 1.1) + 0.2;
    y = pen.frame({ x: PAGE.margin, y, width: WIDTH, height: frame });
  }
  return y;
}

/** The title and its lines in white, once the colour lies under them. */
function layOutField(pen: Pen, words: PosterWords): number {
  const place = { x: PAGE.margin, width: WIDTH, colour: 'white' } as const;
  const write = (by: Pen) => {
    let y = by.write('H1', words.title, { ...place, y: PAGE.margin, size: TITLE, bold: true });
    y += 0.8;
    for (const text of words.lines) y = by.write('P', text, { ...place, y, size: 1.4 }) + 0.1;
    return y + 1.4;
  };
  pen.field({ x: 0, y: 0, width: PAGE.width, height: write(pen.ruler) });
  return write(pen);
}

function layOutCode(pen: Pen, words: PosterWords, code: QrCode, y: number): number {
  const beside = { x: PAGE.margin + CODE + 0.6, width: WIDTH - CODE - 0.6 };
  const below = pen.code(code, `Square code that opens ${words.addressInWords}`, {
    // The white border of the code stands outside the margin, so that its squares line up with the words.
    x: PAGE.margin - 0.8,
    y,
    width: CODE,
  });
  let end = pen.write('P', words.invitation, { ...beside, y: y + 1, size: 1.3 }) + 0.5;
  end = pen.write('P', words.addressInWords, { ...beside, y: end, size: 1.5, bold: true }) + 0.5;
  return Math.max(below, pen.write('P', words.disclaimer, { ...beside, y: end, size: 1 }));
}
