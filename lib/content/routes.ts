import type { Contact } from './model';

import type { Nation, Route, RouteKind } from './shape/contact';

/** A way of a certain kind to reach a contact. */
export type RouteOf<Kind extends RouteKind> = Extract<Route, { kind: Kind }>;

/** A way at which somebody answers, so that it can have hours. */
export type AttendedRoute = RouteOf<'phone' | 'textphone' | 'sms' | 'chat' | 'bsl'>;

/** What each kind of way is called. */
export const routeNames = {
  phone: 'telephone',
  textphone: 'textphone',
  sms: 'text message',
  chat: 'online chat',
  web: 'web address',
  email: 'email',
  bsl: 'sign language',
  post: 'post',
} as const satisfies Record<RouteKind, string>;

/**
 * The ways of one kind to reach a contact, in their order.
 *
 * @example routesOf(contact, 'phone')[0]?.number // '101'
 */
export function routesOf<Kind extends RouteKind>(
  { routes }: Pick<Contact, 'routes'>,
  kind: Kind,
): RouteOf<Kind>[] {
  return routes.filter((route): route is RouteOf<Kind> => route.kind === kind);
}

/** The number to call, as it is read aloud; none when the contact cannot be called. */
export function phoneOf(contact: Pick<Contact, 'routes'>): string | undefined {
  return routesOf(contact, 'phone')[0]?.number;
}

/** The number that may stand in running text: the one to call, or else the one to send a text to. */
export function numberInText(contact: Pick<Contact, 'routes'>): string | undefined {
  return phoneOf(contact) ?? routesOf(contact, 'sms')[0]?.number;
}

/** Every number of a contact, to call or to send a text to. */
export function numbersOf({ routes }: Pick<Contact, 'routes'>): string[] {
  return routes.flatMap((route) => ('number' in route ? [route.number] : []));
}

/** Where a way works: everywhere that the contact covers, unless it says otherwise. */
export function nationsOf(
  route: Route,
  { coverage }: Pick<Contact, 'coverage'>,
): readonly Nation[] {
  return route.nations ?? coverage;
}

/** Whether somebody answers there, rather than reading it later. */
export function isAttended(route: Route): route is AttendedRoute {
  return route.kind !== 'web' && route.kind !== 'email' && route.kind !== 'post';
}

/** Whether it needs no voice. */
export function isSilent(route: Route): boolean {
  return route.kind !== 'phone';
}
