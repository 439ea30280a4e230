import { anonymityTableFixture } from '../page/generated/anonymity-table.fixtures';
import { answerListFixture } from '../flow/answer-list.fixtures';
import { azListFixture } from '../page/generated/az-list.fixtures';
import { backLinkFixture } from '../flow/back-link.fixtures';
import { barChartFixture } from '../page/generated/bar-chart.fixtures';
import { breadcrumbsFixture } from '../frame/breadcrumbs.fixtures';
import { careCardFixture } from '../contacts/care-card.fixtures';
import { changeListFixture } from '../page/generated/change-list.fixtures';
import { contactCardFixture } from '../contacts/contact-card.fixtures';
import { contactFactsFixture } from '../contacts/contact-facts.fixtures';
import { contactListFixture } from '../contacts/contact-list.fixtures';
import { copyAddressFixture } from '../basics/copy-address.fixtures';
import { doorListFixture } from '../flow/door-list.fixtures';
import { emergencyStripFixture } from '../frame/emergency-strip.fixtures';
import { exitLinkFixture } from '../frame/exit-link.fixtures';
import { flowMapPictureFixture } from '../flow/flow-map-picture.fixtures';
import { flowOutlineFixture } from '../flow/flow-outline.fixtures';
import { glossaryListFixture } from '../page/generated/glossary-list.fixtures';
import { homeStartFixture } from '../flow/home-start.fixtures';
import { linkListFixture } from '../basics/link-list.fixtures';
import { onThisPageFixture } from '../page/on-this-page.fixtures';
import { outcomeBodyFixture } from '../flow/outcome-body.fixtures';
import { outcomeViewFixture } from '../flow/outcome-view.fixtures';
import { pageContactsFixture } from '../page/page-contacts.fixtures';
import { pageDatesFixture } from '../page/page-dates.fixtures';
import { pageHeadingFixture } from '../page/page-heading.fixtures';
import { pageLayoutFixture } from '../frame/page-layout.fixtures';
import { prepareFormFixture } from '../prepare/prepare-form.fixtures';
import { previousNextFixture } from '../page/previous-next.fixtures';
import { proseFixture } from '../page/prose.fixtures';
import { questionViewFixture } from '../flow/question-view.fixtures';
import { sectionListFixture } from '../page/section-list.fixtures';
import { siteFooterFixture } from '../frame/site-footer.fixtures';
import { siteHeaderFixture } from '../frame/site-header.fixtures';
import { skipLinkFixture } from '../frame/skip-link.fixtures';
import { sourceLedgerFixture } from '../page/generated/source-ledger.fixtures';
import { sourceListFixture } from '../page/source-list.fixtures';
import { stageLineFixture } from '../page/generated/stage-line.fixtures';
import { warningBlockFixture } from '../page/warning-block.fixtures';
import { worryListFixture } from '../flow/worry-list.fixtures';
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
