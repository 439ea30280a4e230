import type { ReactElement } from 'react';

/** A component in each of its states, for its tests and for the page that shows the look of the site. */
export type Fixture = {
  /** The name of the component's file. */
  name: string;
  /** True when it holds a landmark or the `h1`: a page of components has its own and cannot show them again. */
  isOncePerPage?: boolean;
  examples: { title: string; element: ReactElement }[];
};
