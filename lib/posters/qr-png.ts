import { crc32, deflateSync } from 'node:zlib';
import type { QrCode } from './qr-code';

/** Pixels to a square: a code of 41 squares is 410 pixels wide, which prints sharply at 4 cm. */
const SCALE = 10;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A code as a PNG of one bit a pixel, for programs that take no SVG.
 * Source: PNG specification, www.w3.org/TR/png-3/
 */
export function qrPng(code: QrCode): Uint8Array<ArrayBuffer> {
  const size = code.length * SCALE;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // One bit a pixel, shades of grey, and the only method of each kind that there is.
  header.set([1, 0, 0, 0, 0], 8);
  const rows = code.flatMap((row) => Array.from({ length: SCALE }, () => line(row)));
  // Stored, not compressed: compressors differ from machine to machine, and the same site must have the same bytes.
  const pixels = deflateSync(Buffer.concat(rows), { level: 0 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One row of pixels: a byte for "no filter", then eight pixels to a byte, where 1 is white. */
function line(row: readonly boolean[]): Buffer {
  const bytes = Buffer.alloc(1 + Math.ceil((row.length * SCALE) / 8), 0xff);
  bytes[0] = 0;
  row.forEach((isBlack, square) => {
    for (let pixel = square * SCALE; isBlack && pixel < (square + 1) * SCALE; pixel += 1) {
      const at = 1 + (pixel >> 3);
      bytes[at] = (bytes[at] ?? 0) & ~(0x80 >> (pixel & 7));
    }
  });
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
