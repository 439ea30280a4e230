import { BackLink } from './back-link';
import { OutcomeBody, type OutcomeBodyProps } from './outcome-body';
import { PageHeading } from '../page/page-heading';
import type { PageLink } from '../basics/page-link';
import { Prose } from '../page/prose';
import { SourceList, type SourceNote } from '../page/source-list';

/** The end of the flow. `html` is its body, made from Markdown; `back` the question before. */
export function OutcomeView({
  title,
  html,
  back,
  sources,
  ...body
}: OutcomeBodyProps & {
  title: string;
  html?: string | undefined;
  back?: PageLink | undefined;
  sources: SourceNote[];
}) {
  return (
    <article className="outcome">
      {back && <BackLink {...back} />}
      <PageHeading title={title} />
      {html && <Prose html={html} />}
      <OutcomeBody {...body} />
      <SourceList sources={sources} />
    </article>
  );
}
