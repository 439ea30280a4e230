/** A page as a list shows it. */
export type PageSummary = { title: string; address: string; description: string };

/** The pages of a section, each with the sentence that describes it. */
export function SectionList({ pages }: { pages: PageSummary[] }) {
  return (
    <ul className="answers">
      {pages.map(({ title, address, description }) => (
        <li key={address}>
          <a href={address}>{title}</a>
          <span>{description}</span>
        </li>
      ))}
    </ul>
  );
}
