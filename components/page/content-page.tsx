import type { ComponentProps } from 'react';
import { BarChart, type BarChartProps } from './generated/bar-chart';
import type { ContactView } from '../contacts/contact-view';
import { CopyAddress } from '../basics/copy-address';
import { GeneratedPart, type GeneratedPartProps } from './generated/generated-part';
import { HomeStart } from '../flow/home-start';
import { LinkList } from '../basics/link-list';
import { OnThisPage } from './on-this-page';
import { PageContacts } from './page-contacts';
import { PageDates } from './page-dates';
import { PageHeading } from './page-heading';
import { PageLayout, type SiteFrame } from '../frame/page-layout';
import type { PageLink } from '../basics/page-link';
import { PreviousNext } from './previous-next';
import { Prose } from './prose';
import { SectionList, type PageSummary } from './section-list';
import { SourceList, type SourceNote } from './source-list';
import { StageLine, type Stage } from './generated/stage-line';
import { WarningBlock, type WarningView } from './warning-block';

/** A page written by an editor, as data. */
export type ContentPageView = {
  title: string;
  lead: string;
  html: string;
  headings: Stage[];
  stages: Stage[];
  contacts: ContactView[];
  warnings: WarningView[];
  sources: SourceNote[];
  chart: BarChartProps | undefined;
  dates: ComponentProps<typeof PageDates>;
  children: PageSummary[];
  turn: { previous: PageLink | undefined; next: PageLink | undefined };
  /** The outcomes of the flow that send people here. */
  leadsHere: PageLink[];
};

type Part = GeneratedPartProps | { kind: 'worries'; home: ComponentProps<typeof HomeStart> };

/** A page of guidance: warnings first, then the words, then whom to contact, then where it all comes from. */
export function ContentPage({
  site,
  address,
  breadcrumbs,
  page,
  part,
}: {
  site: SiteFrame;
  address: string;
  breadcrumbs?: { parents: PageLink[]; current: string } | undefined;
  page: ContentPageView;
  part: Part | undefined;
}) {
  return (
    <PageLayout site={site} current={address} breadcrumbs={breadcrumbs}>
      {part?.kind === 'worries' ? (
        <Home page={page} home={part.home} />
      ) : (
        <Guidance page={page} part={part} />
      )}
    </PageLayout>
  );
}

function Home({ page, home }: { page: ContentPageView; home: ComponentProps<typeof HomeStart> }) {
  return (
    <>
      <PageHeading title={page.title} />
      <HomeStart {...home} />
      <Prose html={page.html} />
    </>
  );
}

function Guidance({ page, part }: { page: ContentPageView; part: GeneratedPartProps | undefined }) {
  return (
    <>
      <PageHeading title={page.title} lead={page.lead} />
      {page.warnings.map((warning) => (
        <WarningBlock key={warning.title} {...warning} />
      ))}
      {page.headings.length > 0 && <OnThisPage headings={page.headings} />}
      {page.stages.length > 0 && (
        <StageLine label="The steps after a report" stages={page.stages} />
      )}
      <Prose html={page.html} />
      {page.chart && <BarChart {...page.chart} />}
      {part && <GeneratedPart {...part} />}
      {page.children.length > 0 && <SectionList pages={page.children} />}
      <PageContacts contacts={page.contacts} />
      <WhatToDo links={page.leadsHere} />
      <SourceList sources={page.sources} />
      <PageDates {...page.dates} />
      {/* Beside the sheet a second button to copy would be taken for the first. */}
      {part?.kind !== 'prepare' && <CopyAddress />}
      <PreviousNext {...page.turn} />
    </>
  );
}

/** The way back from reading to doing. */
function WhatToDo({ links }: { links: PageLink[] }) {
  if (links.length === 0) return null;
  return (
    <section className="read">
      <h2>What to do about it</h2>
      <LinkList links={links} />
    </section>
  );
}
