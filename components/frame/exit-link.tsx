/** The link off the site, for its two places. Leaves the frame of another site as well. */
export function ExitAnchor({ href, className }: { href: string; className: string }) {
  return (
    <a className={className} href={href} rel="nofollow noreferrer" target="_top" data-exit-link="">
      Leave this site
    </a>
  );
}
