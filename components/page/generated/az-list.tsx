/** Everything that begins with one letter. */
export type LetterGroup = {
  letter: string;
  links: { href: string; text: string; hint?: string | undefined }[];
};

/** Every page and contact by its first letter, with the letters as links at the top. */
export function AzList({ groups }: { groups: LetterGroup[] }) {
  return (
    <>
      <ul className="letters">
        {groups.map(({ letter }) => (
          <li key={letter}>
            <a href={`#letter-${letter.toLowerCase()}`}>{letter}</a>
          </li>
        ))}
      </ul>
      {groups.map(({ letter, links }) => (
        <section key={letter}>
          <h2 id={`letter-${letter.toLowerCase()}`}>{letter}</h2>
          <ul className="links">
            {links.map(({ href, text, hint }) => (
              <li key={`${href} ${text}`}>
                <a href={href}>{text}</a>
                {hint && <span>{hint}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
