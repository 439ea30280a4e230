import type { Problem } from '../../content/model';
import { undrawable } from '../../posters/signs';
import { atKey, type Check } from '../check';

/** What posters take from the files has only signs that the font of the posters has. */
export const postersCanBeDrawn: Check = (loaded) => {
  const { site, contacts } = loaded.content;
  const onPosters = [...site.posters.pupils, ...site.posters.parents];
  const lines = [
    { file: site, key: 'name', text: site.name },
    ...contacts
      .filter(({ id }) => onPosters.includes(id))
      .flatMap((file) => [
        { file, key: 'name', text: file.name },
        { file, key: 'for', text: file.for },
      ]),
  ];
  return lines.flatMap(({ file, key, text }): Problem[] => {
    const sign = undrawable(text);
    return sign === undefined
      ? []
      : [
          atKey(
            loaded,
            file,
            [key],
            `The posters show this, and their font has no sign "${sign}".`,
            'Write it with letters of English or Welsh.',
          ),
        ];
  });
};
