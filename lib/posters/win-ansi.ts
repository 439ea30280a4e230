/** The letters beyond Latin-1 in the code page of the fonts that each PDF reader brings along (PDF 32000-1, annex D). */
const BEYOND_LATIN_1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/**
 * Text in the letters of a PDF's built-in fonts: a letter that they lack loses its mark, and a sign goes.
 *
 * @example inWinAnsi('Tŷ Gŵyr – £5 🙂') // 'Ty Gwyr – £5 '
 */
export function inWinAnsi(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/./gsu, (letter) => (isKnown(letter) ? letter : withoutMark(letter)));
}

function withoutMark(letter: string): string {
  const base = letter.normalize('NFD').charAt(0);
  return isKnown(base) ? base : '';
}

function isKnown(letter: string): boolean {
  return (
    /^[\x20-\x7e\xa0-\xff]$/.test(letter) || (letter !== '' && BEYOND_LATIN_1.includes(letter))
  );
}
