import encodeQR from 'qr';

/** Rows of squares from the top, true where a square is black; with its white border. */
export type QrCode = boolean[][];

/** The least white space around a code, in squares (ISO/IEC 18004). */
const BORDER = 4;

/**
 * The square code of a text. A quarter of it may be dirty, torn or under a drawing pin.
 *
 * @example qrCode('https://who-to-tell.example.org/report/').length // 41
 */
export function qrCode(text: string): QrCode {
  return encodeQR(text, 'raw', { ecc: 'quartile', border: BORDER });
}

/** A run of black squares in one row; all in squares. */
export type QrRun = { x: number; y: number; width: number };

/**
 * The black squares of a code, neighbours in a row joined, so that no white hairline shows between them.
 *
 * @example qrRuns([[true, true, false, true]]) // [{ x: 0, y: 0, width: 2 }, { x: 3, y: 0, width: 1 }]
 */
export function qrRuns(code: QrCode): QrRun[] {
  return code.flatMap((row, y) => {
    const runs: QrRun[] = [];
    row.forEach((isBlack, x) => {
      const last = runs.at(-1);
      if (isBlack && last && last.x + last.width === x) last.width += 1;
      else if (isBlack) runs.push({ x, y, width: 1 });
    });
    return runs;
  });
}

/**
 * A code as the path of an SVG whose unit is one square.
 *
 * @example qrPath([[true, true, false, true]]) // 'M0 0h2v1h-2zM3 0h1v1h-1z'
 */
export function qrPath(code: QrCode): string {
  return qrRuns(code)
    .map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`)
    .join('');
}

/**
 * A code as an SVG file, black on white whatever the page around it.
 */
export function qrSvg(code: QrCode): string {
  const size = code.length;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${qrPath(code)}"/></svg>\n`
  );
}
