import type { ReactNode } from 'react';

/** The place of a heading in the outline of its page. */
export type HeadingLevel = 2 | 3 | 4;

/** A heading whose level the surrounding page decides. */
export function Heading({
  level,
  id,
  children,
}: {
  level: HeadingLevel;
  id?: string | undefined;
  children: ReactNode;
}) {
  if (level === 2) return <h2 id={id}>{children}</h2>;
  if (level === 3) return <h3 id={id}>{children}</h3>;
  return <h4 id={id}>{children}</h4>;
}
