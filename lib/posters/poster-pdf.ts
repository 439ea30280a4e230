import PDFDocument from 'pdfkit';
import { drawPoster } from './draw-poster';
import { drawCards } from './draw-cards';
import type { Poster } from './posters';
import type { QrCode } from './qr-code';

/**
 * A blank poster or sheet of cards as a tagged PDF of one page. The same words give the same bytes on every
 * machine: nothing is compressed, the dates are the content's, and the file's number is made from them.
 *
 * @param date that the file says it was made, as `2026-11-22`
 * @param author who publishes the site
 * @throws when the words need more than their page
 */
export async function posterPdf(
  poster: Poster,
  code: QrCode,
  { date, author }: { date: string; author: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const day = new Date(`${date}T00:00:00Z`);
  const doc = new PDFDocument({
    size: poster.size === 'a5' ? 'A5' : 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    compress: false,
    info: {
      Title: `${poster.title}: ${poster.words.title}`,
      Author: author,
      CreationDate: day,
      ModDate: day,
    },
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.once('end', resolve));
  (poster.size === 'cards' ? drawCards : drawPoster)(doc, poster.words, code);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
