import type { ReactNode } from 'react';
import { ContactCard, ShortContactCard } from '../contacts/contact-card';
import { offeredRoutes, waysWithoutVoice } from '../contacts/contact-routes';
import type { ContactView } from '../contacts/contact-view';
import { LinkList } from '../basics/link-list';
import { listed } from '../basics/listed';
import type { PageLink } from '../basics/page-link';
import { WarningBlock, type WarningView } from '../page/warning-block';

/** Everything an outcome shows below its heading. */
export type OutcomeBodyProps = {
  /** The contact to use first. */
  first: ContactView;
  /** Contacts that need no voice, the best first. */
  withoutSpeaking: ContactView[];
  warnings: WarningView[];
  haveReady: string[];
  next: string[];
  never: string[];
  ifNobodyAnswers: string[];
  alsoPossible: ContactView[];
  readMore: PageLink[];
  /** The page that compares who will know. */
  compareHref?: string | undefined;
  /** The sheet to fill in, and the parts of it that matter here. */
  prepare?: (PageLink & { parts: PageLink[] }) | undefined;
  /** The public address of this page, in words, for paper. */
  addressInWords: string;
};

/** The end of the flow, below its heading: whom to tell, and everything to know before. Prints on one page of A4. */
export function OutcomeBody(outcome: OutcomeBodyProps) {
  return (
    <>
      <ContactCard contact={outcome.first} />
      <WithoutSpeaking first={outcome.first} contacts={outcome.withoutSpeaking} />
      {outcome.warnings.map((warning) => (
        <WarningBlock key={warning.title} {...warning} />
      ))}
      <Part name="ready" title="Have ready">
        <p>Do not wait to have it all. A username, a link or a date is enough.</p>
        <Lines lines={outcome.haveReady} />
        {outcome.prepare && (
          <p className="more">
            <a href={outcome.prepare.href}>{outcome.prepare.text}</a>
            {outcome.prepare.parts.map(({ href, text }) => (
              <a key={href} href={href} aria-label={`${text}, on the sheet`}>
                {text}
              </a>
            ))}
          </p>
        )}
      </Part>
      <Part name="next" title="What happens next">
        <Lines lines={outcome.next} />
      </Part>
      <Part name="never" title="What not to do">
        <Lines lines={outcome.never} />
      </Part>
      <Part name="who" title="Who will know">
        <p>{`${outcome.first.name}: ${outcome.first.anonymity.detail}`}</p>
        {outcome.compareHref && (
          <p className="more">
            <a href={outcome.compareHref}>Compare who will know it was you</a>
          </p>
        )}
      </Part>
      <Part name="nobody" title="If nobody answers">
        <Lines lines={outcome.ifNobodyAnswers} />
      </Part>
      <AlsoPossible contacts={outcome.alsoPossible} />
      <ReadMore links={outcome.readMore} />
      <p className="paper">{`This page: ${outcome.addressInWords}`}</p>
    </>
  );
}

function Part({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  return (
    <section className={name}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

// More would be a list that nobody reads; the rest stand under "Also possible".
const SILENT_CONTACTS_SHOWN = 3;

function WithoutSpeaking({ first, contacts }: { first: ContactView; contacts: ContactView[] }) {
  if (contacts.length === 0) return null;
  const others = contacts.filter(({ address }) => address !== first.address);
  const isFirstSilent = others.length < contacts.length;
  return (
    <Part name="silent" title="Without speaking">
      <ul className="routes">
        {isFirstSilent && (
          <li>
            <b>{first.name}:</b>
            {` ${listed(waysWithoutVoice(first))}, as above.`}
          </li>
        )}
        {others.slice(0, SILENT_CONTACTS_SHOWN - (isFirstSilent ? 1 : 0)).flatMap((contact) =>
          offeredRoutes(contact).map(({ name, words }) => (
            <li key={`${contact.address} ${name}`}>
              <b>{contact.name}:</b> {words}
            </li>
          )),
        )}
      </ul>
    </Part>
  );
}

function AlsoPossible({ contacts }: { contacts: ContactView[] }) {
  if (contacts.length === 0) return null;
  return (
    <Part name="also" title="Also possible">
      {contacts.map((contact) => (
        <ShortContactCard key={contact.address} contact={contact} level={3} />
      ))}
    </Part>
  );
}

function ReadMore({ links }: { links: PageLink[] }) {
  if (links.length === 0) return null;
  return (
    <Part name="read" title="Read more">
      <LinkList links={links} />
    </Part>
  );
}
