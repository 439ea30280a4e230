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
 */
export function ExitLink({ href }: { href: string }) {
  return (
    <div className="exit">
      <ExitAnchor href={href} />
    </div>
  );
}
