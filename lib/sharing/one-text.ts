import type { Contact } from '../content/model';
import { nationNames } from '../content/nation-names';
import { newestReview } from '../content/newest-review';
import { pageThatShows } from '../content/named';
import { nations, type Nation, type Route } from '../content/shape/contact';
import { dateInWords } from '../dates';
import { disclaimer, reportLink } from '../posters/words';
import type { Published } from '../published';
import { contactsByNeed, emergencyActions } from '../views/contact';
import { permanentAddresses } from './permanent-addresses';

/** The shortest whole answer, as words alone: for text browsers, for reading aloud, and for assistants. */
export function oneText(site: Published): string {
  const { content, address } = site;
  const { name, emergency, emergencyPage, pictureRule } = content.site;
  const contacts = pageThatShows('contacts', content)?.address ?? '/';
  const groups = contactsByNeed(content).flatMap(({ heading, contacts: all }) => {
    const lines = all.filter(({ id }) => id !== emergency).flatMap(lineOf);
    return lines.length === 0 ? [] : [[heading, ...lines].join('\n')];
  });
  return `${[
    `${name}: what to do, and who to call (${reportLink(address).href})`,
    [
      `Last reviewed on ${dateInWords(newestReview(content))}.`,
      `Numbers change: look at the site before you pass one on. ${disclaimer(content)}`,
    ].join(' '),
    [
      'A child is in danger now',
      ...emergencyActions(site).map(({ words, note }) => `- ${words}${note ? `. ${note}` : ''}`),
      `- Can’t speak? ${address}${emergencyPage}`,
    ].join('\n'),
    `Not in danger? You don’t have to be sure, and you only need to tell one of them. Never ${pictureRule}.`,
    ...groups,
    `Forms, chats, hours and everybody else: ${address}${contacts}`,
    `All of it in one file: ${address}${permanentAddresses.oneFile}`,
  ].join('\n\n')}\n`;
}

/** A contact with its numbers; with its pages where it has none and protects, is about pictures or asks no name. */
function lineOf({ name, need, protects, coverage, routes }: Contact): string[] {
  const numbered = routes.filter((route) => route.kind === 'phone' || route.kind === 'sms');
  const isNeeded = protects !== undefined || need === 'picture' || need === 'unnamed';
  const pages = routes.filter((route) => route.kind === 'web' && isNeeded);
  const ways = (numbered.length > 0 ? numbered : pages).map((route, _, all) => {
    const isOneOfMany = all.filter((other) => other.kind === route.kind).length > 1;
    return wayOf(route) + inBrackets(isOneOfMany ? (placesOf(route.nations) ?? route.note) : '');
  });
  const places = coverage.length === nations.length ? '' : placesOf(coverage);
  return ways.length === 0 ? [] : [`- ${name}${inBrackets(places)}: ${ways.join(', ')}`];
}

function wayOf(route: Route): string {
  if (!('number' in route)) return route.address;
  const word = route.kind === 'sms' && route.text ? `${route.text} to ` : '';
  return `${route.kind === 'sms' ? 'text ' : ''}${word}${route.number}`;
}

const placesOf = (where: readonly Nation[] | undefined) =>
  where?.map((nation) => nationNames[nation]).join(', ');

const inBrackets = (words: string | undefined) => (words ? ` (${words})` : '');
