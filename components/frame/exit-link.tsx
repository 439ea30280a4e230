import { Enhancement } from '../basics/enhancement';

/** The link itself, for its two places. Leaves the frame of another site as well. */
export function ExitAnchor({ href }: { href: string }) {
  return (
    <a href={href} rel="nofollow noreferrer" target="_top" data-exit-link="">
      Leave this site
    </a>
  );
}

/**
 * The way out, always in reach: at the foot of the window on a phone, at its top on a wide
 * screen. Its container keeps its own place in the page, so nothing ends up underneath.
 * With its script it leaves faster, and pressing Shift three times leaves too; the empty line
 * is where that is counted aloud.
 */
export function ExitLink({ href }: { href: string }) {
  return (
    <div className="exit">
      <p role="status" data-exit-status="" />
      <ExitAnchor href={href} />
      <Enhancement name="exit-link" />
    </div>
  );
}
