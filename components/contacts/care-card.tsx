import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from '../basics/heading';

/** How soon a card is meant: 999, a report, or somebody to talk to. */
export type CareKind = 'emergency' | 'report' | 'talk';

const words = { emergency: 'Emergency', report: 'Report', talk: 'Talk it over' } satisfies Record<
  CareKind,
  string
>;

/**
 * A card that says how soon it is meant, by its first words and its shape (a filled head,
 * a bar at the side, round corners) before its colour.
 */
export function CareCard({
  kind,
  title,
  href,
  level = 2,
  children,
}: {
  kind: CareKind;
  title: string;
  /** Where the title leads, if anywhere. */
  href?: string | undefined;
  level?: HeadingLevel | undefined;
  children: ReactNode;
}) {
  return (
    <section className={`card ${kind}`}>
      <Heading level={level}>
        <span className="kind">{words[kind]}</span>{' '}
        {href === undefined ? title : <a href={href}>{title}</a>}
      </Heading>
      {children}
    </section>
  );
}
