import type { Check } from '../check';
import { atPassage, isCitedTitle, passagesOf } from '../../prose/passages';
import { oddlyWritten } from '../../prose/written-times';

/** Advice: dates are written 1 January 2026 and times 5:30pm. */
export const datesAreInStyle: Check = (loaded) =>
  passagesOf(loaded)
    .filter((passage) => !isCitedTitle(passage))
    .flatMap((passage) =>
      oddlyWritten(passage.text).map(({ index, found, instead }) =>
        atPassage(
          passage,
          index,
          'advice',
          `"${found}" is written in another way than on the rest of the site.`,
          `Write "${instead}".`,
        ),
      ),
    );
