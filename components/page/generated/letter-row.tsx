import type { PageLink } from '../../../lib/views/site-frame';

/** Letters to choose from, each as large as a thumb. */
export function LetterRow({ letters }: { letters: readonly PageLink[] }) {
  return (
    <nav aria-label="Letters">
      <ul
        role="list"
        className="list-none grid grid-cols-[repeat(auto-fill,minmax(44px,1fr))] max-w-measure"
      >
        {letters.map(({ href, text }) => (
          <li key={href}>
            <a className="flex items-center justify-center min-h-target font-bold" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
