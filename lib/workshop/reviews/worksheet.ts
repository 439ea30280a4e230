import type { Contact } from '../../content/model';
import { isAttended, routeNames } from '../../content/routes';
import type { Route } from '../../content/shape/contact';
import { hoursInWords } from '../../hours/in-words';

/**
 * The sheet with which one person checks all contacts by telephone and in a browser: for each what to
 * open or call, what to ask, boxes to tick, and the line to type. In Markdown, to be printed or kept.
 * The contacts stand in the order in which they are most in need of it: undated first, then oldest.
 */
export function worksheet(contacts: readonly Contact[]): string {
  const inOrder = [...contacts].sort((a, b) => {
    const [dateA, dateB] = [dateOf(a), dateOf(b)];
    return dateA === dateB ? a.name.localeCompare(b.name, 'en-GB') : dateA < dateB ? -1 : 1;
  });
  return [
    `# Checking ${contacts.length} contacts`,
    'Say who you are and that this is not a report. Never test the emergency number by calling it: ' +
      'look at its pages. Two minutes a contact are enough; what is not answered stays as it is.',
    ...inOrder.map(section),
    '',
  ].join('\n\n');
}

function dateOf({ checked }: Contact): string {
  return checked === 'undated' ? '' : checked;
}

function section(contact: Contact): string {
  const { name, kind, path, checked, routes, howToFind, languages } = contact;
  const boxes = [
    ...routes.flatMap((route) => boxesFor(route, kind === 'emergency')),
    ...(routes.length === 0 ? [`People still find it this way: ${howToFind ?? ''}`] : []),
    `It still takes this: ${contact.for}`,
    `For names: ${contact.anonymity.detail}`,
    ...(contact.cost === undefined ? [] : [`Cost: ${contact.cost}`]),
    ...(languages.length === 0 ? [] : [`Languages: ${languages.join(', ')}`]),
  ];
  const how = kind !== 'emergency' && routes.some((route) => route.kind === 'phone');
  return [
    `## ${name}`,
    `File: ${path}. Last: ${checked === 'undated' ? 'no date' : checked}.`,
    boxes.map((box) => `- [ ] ${box}`).join('\n'),
    `When all is right: \`npm run approve -- ${path} --for facts --how ${how ? 'by-phone' : 'live-page'}\`. ` +
      `When not: mend the file first.`,
  ].join('\n\n');
}

/** What to open or call, and what to ask there. */
function boxesFor(route: Route, isEmergency: boolean): string[] {
  const where = 'number' in route ? route.number : route.address;
  const act = 'number' in route ? (isEmergency ? 'Look up' : 'Try') : 'Open';
  const inNations = route.nations === undefined ? '' : ` (${route.nations.join(', ')})`;
  const known = isAttended(route) ? hoursInWords(route.hours).join('; ') : '';
  return [
    `${act} the ${routeNames[route.kind]}: ${where}${inNations}`,
    ...(isAttended(route)
      ? [
          known === ''
            ? 'Ask when somebody answers there, and on bank holidays: ______'
            : `Ask whether it is still open: ${known}. On bank holidays: ${route.bankHolidays ?? '______'}`,
        ]
      : []),
  ];
}
