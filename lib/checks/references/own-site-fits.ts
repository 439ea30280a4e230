import { existsSync } from 'node:fs';
import path from 'node:path';
import { singles } from '../../content/kinds';
import type { Problem } from '../../content/model';
import { isForEverybody } from '../../content/replaced';
import type { Loaded } from '../../content/reading/load';
import type { Site } from '../../content/shape/site';
import { contrastOnGrounds, nearestForWords, WORDS_NEED } from '../../palette';
import { atKey, type Check } from '../check';

/** What a force changes of the site fits: its mark is there, its colours can be read, its contacts have a place. */
export const ownSiteFits: Check = (loaded) => [
  ...marksThatAreMissing(loaded),
  ...paleColours(loaded),
  ...statementsWithoutEmail(loaded),
  ...contactsThatReplaceNone(loaded),
];

/** A problem at a key of the site, in the file that decides it. */
function atSite(loaded: Loaded, key: [keyof Site, ...string[]], message: string, fix: string) {
  const own = loaded.files.find((file) => file.path === singles.own.file);
  const isOwn = own !== undefined && Object.keys(own.data ?? {}).includes(key[0]);
  return atKey(loaded, { path: (isOwn ? singles.own : singles.site).file }, key, message, fix);
}

function marksThatAreMissing(loaded: Loaded): Problem[] {
  const { mark } = loaded.content.site;
  return mark === undefined || existsSync(path.join('public', mark))
    ? []
    : [
        atSite(
          loaded,
          ['mark'],
          `The mark "${mark}" is not there.`,
          `Put the picture into the folder of the project as public${mark}.`,
        ),
      ];
}

function paleColours(loaded: Loaded): Problem[] {
  const { colours } = loaded.content.site;
  return (['light', 'dark'] as const).flatMap((scheme): Problem[] => {
    const colour = colours?.[scheme];
    if (colour === undefined) return [];
    const contrast = contrastOnGrounds(colour, scheme);
    const near = nearestForWords(colour, scheme);
    return contrast >= WORDS_NEED
      ? []
      : [
          atSite(
            loaded,
            ['colours', scheme],
            `Words in the colour "${colour}" stand at ${roundedDown(contrast)}:1 on the ground of the site. ` +
              `They need ${WORDS_NEED}:1.`,
            `Choose a ${scheme === 'light' ? 'darker' : 'lighter'} one. The nearest that can be read: "${near}"`,
          ),
        ];
  });
}

/** 6.96 is not 7. */
const roundedDown = (contrast: number): string => (Math.floor(contrast * 10) / 10).toFixed(1);

/** The law wants a way to tell of a barrier. */
function statementsWithoutEmail(loaded: Loaded): Problem[] {
  const { accessibility, organisation } = loaded.content.site;
  return accessibility === undefined || organisation.email !== undefined
    ? []
    : [
        atSite(
          loaded,
          ['accessibility'],
          'The accessibility statement has no address to which people can write.',
          'Add a line "email:" under "organisation".',
        ),
      ];
}

function contactsThatReplaceNone(loaded: Loaded): Problem[] {
  const { contacts } = loaded.content;
  return contacts.flatMap((contact): Problem[] => {
    const old = contacts.find(({ id }) => id === contact.replaces);
    if (old === undefined || old.path === contact.path) return [];
    return [
      isForEverybody(old)
        ? atKey(
            loaded,
            contact,
            ['replaces'],
            `"${old.name}" cannot be replaced: its number is the same in the whole country.`,
            'Take the line "replaces" away. The contact can stand beside it.',
          )
        : atKey(
            loaded,
            contact,
            ['replaces'],
            `"${old.path}" stands in the place of "${old.id}" already.`,
            'Keep the line "replaces" in one of the two.',
          ),
    ];
  });
}
