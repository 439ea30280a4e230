/** Links to the headings of a long page. */
export function OnThisPage({ headings }: { headings: { id: string; text: string }[] }) {
  return (
    <nav className="contents" aria-label="On this page">
      <h2>On this page</h2>
      <ul className="links">
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
