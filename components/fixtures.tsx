import { anonymityTableFixture } from './anonymity-table.fixtures';
import { answerListFixture } from './answer-list.fixtures';
import { azListFixture } from './az-list.fixtures';
import { backLinkFixture } from './back-link.fixtures';
import { barChartFixture } from './bar-chart.fixtures';
import { breadcrumbsFixture } from './breadcrumbs.fixtures';
import { careCardFixture } from './care-card.fixtures';
import { changeListFixture } from './change-list.fixtures';
import { contactCardFixture } from './contact-card.fixtures';
import { contactFactsFixture } from './contact-facts.fixtures';
import { contactListFixture } from './contact-list.fixtures';
import { copyAddressFixture } from './copy-address.fixtures';
import { doorListFixture } from './door-list.fixtures';
import { emergencyStripFixture } from './emergency-strip.fixtures';
import { exitLinkFixture } from './exit-link.fixtures';
import { flowMapPictureFixture } from './flow-map-picture.fixtures';
import { flowOutlineFixture } from './flow-outline.fixtures';
import { glossaryListFixture } from './glossary-list.fixtures';
import { homeStartFixture } from './home-start.fixtures';
import { linkListFixture } from './link-list.fixtures';
import { onThisPageFixture } from './on-this-page.fixtures';
import { outcomeBodyFixture } from './outcome-body.fixtures';
import { outcomeViewFixture } from './outcome-view.fixtures';
import { pageContactsFixture } from './page-contacts.fixtures';
import { pageDatesFixture } from './page-dates.fixtures';
import { pageHeadingFixture } from './page-heading.fixtures';
import { pageLayoutFixture } from './page-layout.fixtures';
import { prepareFormFixture } from './prepare-form.fixtures';
import { previousNextFixture } from './previous-next.fixtures';
import { proseFixture } from './prose.fixtures';
import { questionViewFixture } from './question-view.fixtures';
import { sectionListFixture } from './section-list.fixtures';
import { siteFooterFixture } from './site-footer.fixtures';
import { siteHeaderFixture } from './site-header.fixtures';
import { skipLinkFixture } from './skip-link.fixtures';
import { sourceLedgerFixture } from './source-ledger.fixtures';
import { sourceListFixture } from './source-list.fixtures';
import { stageLineFixture } from './stage-line.fixtures';
import { warningBlockFixture } from './warning-block.fixtures';
import { worryListFixture } from './worry-list.fixtures';
import type { Fixture } from './fixture';

/** Every component of the site in every state, by name. */
export const fixtures: Fixture[] = [
  anonymityTableFixture,
  answerListFixture,
  azListFixture,
  backLinkFixture,
  barChartFixture,
  breadcrumbsFixture,
  careCardFixture,
  changeListFixture,
  contactCardFixture,
  contactFactsFixture,
  contactListFixture,
  copyAddressFixture,
  doorListFixture,
  emergencyStripFixture,
  exitLinkFixture,
  flowMapPictureFixture,
  flowOutlineFixture,
  glossaryListFixture,
  homeStartFixture,
  linkListFixture,
  onThisPageFixture,
  outcomeBodyFixture,
  outcomeViewFixture,
  pageContactsFixture,
  pageDatesFixture,
  pageHeadingFixture,
  pageLayoutFixture,
  prepareFormFixture,
  previousNextFixture,
  proseFixture,
  questionViewFixture,
  sectionListFixture,
  siteFooterFixture,
  siteHeaderFixture,
  skipLinkFixture,
  sourceLedgerFixture,
  sourceListFixture,
  stageLineFixture,
  warningBlockFixture,
  worryListFixture,
];
