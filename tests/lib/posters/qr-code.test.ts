import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { qrCode, qrPath, qrRuns, qrSvg, type QrCode } from '../../../lib/posters/qr-code';
import { qrPng } from '../../../lib/posters/qr-png';

const LINK = 'https://site.example/report/';
const code = qrCode(LINK);

/** Reads a code with a reader of another maker. */
function decode(bytes: Uint8Array): string | undefined {
  const { data, width, height } = PNG.sync.read(Buffer.from(bytes));
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

/** A code as it would be painted from its path. */
function painted(path: string, size: number): QrCode {
  const squares = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    squares[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return squares;
}

describe('the square code', () => {
  it('gives exactly the address to a reader of another maker', () => {
    expect(decode(qrPng(code))).toBe(LINK);
  });

  it('draws the same squares as a path', () => {
    expect(painted(qrPath(code), code.length)).toEqual(code);
  });

  it('can still be read with a drawing pin in it', () => {
    const middle = Math.floor(code.length / 2);
    const pinned = code.map((row, y) =>
      row.map((isBlack, x) => isBlack || (Math.abs(x - middle) < 3 && Math.abs(y - middle) < 3)),
    );
    expect(decode(qrPng(pinned))).toBe(LINK);
  });

  it('has four white squares around it', () => {
    const inside = qrRuns(code).every(
      ({ x, y, width }) => x >= 4 && y >= 4 && x + width <= code.length - 4 && y < code.length - 4,
    );
    expect(inside).toBe(true);
  });

  it('has a ground of its own in the file, so that it can be read on a dark page', () => {
    expect(qrSvg(code)).toContain(`<path fill="#fff" d="M0 0h${code.length}v${code.length}H0z"/>`);
  });

  it('takes an address of a development server as well', () => {
    expect(decode(qrPng(qrCode('http://127.0.0.1:3210/report/')))).toBe(
      'http://127.0.0.1:3210/report/',
    );
  });
});
