/**
 * The words of a PDF that pdfkit wrote without compression, a line to each piece of text. Each font of such a
 * file numbers its letters anew and says in a table which number is which letter (ISO 32000-1, 9.10.3).
 */
export function pdfText(pdf: Uint8Array): string {
  const file = Buffer.from(pdf).toString('latin1');
  const fonts = new Map(
    [...file.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [
      name,
      lettersOf(file, number),
    ]),
  );
  const pieces = file.matchAll(/\/(F\d+) [\d.]+ Tf|\[(<[^\]]*)\] TJ/g);
  const lines: string[] = [];
  let letters: readonly string[] = [];
  for (const [, font, line] of pieces) {
    if (font !== undefined) letters = fonts.get(font) ?? [];
    else if (line !== undefined)
      lines.push(
        [...line.matchAll(/<([0-9a-f]*)>/g)]
          .flatMap(([, piece = '']) => piece.match(/.{4}/g) ?? [])
          .map((code) => letters[Number.parseInt(code, 16)] ?? '')
          .join(''),
      );
  }
  return lines.join('\n');
}

function lettersOf(file: string, font: string): string[] {
  const part = (number: string) =>
    file.slice(file.indexOf(`\n${number} 0 obj`)).split('endobj', 1)[0] ?? '';
  const [, table = ''] = /\/ToUnicode (\d+) 0 R/.exec(part(font)) ?? [];
  const [, list = ''] = /beginbfrange([^]*?)endbfrange/.exec(part(table)) ?? [];
  return [...list.matchAll(/\[([^\]]*)\]/g)].flatMap(([, row = '']) =>
    [...row.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = '']) =>
      String.fromCharCode(
        ...(hex.match(/[0-9a-f]{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)),
      ),
    ),
  );
}
