import type { ReactElement } from 'react';

/** A component in each of its states, for its tests and for the page that shows the look of the site. */
export type Fixture = {
  /** The name of the component's file. */
  name: string;
  /** True when it is part of every page (or is its only `h1`), and so need not be shown again on a page of components. */
  isOnEveryPage?: boolean;
  examples: { title: string; element: ReactElement }[];
};
