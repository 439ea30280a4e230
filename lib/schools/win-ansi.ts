/** Every letter of the code page of the fonts that each PDF reader brings along. */
const letters = new Set(new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, code) => code)));

/**
 * Text in the letters of a PDF's built-in fonts: a letter that they lack loses its mark, and a sign goes.
 *
 * @example inWinAnsi('Tŷ Gŵyr – £5 🙂') // 'Ty Gwyr – £5 '
 */
export function inWinAnsi(text: string): string {
  return text.normalize('NFC').replaceAll(/./gsu, (letter) => (letters.has(letter) ? letter : withoutMark(letter)));
}

function withoutMark(letter: string): string {
  const base = letter.normalize('NFD').charAt(0);
  return letters.has(base) ? base : '';
}
