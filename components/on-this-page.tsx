/** Links to the headings of a long page. */
export function OnThisPage({ headings }: { headings: { id: string; text: string }[] }) {
  return (
    <nav className="contents" aria-labelledby="on-this-page">
      <h2 id="on-this-page">On this page</h2>
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
