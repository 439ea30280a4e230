import { LinkList } from '../basics/link-list';

/** A page as a list shows it. */
export type PageSummary = { title: string; address: string; description: string };

/** The pages of a section, each with the sentence that describes it. */
export function SectionList({ pages }: { pages: readonly PageSummary[] }) {
  return (
    <div className="mt-6">
      <LinkList
        links={pages.map(({ title, address, description }) => ({
          href: address,
          text: title,
          hint: description,
        }))}
      />
    </div>
  );
}
