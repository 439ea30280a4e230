import { AccessibilityStatement, type StatementProps } from './accessibility-statement';
import { AnonymityList, type AnonymityGroup } from './anonymity-list';
import { ActionPanel } from '../../contacts/action-panel';
import type { ActionView } from '../../../lib/views/action';
import { ChangeList, type ChangeLine } from './change-list';
import { ContactList, type ContactGroup } from '../../contacts/contact-list';
import { ForceList, type ForceGroup } from '../../contacts/force-list';
import { DoubtList } from '../../flow/doubt-list';
import type { DoubtView } from '../../../lib/views/step';
import { GlossaryList, type GlossaryTerm } from './glossary-list';
import { LinkList } from '../../basics/link-list';
import { LinkToUs, type LinkToUsProps } from '../../schools/link-to-us';
import { Posters, type PostersProps } from '../../schools/posters';
import { LetterRow } from './letter-row';
import type { PageLink } from '../../../lib/views/site-frame';
import { PageSearch } from './page-search';
import { PrepareForm, type SheetPart } from '../../prepare/prepare-form';

/** A part of a page that is made from the rest of the content, told apart by its kind. */
export type GeneratedPartProps =
  | { kind: 'a-z'; letters: PageLink[] }
  | ({ kind: 'accessibility' } & StatementProps)
  | { kind: 'anonymity'; groups: AnonymityGroup[] }
  | { kind: 'changes'; changes: ChangeLine[]; feedHref: string }
  | { kind: 'contacts'; groups: ContactGroup[] }
  | { kind: 'doubts'; doubts: DoubtView[] }
  | { kind: 'emergency'; actions: ActionView[] }
  | { kind: 'forces'; groups: ForceGroup[] }
  | { kind: 'glossary'; terms: GlossaryTerm[] }
  | ({ kind: 'link-to-us' } & LinkToUsProps)
  | ({ kind: 'posters' } & PostersProps)
  | { kind: 'prepare'; parts: SheetPart[] }
  | { kind: 'sources'; letters: (PageLink & { hint: string })[] };

/** Shows the part that a page asks for with its key "shows". */
export function GeneratedPart(part: GeneratedPartProps) {
  switch (part.kind) {
    case 'a-z':
      return (
        <>
          <PageSearch />
          <LetterRow letters={part.letters} />
        </>
      );
    case 'accessibility':
      return <AccessibilityStatement {...part} />;
    case 'anonymity':
      return <AnonymityList groups={part.groups} />;
    case 'changes':
      return <Changes {...part} />;
    case 'contacts':
      return <ContactList groups={part.groups} />;
    case 'doubts':
      return <DoubtList doubts={part.doubts} />;
    case 'emergency':
      return <ActionPanel actions={part.actions} />;
    case 'forces':
      return <ForceList groups={part.groups} />;
    case 'glossary':
      return <GlossaryList terms={part.terms} />;
    case 'link-to-us':
      return <LinkToUs {...part} />;
    case 'posters':
      return <Posters {...part} />;
    case 'prepare':
      return <PrepareForm parts={part.parts} />;
    case 'sources':
      return <LinkList links={part.letters} />;
  }
}

function Changes({ changes, feedHref }: { changes: ChangeLine[]; feedHref: string }) {
  return (
    <>
      <p>
        Programs can follow this list as <a href={feedHref}>a feed</a>.
      </p>
      {changes.length === 0 ? <p>Nothing has changed yet.</p> : <ChangeList changes={changes} />}
    </>
  );
}
