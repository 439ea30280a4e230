import type { ReactNode } from 'react';
import type { NonVoiceRoute } from '../../lib/content/shape/contact';
import type { ContactView } from './contact-view';
import { TelLink } from '../basics/tel-link';

/** The facts that a list of routes needs. */
export type RoutesOf = Pick<
  ContactView,
  'address' | 'bsl' | 'email' | 'nonVoice' | 'sms' | 'textphone' | 'web' | 'webLabel'
>;

/** A way in: its name and its words with the link. */
export type Route = { name: string; words: ReactNode };

/**
 * The ways to reach a contact other than by voice, as a list. With `onlyWithoutVoice` it
 * holds the routes that the contact itself offers to people who cannot speak.
 */
export function ContactRoutes({
  contact,
  onlyWithoutVoice = false,
}: {
  contact: RoutesOf;
  onlyWithoutVoice?: boolean;
}) {
  const routes = onlyWithoutVoice ? offeredRoutes(contact) : givenRoutes(contact);
  if (routes.length === 0) return null;
  return (
    <ul className="routes">
      {routes.map(({ name, words }) => (
        <li key={name}>{words}</li>
      ))}
    </ul>
  );
}

const wayNames = {
  web: 'online',
  email: 'by email',
  post: 'by letter',
  chat: 'by chat',
  sms: 'by text message',
  textphone: 'by textphone or Relay UK',
  bsl: 'in British Sign Language (BSL)',
} satisfies Record<NonVoiceRoute, string>;

/**
 * The names of a contact's ways in that need no voice.
 * @example waysWithoutVoice({ nonVoice: ['web', 'sms'] }) // ['online', 'by text message']
 */
export function waysWithoutVoice({ nonVoice }: Pick<ContactView, 'nonVoice'>): string[] {
  return nonVoice === 'none offered' ? [] : nonVoice.map((way) => wayNames[way]);
}

function givenRoutes(contact: RoutesOf): Route[] {
  return [web(contact), email(contact), sms(contact), textphone(contact), bsl(contact)].filter(
    (route) => route !== undefined,
  );
}

/** The routes that a contact offers to people who cannot speak, in its own order. */
export function offeredRoutes(contact: RoutesOf): Route[] {
  if (contact.nonVoice === 'none offered') return [];
  return contact.nonVoice
    .map((name) => routeTo(name, contact))
    .filter((route) => route !== undefined);
}

function routeTo(name: NonVoiceRoute, contact: RoutesOf): Route | undefined {
  switch (name) {
    case 'web':
      return web(contact);
    case 'email':
      return email(contact);
    case 'sms':
      return sms(contact);
    case 'textphone':
      return textphone(contact);
    case 'bsl':
      return bsl(contact);
    case 'chat':
      return { name, words: <a href={contact.web ?? contact.address}>Chat online</a> };
    case 'post':
      return { name, words: <a href={contact.address}>Write a letter</a> };
  }
}

function web({ web: href, webLabel }: RoutesOf): Route | undefined {
  return href === undefined
    ? undefined
    : { name: 'web', words: <a href={href}>{webLabel ?? 'Go to their website'}</a> };
}

function email({ email: address }: RoutesOf): Route | undefined {
  if (address === undefined) return undefined;
  return {
    name: 'email',
    words: (
      <>
        Email <a href={`mailto:${address}`}>{address}</a>
      </>
    ),
  };
}

function sms({ sms: texts }: RoutesOf): Route | undefined {
  if (texts === undefined) return undefined;
  const before = texts.text === undefined ? 'Text ' : `Text ${texts.text} to `;
  return {
    name: 'sms',
    words: (
      <>
        {before}
        <TelLink number={texts.number} scheme="sms" />
        {texts.note && (
          <>
            {' '}
            <span>{texts.note}</span>
          </>
        )}
      </>
    ),
  };
}

function textphone({ textphone: number }: RoutesOf): Route | undefined {
  return number === undefined
    ? undefined
    : {
        name: 'textphone',
        words: (
          <>
            Textphone or Relay UK <TelLink number={number} />
          </>
        ),
      };
}

function bsl({ bsl: href }: RoutesOf): Route | undefined {
  return href === undefined
    ? undefined
    : { name: 'bsl', words: <a href={href}>Sign in British Sign Language (BSL)</a> };
}
