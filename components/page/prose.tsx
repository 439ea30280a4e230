/**
 * Words written in Markdown, or a drawing made at build. The only place where HTML made by
 * `lib` enters the page: `html` must already be safe.
 */
export function Prose({ html }: { html: string }) {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
