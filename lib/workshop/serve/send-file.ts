import { createReadStream, fstatSync, ReadStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { endings, type Encoding } from './encoding';
import type { LateResponse } from './late-response';
import type { ByteRange } from './range';
import { markOfStats, type Site } from './site';

/** A file of the site to send, and how. */
export type FileToSend = { file: string; encoding: Encoding | undefined; part?: ByteRange };

/**
 * Sends a file, with the headers that are set, and resolves to whether it was
 * still the file that the site was opened with. If not, nothing has been sent.
 */
export function sendFile(
  { file, encoding, part }: FileToSend,
  site: Site,
  request: IncomingMessage,
  response: LateResponse,
): Promise<boolean> {
  const status = response.statusCode;
  const path = encoding === undefined ? file : file + endings[encoding];
  return new Promise((resolve) => {
    response.once('pipe', (source) => {
      // A visitor who leaves early must not leave an open file behind.
      response.once('close', () => source.destroy());
      source.once('error', () => {
        if (response.headersSent) response.destroy();
        resolve(false);
      });
      if (!(source instanceof ReadStream)) return;
      source.once('open', (descriptor) => {
        const same =
          markOfStats(fstatSync(descriptor, { bigint: true })) === site.files.get(path)?.mark;
        if (!same) {
          source.unpipe(response);
          source.destroy();
        }
        resolve(same);
      });
    });
    // Not sirv: it reads "bytes=0-0" as everything and dies of "bytes=5-2".
    if (part !== undefined) createReadStream(join(site.folder, path), part).pipe(response);
    else {
      request.url = encodeURI(file);
      request.headers['accept-encoding'] = encoding ?? '';
      delete request.headers.range;
      site.send(request, response, () => {
        resolve(false);
      });
    }
    // sirv knows no status but 200.
    response.statusCode = status;
  });
}
