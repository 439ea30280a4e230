import type { Problem } from '../../content/model';
import type { ContentFile } from '../../content/reading/read';
import { atKey, type Check } from '../check';
import { textsInKeys } from './texts-in-keys';
import { anyOf } from '../../text';

const EMAIL = /[\w.+'-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/gi;
const STREETS =
  'Avenue|Ave|Close|Court|Crescent|Drive|Gardens|Grove|Hill|Lane|Mews|Park|Place|Rd|Road|Row|Square|' +
  'St|Street|Terrace|Walk|Way';
const STREET = new RegExp(
  String.raw`(?<![\p{L}\d])\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'-]+ ){1,3}(?:${STREETS})(?!\p{L})` +
    String.raw`(?:,? [\p{L} ,]{0,40}?[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Z\d]))?`,
  'u',
);
/** GOV.UK, "Postcodes: bulk data transfer": one stands for about fifteen homes. */
const POSTCODE = /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Z\d])/;

const RANK = anyOf(
  [
    /^(?:acc|cc|dc|dcc|dci|dcs|di|ds|dsu|insp|inspector|pc|pcso|ps|sergeant|sgt|superintendent|supt)$/,
    /^(?:dr|miss|mr|mrs|ms|mx|prof|sir)$/,
  ],
  'i',
);

/** Words in the names and addresses of teams; a name without one of them is taken for a person's. */
const TEAM = new Set(
  (
    'abuse access admin adult adults advice advisers advocacy board bureau campaigns care ' +
    'central centre charity child childline children clinic comms communication ' +
    'communications community complaints contact content control council county crime crisis ' +
    'data department desk digital direct directorate disclosure duty early editor editorial ' +
    'editors education emergency engagement enquiries enquiry family families first force foi ' +
    'front general group hate health help helpdesk helpline home hotline hub info information ' +
    'it lado legal liaison line local mail marketing mash media multi national news non ' +
    'office officer online operations outreach partnership partnerships people police policy ' +
    'post prevention press privacy project protection public publishing referral referrals ' +
    'relations report reporting reports response safe safeguarding safety school schools ' +
    'service services site social standards support team triage trust unit victim victims web ' +
    'website welfare wellbeing women words young youth'
  ).split(' '),
);

/** Keys that may hold an address in a town: the postal address of an organisation. */
const MAY_HOLD_STREETS = new Set(['address', 'url']);

/** No person's own address stands on the site, and no person owns a page. */
export const nobodyIsNamed: Check = (loaded) => {
  const teams = loaded.content.contacts
    .map(({ owner }) => owner)
    .filter((owner) => !isPerson(owner));
  return loaded.files.flatMap((file) => [
    ...inWords(file),
    ...textsInKeys(file).flatMap(({ path, text }) => {
      const key = String(path.at(-1));
      if (key === 'owner')
        return isPerson(text) ? [atKey(loaded, file, path, ...personAsOwner(text, teams[0]))] : [];
      const found = find(text, !MAY_HOLD_STREETS.has(key));
      return found === undefined ? [] : [atKey(loaded, file, path, found.message, found.fix)];
    }),
  ]);
};

function inWords(file: ContentFile): Problem[] {
  return file.body.split('\n').flatMap((text, index): Problem[] => {
    const found = find(text, true);
    return found === undefined
      ? []
      : [
          {
            level: 'problem',
            file: file.path,
            line: file.bodyStartsAfterLine + index + 1,
            column: found.index + 1,
            message: found.message,
            fix: found.fix,
          },
        ];
  });
}

function find(
  text: string,
  findsStreets: boolean,
): { index: number; message: string; fix: string } | undefined {
  const email = [...text.matchAll(EMAIL)].find(([address]) => isPersonsEmail(address));
  if (email !== undefined)
    return {
      index: email.index,
      message: `"${email[0]}" looks like the address of one person.`,
      fix: 'Write the address of a team, or take it away: people move on, and their names do not belong here.',
    };
  const home = findsStreets ? (STREET.exec(text) ?? POSTCODE.exec(text)) : null;
  return home === null
    ? undefined
    : {
        index: home.index,
        message: `"${home[0]}" looks like where somebody lives.`,
        fix: 'Take it away. The postal address of an organisation belongs in its contact, as a way of the kind "post".',
      };
}

/**
 * Whether an address is likely to be a person's own: parts with a dot between, of which none is a word for a team.
 *
 * @example isPersonsEmail('dave.jones@kent.police.uk') // true
 * @example isPersonsEmail('child.protection@kent.police.uk') // false
 */
function isPersonsEmail(address: string): boolean {
  const parts = (address.split('@')[0] ?? '').toLowerCase().replaceAll(/\d+$/g, '').split(/[._]/);
  return (
    parts.length > 1 &&
    parts.every((part) => /^[a-z'-]+$/.test(part)) &&
    !parts.some((part) => part.split('-').some((word) => TEAM.has(word)))
  );
}

function isPerson(owner: string): boolean {
  const [first = '', second, ...more] = owner.split(' ');
  if (owner.includes('@') || (RANK.test(first) && second !== undefined)) return true;
  return (
    second !== undefined &&
    more.length < 2 &&
    [first, second, ...more].every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word)) &&
    !owner
      .toLowerCase()
      .split(/[ -]/)
      .some((word) => TEAM.has(word))
  );
}

function personAsOwner(owner: string, team = 'Communications'): [string, string] {
  return [
    `"${owner}" looks like one person or an address. A page outlives the time that somebody works here.`,
    `Write the team: ${team}. A team with such a name ends in the word team.`,
  ];
}
