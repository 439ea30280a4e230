import { LinkList } from '../basics/link-list';

/** Links to the headings of a long page. */
export function OnThisPage({ headings }: { headings: { id: string; text: string }[] }) {
  return (
    <nav className="contents" aria-label="On this page">
      <h2>On this page</h2>
      <LinkList links={headings.map(({ id, text }) => ({ href: `#${id}`, text }))} />
    </nav>
  );
}
