import type { PageLink } from '../../lib/views/site-frame';
import { Note, Pause } from './note';
import { Sign } from './sign';

/** Links one below the other, each a row as high as a thumb. */
export function LinkList({
  links,
}: {
  links: readonly (PageLink & {
    hint?: string | undefined;
    onPaper?: string | undefined;
    /** The language of the text, when it is not English. */
    lang?: string | undefined;
  })[];
}) {
  return (
    <ul role="list" className="list-none max-w-measure">
      {links.map(({ href, text, hint, onPaper, lang }) => (
        <li key={`${href} ${text}`} className="border-b border-line">
          <a
            className="flex items-center justify-between min-h-target py-2 no-underline hover:underline"
            href={href}
            data-paper={onPaper && !text.includes(onPaper) ? onPaper : undefined}
          >
            <span>
              <b lang={lang}>
                {text}
                {hint && <Pause after={text} />}
              </b>{' '}
              {hint && <Note text={hint} />}
            </span>
            <Sign name="on" size={18} className="shrink-0 ml-3 print:hidden" />
          </a>
        </li>
      ))}
    </ul>
  );
}
