import type { Contact } from '../content/model';
import { nationNames } from '../content/nation-names';
import { isAttended } from '../content/routes';
import type { Route, RouteKind } from '../content/shape/contact';
import { confirmedHours, confirmedTimes } from '../hours/confirmed-hours';
import { hoursInWords, oddDaysInWords } from '../hours/in-words';
import type { OpeningTimes } from '../hours/open-now';
import { phoneLink } from '../markdown/phone-link';

/** One thing to do: a row of the action panel. */
export type ActionView = {
  href: string;
  words: string;
  note?: string | undefined;
  icon: 'call' | 'write' | 'chat' | 'text' | 'sign' | 'person';
  /** The one to do first: a page fills one. */
  isFilled: boolean;
  /** In the colour of 999. */
  isEmergency: boolean;
  openingTimes?: OpeningTimes | undefined;
  /** How to reach it where nothing can be pressed, when the words don't say it. */
  onPaper?: string | undefined;
  /** Where the way differs by nation: the row unfolds into them. */
  nations?: { name: string; href: string; words: string }[] | undefined;
};

const icons = {
  phone: 'call',
  textphone: 'text',
  sms: 'text',
  chat: 'chat',
  web: 'write',
  email: 'write',
  bsl: 'sign',
  post: 'write',
} as const satisfies Record<RouteKind, ActionView['icon']>;

/** Numbers as short as 101 say by themselves who answers. */
const SHORT_NUMBER = 3;

/** What may be said otherwise than the contact's own file says it. */
type Wish = {
  route?: RouteKind | undefined;
  words?: string | undefined;
  note?: string | undefined;
};

/**
 * A contact, or one of its ways, as a row to press. A contact without any way leads to its own page;
 * hours are said only when somebody has confirmed them.
 */
export function actionView(contact: Contact, today: string, wish: Wish = {}): ActionView {
  const route = contact.routes.find(({ kind }) => wish.route === undefined || kind === wish.route);
  const isEmergency = contact.kind === 'emergency' && route?.kind === 'phone';
  if (route === undefined)
    return {
      href: contact.address,
      words: wish.words ?? nameOf(contact),
      note: wish.note ?? contact.howToFind,
      icon: 'person',
      isFilled: false,
      isEmergency,
    };
  const words = wish.words ?? routeWords(route, contact);
  const reach = onPaper(contact, route.kind);
  const byNation = contact.routes.filter((one) => one.kind === route.kind && one.nations);
  return {
    href: routeHref(route, contact),
    words,
    note: wish.note ?? routeNote(route, contact, today),
    icon: icons[route.kind],
    isFilled: false,
    isEmergency,
    openingTimes: confirmedTimes(route, contact, today),
    onPaper: words.includes(reach) ? undefined : reach,
    nations: byNation.length > 1 ? byNation.map((one) => nationRow(one, contact)) : undefined,
  };
}

/** Every way to reach a contact, in its order; ways of one kind that differ by nation are one row. */
export function actionViews(contact: Contact, today: string): ActionView[] {
  const kinds = new Set(contact.routes.map(({ kind }) => kind));
  const rows = [...kinds].flatMap((route) => {
    const same = contact.routes.filter(({ kind }) => kind === route);
    return same.every(({ nations }) => nations)
      ? [actionView(contact, today, { route })]
      : same.map((one) => actionView({ ...contact, routes: [one] }, today));
  });
  return fillFirst(rows.length > 0 ? rows : [actionView(contact, today)]);
}

/** Makes the first of some rows the one to do first. */
export function fillFirst(actions: readonly ActionView[]): ActionView[] {
  return actions.map((action, index) => ({ ...action, isFilled: index === 0 }));
}

/**
 * How to reach a contact where nothing can be pressed: its number or address, one line for each
 * nation where they differ. Its name leads on when it has none.
 *
 * @example onPaper(childline) // '0800 1111'
 */
export function onPaper({ name, routes }: Contact, kind?: RouteKind): string {
  const [first] = routes.filter((route) => kind === undefined || route.kind === kind);
  const ways = routes.filter(
    (route) => route === first || (first?.nations && route.kind === first.kind),
  );
  return (
    ways
      .map((route) => {
        const where = (route.nations ?? []).map((nation) => nationNames[nation]).join(' and ');
        const reach = 'number' in route ? route.number : route.address;
        return ways.length > 1 && where !== '' ? `${where}: ${reach}` : reach;
      })
      .join('\n') || name
  );
}

/** What a button says for a contact's name. */
export function nameOf({ name, shortName }: Pick<Contact, 'name' | 'shortName'>): string {
  return shortName ?? name;
}

function routeHref(route: Route, contact: Contact): string {
  switch (route.kind) {
    case 'phone':
    case 'textphone':
      return phoneLink(route.number);
    case 'sms':
      return `sms:${route.number.replaceAll(' ', '')}`;
    case 'email':
      return `mailto:${route.address}`;
    case 'post':
      return contact.address;
    default:
      return route.address;
  }
}

function routeWords(route: Route, contact: Contact): string {
  const name = nameOf(contact);
  switch (route.kind) {
    case 'phone':
      return route.number.length <= SHORT_NUMBER
        ? `Call ${route.number}`
        : // HOPELINE247 would run on into its number when it is heard.
          `Call ${/\d$/.test(name) ? `${name},` : name} ${route.number}`;
    case 'textphone':
      return `Textphone ${route.number}`;
    case 'sms':
      return route.text ? `Text ${route.text} to ${route.number}` : `Text ${route.number}`;
    case 'email':
      return `Email ${name}`;
    case 'bsl':
      return route.label ?? `${name} in British Sign Language`;
    case 'post':
      return `Write to ${name}`;
    default:
      return route.label;
  }
}

function routeNote(route: Route, contact: Contact, today: string): string | undefined {
  const [hours] = hoursInWords(confirmedHours(route, contact, today));
  const usual = route.note ?? (route.kind === 'phone' ? hours : 'No speaking');
  const days = isAttended(route) ? (route.oddDays ?? []) : [];
  const ahead = oddDaysInWords(days.filter(({ day }) => day >= today));
  if (ahead.length === 0) return usual;
  return [usual?.replace(/(?<![.!?])$/, '.') ?? [], ...ahead].flat().join(' ');
}

function nationRow(route: Route, contact: Contact) {
  const name = (route.nations ?? []).map((nation) => nationNames[nation]).join(' and ');
  return { name, href: routeHref(route, contact), words: routeWords(route, contact) };
}
