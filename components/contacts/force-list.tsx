import { LinkList } from '../basics/link-list';

/** The forces of one nation. */
export type ForceGroup = {
  id: string;
  heading: string;
  forces: {
    id: string;
    name: string;
    website: string;
    report: string | undefined;
    places: { id: string; text: string }[];
  }[];
};

/** Police forces by nation. Each place has an address, `#` and its id, for whoever looks for it by name. */
export function ForceList({ groups }: { groups: readonly ForceGroup[] }) {
  return (
    <>
      <LinkList links={groups.map(({ id, heading }) => ({ href: `#${id}`, text: heading }))} />
      {groups.map(({ id, heading, forces }) => (
        <section key={id}>
          <h2 id={id} className="text-lead mt-6 pb-1 border-b-2 border-ink">
            {heading}
          </h2>
          <ul role="list" className="list-none wide:grid wide:grid-cols-2 wide:gap-x-12">
            {forces.map((force) => (
              <Row key={force.id} {...force} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Row({ id, name, website, report, places }: ForceGroup['forces'][number]) {
  return (
    <li id={id} className="border-b border-line py-1">
      <p className="flex flex-wrap justify-between">
        <a className="flex items-center min-h-target font-bold leading-close" href={website}>
          {name}
        </a>
        {report && (
          <a
            className="flex items-center min-h-target"
            href={report}
            aria-label={`Report online to ${name}`}
          >
            Report online
          </a>
        )}
      </p>
      <p className="pb-1 text-small text-quiet">
        {places.map(({ id, text }, index) => (
          <span key={id} id={id} className="target:font-bold target:text-ink">
            {index > 0 && ', '}
            {text}
          </span>
        ))}
      </p>
    </li>
  );
}
