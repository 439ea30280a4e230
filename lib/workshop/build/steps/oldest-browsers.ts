import type { Targets } from 'lightningcss';
import { browserslist } from '../../../../package.json';

/** The oldest browsers that the stylesheet is for: the `browserslist` of package.json, as lightningcss takes it. */
export const oldestBrowsers: Targets = Object.fromEntries(
  browserslist.map((line) => {
    const [name = '', version = ''] = line.split(' >= ');
    return [name, Number(version) << 16];
  }),
);
