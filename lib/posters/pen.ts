import path from 'node:path';
import type PDFDocument from 'pdfkit';
import { qrRuns, type QrCode } from './qr-code';

type Doc = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Doc['struct']>;
type Words = { x: number; y: number; width: number; size: number; bold?: boolean };
type Box = { x: number; y: number; width: number; height: number; dashed?: boolean };

/** Where a pen draws: lengths are in units of `unit` points from the corner `left`, `top`, which is in points. */
export type Area = { unit: number; left: number; top: number };

/** Each drawing gives the place below it. */
export type Pen = {
  write: (tag: 'H1' | 'P', text: string, place: Words) => number;
  /** An empty frame, to write in by hand or to cut out. */
  frame: (box: Box) => number;
  /** A square code with its white border. */
  code: (code: QrCode, alt: string, place: { x: number; y: number; width: number }) => number;
};

/** A pen that draws nothing, to learn how much room is left before anything is drawn. */
export function makeRuler(doc: Doc, { unit }: Area): Pen {
  return {
    write: (_tag, text, { y, width, size, bold }) =>
      y + choose(doc, size * unit, bold).heightOfString(text, { width: width * unit }) / unit,
    frame: ({ y, height }) => y + height,
    code: (_code, _alt, { y, width }) => y + width,
  };
}

/**
 * A pen that draws on a page and says in the file's structure what each thing is. Without a structure
 * everything is decoration: a copy that nobody needs to hear.
 */
export function makePen(doc: Doc, area: Area, structure: Structure | undefined): Pen {
  const { unit, left, top } = area;
  const ruler = makeRuler(doc, area);
  const corner = ({ x, y }: { x: number; y: number }) => [left + x * unit, top + y * unit] as const;
  const decorate = (draw: () => void): void => {
    doc.markContent('Artifact', { type: 'Layout' });
    draw();
    doc.endMarkedContent();
  };
  const mark = (tag: string, options: { alt?: string }, draw: () => void): void => {
    if (structure) structure.add(doc.struct(tag, options, [draw]));
    else decorate(draw);
  };
  return {
    write(tag, text, place) {
      mark(tag, {}, () =>
        choose(doc, place.size * unit, place.bold).text(text, ...corner(place), {
          width: place.width * unit,
        }),
      );
      return ruler.write(tag, text, place);
    },
    frame(box) {
      decorate(() => {
        doc.lineWidth(0.75).rect(...corner(box), box.width * unit, box.height * unit);
        (box.dashed ? doc.dash(3, { space: 3 }) : doc).stroke().undash();
      });
      return ruler.frame(box);
    },
    code(code, alt, place) {
      const square = (place.width * unit) / code.length;
      const [x, y] = corner(place);
      mark('Figure', { alt }, () => {
        for (const run of qrRuns(code))
          doc.rect(x + run.x * square, y + run.y * square, run.width * square, square);
        doc.fill('black');
      });
      return ruler.code(code, alt, place);
    },
  };
}

// Public Sans has the letters of Welsh, a zero without a stroke, and the Open Font Licence.
const FONT = 'node_modules/@expo-google-fonts/public-sans';
const REGULAR = '400Regular/PublicSans_400Regular.ttf';
const BOLD = '700Bold/PublicSans_700Bold.ttf';

/** The letters that are used are put into the file, so it looks the same on every printer. */
function choose(doc: Doc, points: number, bold = false): Doc {
  return doc.font(path.join(process.cwd(), FONT, bold ? BOLD : REGULAR)).fontSize(points);
}

/**
 * The height of each of two frames to write in, when the words have taken theirs.
 *
 * @param left the height that the words leave
 * @throws when nobody could write in so little
 */
export function frameHeight(
  left: number,
  { least, most }: { least: number; most: number },
): number {
  if (left / 2 < least)
    throw new Error(
      'The words of a poster leave no room to write. Shorten the name of the site, its address, or what a contact is for.',
    );
  return Math.min(left / 2, most);
}
