import { LinkList } from '../../basics/link-list';

/** Everything that begins with one letter. */
export type LetterGroup = {
  letter: string;
  links: { href: string; text: string; hint?: string | undefined }[];
};

/** Every page and contact by its first letter, with the letters as links at the top. */
export function AzList({ groups }: { groups: LetterGroup[] }) {
  return (
    <>
      <ul
        role="list"
        className="list-none grid grid-cols-[repeat(auto-fill,minmax(44px,1fr))] max-w-measure"
      >
        {groups.map(({ letter }) => (
          <li key={letter}>
            <a
              className="flex items-center justify-center min-h-target font-bold"
              href={`#letter-${letter.toLowerCase()}`}
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
      <div className="wide:grid wide:grid-cols-2 wide:gap-x-12">
        {groups.map(({ letter, links }) => (
          <section key={letter}>
            <h2
              id={`letter-${letter.toLowerCase()}`}
              className="text-section mt-6 border-b-2 border-ink"
            >
              {letter}
            </h2>
            <LinkList links={links} />
          </section>
        ))}
      </div>
    </>
  );
}
