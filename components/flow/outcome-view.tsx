import type { OutcomeView as Outcome } from '../../lib/views/step';
import { ActionPanel } from '../contacts/action-panel';
import { BackLink } from './back-link';
import { DateText } from '../basics/date-text';
import { DoubtList } from './doubt-list';
import { Lines, Part } from '../basics/part';
import { LinkList } from '../basics/link-list';
import { NeverList } from './never-list';
import { PageHeading } from '../page/page-heading';
import { Prose } from '../page/prose';
import { SourceList } from '../page/source-list';

/**
 * The end of the flow. What to do, the number or the form, and what not to do stand on the first screen
 * of a phone; everything after it in at most four short lines.
 */
export function OutcomeView(outcome: Outcome) {
  return (
    <article>
      <div className="flex items-center justify-between -mb-3">
        {outcome.back && <BackLink href={outcome.back} />}
        <p className="ml-auto text-small font-bold text-quiet print:hidden">
          <span className="sr-only">How soon: </span>
          {outcome.howSoonInWords}
        </p>
      </div>
      <PageHeading title={outcome.title} lead={outcome.lead} />
      <div className="columns wide:mt-4">
        <ActionPanel actions={outcome.actions} />
        <NeverList heading={outcome.neverHeading} lines={outcome.never} />
      </div>
      <div className="columns wide:mt-8">
        <div>
          {outcome.html && <Prose html={outcome.html} />}
          <Say say={outcome.say} prepare={outcome.prepare} />
          <Next next={outcome.next} />
          <IfNoAnswer contacts={outcome.ifNoAnswer} />
          <Steady steady={outcome.steady} />
        </div>
        <div>
          <WhoWillKnow words={outcome.whoWillKnow} />
          <Doubts doubts={outcome.doubts} isForChildren={outcome.isForChildren} />
          <Elsewhere contacts={outcome.elsewhere} />
          <ReadMore links={outcome.readMore} />
        </div>
      </div>
      {outcome.namedOnly.map(({ name, onPaper }) => (
        <p key={name} aria-hidden="true" className="hidden print:block" data-paper={onPaper}>
          {name}
        </p>
      ))}
      <SourceList sources={outcome.sources} />
      <p className="mt-4 text-small print:text-body text-quiet">
        {'Reviewed '}
        <DateText date={outcome.reviewed} />{' '}
        <span className="hidden print:block">{outcome.addressInWords}</span>
      </p>
    </article>
  );
}

function Say({ say, prepare }: Pick<Outcome, 'say' | 'prepare'>) {
  if (say.length === 0 && prepare === undefined) return null;
  return (
    <Part title="What to say">
      <Lines lines={say} />
      {prepare && (
        <p className="print:hidden">
          <a className="inline-flex items-center min-h-target" href={prepare.href}>
            {prepare.text}
          </a>
        </p>
      )}
      <div aria-hidden="true" className="hidden print:block">
        <div className="border-b h-[9mm]" />
        <div className="border-b h-[9mm]" />
        <div className="border-b h-[9mm]" />
      </div>
    </Part>
  );
}

function Next({ next }: Pick<Outcome, 'next'>) {
  if (next.length === 0) return null;
  return (
    <Part title="What happens next">
      <Lines lines={next} />
    </Part>
  );
}

function IfNoAnswer({ contacts }: { contacts: Outcome['ifNoAnswer'] }) {
  if (contacts.length === 0) return null;
  return (
    <Part title="If nobody answers">
      <LinkList
        links={contacts.map(({ href, words, onPaper }) => ({ href, text: words, onPaper }))}
      />
    </Part>
  );
}

function Steady({ steady }: Pick<Outcome, 'steady'>) {
  if (steady === undefined) return null;
  return (
    <Part title="For you, tonight">
      <p className="mb-2">{steady.line}</p>
      <ActionPanel actions={[steady.action]} />
    </Part>
  );
}

function WhoWillKnow({ words }: { words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <Part title="Who will know">
      <p>{words}</p>
    </Part>
  );
}

function Doubts({ doubts, isForChildren }: Pick<Outcome, 'doubts' | 'isForChildren'>) {
  if (doubts.length === 0) return null;
  return (
    <Part
      title={isForChildren ? 'What you might be scared of' : 'What people worry about'}
      className="print:hidden"
    >
      <DoubtList doubts={doubts} />
    </Part>
  );
}

function Elsewhere({ contacts }: { contacts: Outcome['elsewhere'] }) {
  if (contacts.length === 0) return null;
  return (
    <Part title="Somewhere else">
      <LinkList
        links={contacts.map(({ href, name, words, onPaper }) => ({
          href,
          text: name,
          hint: words,
          onPaper,
        }))}
      />
    </Part>
  );
}

function ReadMore({ links }: { links: Outcome['readMore'] }) {
  if (links.length === 0) return null;
  return (
    <Part title="Read more" className="print:hidden">
      <LinkList links={links} />
    </Part>
  );
}
