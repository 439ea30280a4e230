import { browserScriptNames, bundleBrowserScript } from '../../../lib/enhancements';
import { searchList } from '../../../lib/search/search-list';
import { published } from '../../../lib/site';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Context = { params: Promise<{ name: string }> };

export async function generateStaticParams() {
  return (await browserScriptNames(process.cwd())).map((name) => ({ name: `${name}.js` }));
}

/** An enhancement script, as pages ask for it while the site is being worked on; publishing gives it its final name. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const script = await bundleBrowserScript(
    (await params).name.replace(/\.js$/, ''),
    process.cwd(),
    searchList(published().content),
  );
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
