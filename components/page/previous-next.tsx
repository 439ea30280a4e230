import type { PageLink } from '../../lib/views/site-frame';
import { Sign } from '../basics/sign';

const link = 'inline-flex items-center min-h-target no-underline hover:underline';

/** The pages before and after this one in its section. */
export function PreviousNext({
  previous,
  next,
}: {
  previous?: PageLink | undefined;
  next?: PageLink | undefined;
}) {
  if (previous === undefined && next === undefined) return null;
  return (
    <ul
      role="list"
      className="list-none grid gap-x-8 mt-6 max-w-measure border-t border-line pt-2 print:hidden"
    >
      {previous && (
        <li>
          <a className={link} href={previous.href} rel="prev">
            <Sign name="back" size={18} className="shrink-0 mr-2" />
            {`Previous: ${previous.text}`}
          </a>
        </li>
      )}
      {next && (
        <li>
          <a className={link} href={next.href} rel="next">
            <Sign name="on" size={18} className="shrink-0 mr-2" />
            {`Next: ${next.text}`}
          </a>
        </li>
      )}
    </ul>
  );
}
