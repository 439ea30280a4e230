import type { Targets } from 'lightningcss';
import project from '../../../../package.json' with { type: 'json' };

/** The oldest browsers that the stylesheet is for: the `browserslist` of package.json, as lightningcss takes it. */
export const oldestBrowsers: Targets = Object.fromEntries(
  project.browserslist.map((line) => {
    const [name = '', version = ''] = line.split(' >= ');
    return [name, Number(version) << 16];
  }),
);
