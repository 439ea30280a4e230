const HEADER_BYTES = 22;

/**
 * A PNG as the only picture of an `.ico` file, for browsers that take no SVG as a tab's icon.
 * Source: learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 *
 * @param size width and height, under 256 pixels
 * @example iconFile(png, 32).length // png.length + 22
 */
export function iconFile(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(HEADER_BYTES + png.length);
  const header = new DataView(file.buffer);
  header.setUint16(2, 1, true); // An icon, not a pointer.
  header.setUint16(4, 1, true); // One picture.
  header.setUint8(6, size);
  header.setUint8(7, size);
  header.setUint16(10, 1, true); // One plane of colour.
  header.setUint16(12, 32, true); // Bits in a pixel.
  header.setUint32(14, png.length, true);
  header.setUint32(18, HEADER_BYTES, true);
  file.set(png, HEADER_BYTES);
  return file;
}
