import { Enhancement } from '../basics/enhancement';
import { ExitAnchor } from './exit-link';

const part =
  'flex items-center justify-center min-h-target px-1 rounded-bar font-bold text-center leading-tight no-underline ' +
  'border border-transparent focus-visible:outline-offset-1 active:bg-quiet wide:px-6';

/**
 * Danger, and the way out, always in reach: along the foot of a phone, in the row at the top of a wide
 * screen, in a corner of a short window. They stand apart, so that neither is hit for the other. Danger
 * leads to the page whose first thing is the button that calls. With its script the way out is faster,
 * and pressing Shift three times leaves too; the empty line is where that is counted aloud.
 */
export function Bar({ emergency, exitHref }: { emergency: string; exitHref: string }) {
  return (
    <section
      aria-label="In danger, or leaving"
      className={
        'fixed z-2 bottom-0 left-0 right-0 grid grid-cols-[4fr_5fr] grid-rows-[minmax(44px,auto)] gap-2 ' +
        'p-1 bg-paper border-t border-line short:left-auto short:grid-cols-[auto_auto] short:border-l ' +
        'narrow:grid-cols-1 narrow:gap-1 narrow:text-small wide:static wide:grid-cols-[auto_auto] ' +
        'wide:p-0 wide:border-0 print:hidden'
      }
    >
      <a className={`${part} bg-alarm text-on-alarm`} href={emergency}>
        In danger? 999
      </a>{' '}
      <ExitAnchor className={`${part} bg-ink text-paper`} href={exitHref} />
      <p
        role="status"
        data-exit-status=""
        className="absolute bottom-full right-0 bg-ink text-paper px-3 wide:bottom-auto wide:top-full"
      />
      <Enhancement name="exit-link" />
    </section>
  );
}
