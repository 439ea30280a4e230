/** The bytes `start` to `end` of a file, both counted in. */
export type ByteRange = { start: number; end: number };

/**
 * The part of a file that a `Range` header asks for. Nothing where the header is
 * to be ignored: more than one part, another unit, nonsense (RFC 9110, 14.2).
 *
 * @param size of the file, in bytes
 *
 * @example
 * readRange('bytes=-100', 1000) // { start: 900, end: 999 }
 * readRange('bytes=1000-', 1000) // 'none of it'
 */
export function readRange(header: string, size: number): ByteRange | 'none of it' | undefined {
  const match = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(header);
  const [first, last] = [match?.[1] ?? '', match?.[2] ?? ''];
  if (first === '' && last === '') return undefined;
  if (first === '') return suffix(Number(last), size);
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return undefined;
  return start < size ? { start, end } : 'none of it';
}

function suffix(length: number, size: number): ByteRange | 'none of it' {
  return length === 0 || size === 0
    ? 'none of it'
    : { start: Math.max(size - length, 0), end: size - 1 };
}
