import type { ComponentProps } from 'react';
import type { ActionView } from '../../lib/views/action';
import type { PageBlock } from '../../lib/markdown/parts';
import type { HomeView } from '../../lib/views/home';
import { ActionPanel } from '../contacts/action-panel';
import { BarChart, type BarChartProps } from './charts/bar-chart';
import { CopyAddress } from '../basics/copy-address';
import { GeneratedPart, type GeneratedPartProps } from './generated/generated-part';
import { HomeStart } from '../flow/home-start';
import { LinkList } from '../basics/link-list';
import { OnThisPage } from './on-this-page';
import { PageDates } from './page-dates';
import { PageHeading } from './page-heading';
import { PageLayout, type SiteFrame } from '../frame/page-layout';
import type { PageLink } from '../../lib/views/site-frame';
import { Part } from '../basics/part';
import { PreviousNext } from './previous-next';
import { Prose } from './prose';
import { SectionList, type PageSummary } from './section-list';
import { SourceList } from './source-list';
import type { SourceNote } from '../../lib/views/source-notes';
import { StageLine, type Stage } from './charts/stage-line';
import { WarningBlock, type WarningView } from './warning-block';

/** A page written by an editor, as data. */
export type ContentPageView = {
  title: string;
  lead: string;
  /** The words before the first heading or part, and what follows in its order. */
  intro: string;
  blocks: PageBlock[];
  headings: Stage[];
  stages: Stage[];
  actions: ActionView[];
  warnings: WarningView[];
  sources: SourceNote[];
  chart: BarChartProps | undefined;
  dates: ComponentProps<typeof PageDates>;
  children: PageSummary[];
  turn: { previous: PageLink | undefined; next: PageLink | undefined };
  /** The outcomes of the flow that send people here. */
  leadsHere: PageLink[];
};

/** A panel has at most three rows. */
const ACTIONS_FIRST = 3;

/** Parts no wider than the words. */
const NARROW: ReadonlySet<string> = new Set(['chart', 'stages']);

type PartOfPage = GeneratedPartProps | { kind: 'doors'; home: HomeView };

/** A page of guidance: what to do first, then the words, then where it all comes from. */
export function ContentPage({
  site,
  address,
  page,
  part,
}: {
  site: SiteFrame;
  address: string;
  page: ContentPageView;
  part: PartOfPage | undefined;
}) {
  return (
    <PageLayout site={site} current={address}>
      {part?.kind === 'doors' ? (
        <Home page={page} home={part.home} />
      ) : (
        <Guidance page={page} part={part} />
      )}
    </PageLayout>
  );
}

function Home({ page, home }: { page: ContentPageView; home: HomeView }) {
  const { before, after } = aroundWide(page.blocks);
  return (
    <>
      <PageHeading title={page.title} lead={page.lead} />
      {page.intro && <Prose html={page.intro} />}
      <Blocks blocks={before} page={page} />
      <HomeStart {...home} />
      <div className="mt-6 pt-4 border-t border-line">
        <Blocks blocks={after} page={page} />
      </div>
    </>
  );
}

/** What stands before and after the part that needs the whole width; a chart and the stages stand among the words. */
function aroundWide(blocks: PageBlock[]): { before: PageBlock[]; after: PageBlock[] } {
  const at = blocks.findIndex((block) => 'part' in block && !NARROW.has(block.part));
  return at === -1
    ? { before: blocks, after: [] }
    : { before: blocks.slice(0, at), after: blocks.slice(at + 1) };
}

function Blocks({ blocks, page }: { blocks: PageBlock[]; page: ContentPageView }) {
  return blocks.map((block, index) => {
    if ('html' in block) return <Prose key={index} html={block.html} />;
    return block.part === 'stages' ? (
      <StageLine key={index} label="The steps after a report" stages={page.stages} />
    ) : (
      page.chart && <BarChart key={index} {...page.chart} />
    );
  });
}

function Guidance({ page, part }: { page: ContentPageView; part: GeneratedPartProps | undefined }) {
  const { before, after } = aroundWide(page.blocks);
  // Numbers are the first thing on the pages that are there for them.
  const isFirst = page.intro === '' && before.length === 0;
  return (
    <>
      <PageHeading title={page.title} lead={page.lead} />
      {part && isFirst && (
        <div className="mb-3" data-generated="">
          <GeneratedPart {...part} />
        </div>
      )}
      <div className="mt-2 columns">
        <div className="max-w-measure grid gap-4">
          {page.intro && <Prose html={page.intro} />}
          {page.actions.length > 0 && (
            <ActionPanel actions={page.actions.slice(0, ACTIONS_FIRST)} />
          )}
        </div>
        {page.headings.length > 0 && (
          <div className="wide:row-span-2 wide:sticky wide:top-[72px]">
            <OnThisPage headings={page.headings} />
          </div>
        )}
        <div className="wide:col-start-1 max-w-measure">
          <Blocks blocks={isFirst ? after : before} page={page} />
          {page.warnings.map((warning) => (
            <WarningBlock key={warning.title} {...warning} />
          ))}
        </div>
      </div>
      {part && !isFirst && (
        <div className="mt-4" data-generated="">
          <GeneratedPart {...part} />
        </div>
      )}
      {!isFirst && after.length > 0 && (
        <div className="max-w-measure mt-4">
          <Blocks blocks={after} page={page} />
        </div>
      )}
      <Others actions={page.actions.slice(ACTIONS_FIRST)} />
      {page.children.length > 0 && <SectionList pages={page.children} />}
      <WhatToDo links={page.leadsHere} />
      <SourceList sources={page.sources} isNumbered />
      <PageDates {...page.dates} />
      {/* Beside the sheet a second button to copy would be taken for the first. */}
      {part?.kind !== 'prepare' && part?.kind !== 'emergency' && <CopyAddress />}
      <PreviousNext {...page.turn} />
    </>
  );
}

/** Whom else to contact, when there is more than a panel holds. */
function Others({ actions }: { actions: ActionView[] }) {
  if (actions.length === 0) return null;
  return (
    <Part title="Others who can help">
      <ActionPanel actions={actions} />
    </Part>
  );
}

/** The way back from reading to doing. */
function WhatToDo({ links }: { links: PageLink[] }) {
  if (links.length === 0) return null;
  return (
    <Part title="What to do about it" className="print:hidden">
      <LinkList links={links} />
    </Part>
  );
}
