import { ExitAnchor } from './exit-link';

const shown = 'absolute z-3 -left-[99rem] focus:left-0 focus:top-0 bg-paper p-3 min-h-target';

/** The first two stops of the Tab key, seen only while they have the focus: past the frame, and off the site. */
export function SkipLink({ exitHref }: { exitHref: string }) {
  return (
    <nav aria-label="Shortcuts" className="print:hidden">
      <a className={shown} href="#main">
        Skip to main content
      </a>{' '}
      <ExitAnchor href={exitHref} className={shown} />
    </nav>
  );
}
