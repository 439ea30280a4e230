import path from 'node:path';
import type PDFDocument from 'pdfkit';
import { z } from 'zod';
import { qrRuns, type QrCode } from './qr-code';

type Doc = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Doc['struct']>;
type Words = {
  x: number;
  y: number;
  width: number;
  size: number;
  bold?: boolean;
  colour?: 'black' | 'white';
};
type Box = { x: number; y: number; width: number; height: number; dashed?: boolean };

/** Where a pen draws: lengths are in units of `unit` points from the corner `left`, `top`, which is in points. */
export type Area = { unit: number; left: number; top: number };

/** Each drawing gives the place below it. */
export type Pen = {
  /** The same pen, drawing nothing: for what must be known before it is drawn. */
  ruler: Pen;
  write: (tag: 'H1' | 'P', text: string, place: Words) => number;
  /** A ground of the site's one colour, dark enough for white words in grey as well. */
  field: (box: Box) => number;
  /** An empty frame, to write in by hand or to cut out. */
  frame: (box: Box) => number;
  /** A square code with its white border. */
  code: (code: QrCode, alt: string, place: { x: number; y: number; width: number }) => number;
};

/** A pen that draws nothing, to learn how much room is left before anything is drawn. */
export function makeRuler(doc: Doc, { unit }: Area): Pen {
  return {
    get ruler() {
      return this;
    },
    write: (_tag, text, { y, width, size, bold }) =>
      y +
      choose(doc, size * unit, bold).heightOfString(text, {
        width: width * unit,
        lineGap: lineGap(size * unit, bold),
      }) /
        unit,
    field: ({ y, height }) => y + height,
    frame: ({ y, height }) => y + height,
    code: (_code, _alt, { y, width }) => y + width,
  };
}

/**
 * A pen that draws on a page and says in the file's structure what each thing is. Without a structure
 * everything is decoration: a copy that nobody needs to hear.
 *
 * @param ground the colour of fields
 */
export function makePen(
  doc: Doc,
  area: Area,
  ground: string,
  structure: Structure | undefined,
): Pen {
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
    ruler,
    write(tag, text, place) {
      mark(tag, {}, () => {
        const points = place.size * unit;
        refuseUnknownSigns(choose(doc, points, place.bold), text);
        doc.fillColor(place.colour ?? 'black').text(text, ...corner(place), {
          width: place.width * unit,
          lineGap: lineGap(points, place.bold),
        });
      });
      return ruler.write(tag, text, place);
    },
    field(box) {
      decorate(() => {
        doc.rect(...corner(box), box.width * unit, box.height * unit).fill(ground);
      });
      return ruler.field(box);
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

/** Bold lines stand closer, as headings do: the font leaves a sixth of its size between lines. */
function lineGap(points: number, bold = false): number {
  return bold ? -0.13 * points : 0;
}

/** What the types of pdfkit keep to themselves: the signs that the chosen font can draw. */
const drawable = z.object({
  _font: z.object({ font: z.object({ characterSet: z.array(z.int()) }) }),
});

function refuseUnknownSigns(doc: Doc, text: string): void {
  const signs = new Set(drawable.parse(doc)._font.font.characterSet);
  const unknown = Array.from(text).find((sign) => !signs.has(sign.codePointAt(0) ?? 0));
  if (unknown !== undefined)
    throw new Error(
      `The font of the posters has no sign "${unknown}", which stands in "${text}". Write it with ` +
        `letters of English or Welsh: the name of the site is in content/site.md, a contact's in its own file.`,
    );
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
      'The words of a poster leave no room to write. Shorten the name of the site, its address, ' +
        'or what a contact is for.',
    );
  return Math.min(left / 2, most);
}
