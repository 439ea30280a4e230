import { singles } from '../../content/kinds';
import type { Problem } from '../../content/model';
import { pageThatShows } from '../../content/named';
import type { Loaded } from '../../content/reading/load';
import { atKey, type Check } from '../check';

/** No two pages show the same part, and the strip for emergencies leads to the one that shows whom to call. */
export const partsAreShown: Check = (loaded) => [
  ...shownTwice(loaded),
  ...emergencyElsewhere(loaded),
];

function shownTwice(loaded: Loaded): Problem[] {
  return loaded.content.pages.flatMap((page): Problem[] => {
    // Every page may count its own headings as stages; all other parts have one place that links lead to.
    if (page.shows === undefined || page.shows === 'stages') return [];
    const other = pageThatShows(page.shows, loaded.content);
    return other === undefined || other === page
      ? []
      : [
          atKey(
            loaded,
            page,
            ['shows'],
            `This page shows the part "${page.shows}", and so does "${other.path}".`,
            'Take the line away in one of the two: links can lead to one only.',
          ),
        ];
  });
}

/** The strip on every page leads to the ways to call: a page of words would cost a second in danger. */
function emergencyElsewhere(loaded: Loaded): Problem[] {
  const { site, pages } = loaded.content;
  const page = pages.find(({ address }) => address === site.emergencyPage);
  return page?.shows === 'emergency'
    ? []
    : [
        atKey(
          loaded,
          { path: singles.site.file },
          ['emergencyPage'],
          `The page at "${site.emergencyPage}" does not show the emergency contact to call.`,
          'Give that page the line "shows: emergency", or name the page that has it.',
        ),
      ];
}
