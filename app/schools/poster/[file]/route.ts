import { newestReview } from '../../../../lib/content/newest-review';
import { posterPdf } from '../../../../lib/posters/poster-pdf';
import { posterCode, posters } from '../../../../lib/posters/posters';
import { published } from '../../../../lib/site';

export const dynamic = 'force-static';
export const dynamicParams = false;

function files() {
  const { content, address } = published();
  return posters(content, address).map((poster) => ({
    poster,
    file: poster.file.split('/').at(-1) ?? '',
  }));
}

export function generateStaticParams() {
  return files().map(({ file }) => ({ file }));
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const { content, address } = published();
  const poster = files().find((one) => one.file === file)?.poster;
  if (poster === undefined) return new Response(undefined, { status: 404 });
  const pdf = await posterPdf(poster, posterCode(address), {
    date: newestReview(content),
    author: content.site.organisation.name,
  });
  return new Response(pdf, { headers: { 'Content-Type': 'application/pdf' } });
}
