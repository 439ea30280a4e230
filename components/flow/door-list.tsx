import type { PageLink } from '../basics/page-link';

/** The few ways in that matter most, as buttons. */
export function DoorList({ doors }: { doors: PageLink[] }) {
  return (
    <ul className="doors">
      {doors.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
