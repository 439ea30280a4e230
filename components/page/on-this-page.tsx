type Headings = readonly { id: string; text: string }[];

/** Links to the headings of a long page: folded on a phone, beside the words on a wide screen. */
export function OnThisPage({ headings }: { headings: Headings }) {
  return (
    <nav aria-label="On this page" className="max-w-measure print:hidden">
      <details className="my-4 border-t border-b border-line wide:hidden">
        <summary className="flex items-center min-h-target font-bold text-deep cursor-pointer">
          On this page
        </summary>
        <Links headings={headings} />
      </details>
      <div className="hidden wide:block">
        <h2>On this page</h2>
        <Links headings={headings} />
      </div>
    </nav>
  );
}

function Links({ headings }: { headings: Headings }) {
  return (
    <ul role="list" className="list-none pb-2">
      {headings.map(({ id, text }) => (
        <li key={id}>
          <a className="flex items-center min-h-target leading-close" href={`#${id}`}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
