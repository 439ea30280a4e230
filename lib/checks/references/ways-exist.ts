import { closest } from '../../content/shape/closest';
import type { KeyPath } from '../../content/mistake';
import type { Contact, Document, Problem } from '../../content/model';
import { routeNames } from '../../content/routes';
import type { RouteKind } from '../../content/shape/contact';
import { byName } from '../../flow/outcome-contacts';
import { atKey, type Check } from '../check';

type Named = { document: Document; path: KeyPath; contact: string; route?: RouteKind | undefined };

/** Where a file names one way to reach a contact, the contact has it; it falls back on itself only in another. */
export const waysExist: Check = (loaded) => {
  const contacts = byName(loaded.content.contacts);
  const named: Named[] = [
    ...loaded.content.steps.flatMap((step): Named[] =>
      step.kind === 'question'
        ? []
        : [
            ...step.actions.map((action, index) => ({
              ...action,
              document: step,
              path: ['actions', index],
            })),
            ...(step.steady ? [{ ...step.steady, document: step, path: ['steady'] }] : []),
          ],
    ),
    ...loaded.content.contacts.flatMap((contact) =>
      contact.ifNoAnswer.map((next, index) => ({
        ...next,
        document: contact,
        path: ['ifNoAnswer', index],
      })),
    ),
  ];
  return named.flatMap(({ document, path, contact: name, route }): Problem[] => {
    const contact = contacts.get(name);
    if (contact === undefined) return [];
    if (route === undefined)
      return document.id === name && document.path === contact.path
        ? [
            atKey(
              loaded,
              document,
              [...path, 'contact'],
              'This contact is to be tried again when it does not answer.',
              `Say in which other way, with the key "route": ${waysOf(contact)}.`,
            ),
          ]
        : [];
    if (contact.routes.some(({ kind }) => kind === route)) return [];
    const near = closest(
      route,
      contact.routes.map(({ kind }) => kind),
    );
    return [
      atKey(
        loaded,
        document,
        [...path, 'route'],
        `The contact "${name}" cannot be reached by ${routeNames[route]}.`,
        near === undefined
          ? `Take the line away, or use one of its ways: ${waysOf(contact)}.`
          : `Did you mean "${near}"?`,
      ),
    ];
  });
};

function waysOf({ routes }: Contact): string {
  return routes.length === 0
    ? 'it has none'
    : [...new Set(routes.map(({ kind }) => kind))].join(', ');
}
