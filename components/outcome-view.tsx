import { BackLink } from './back-link';
import { OutcomeBody, type OutcomeBodyProps } from './outcome-body';
import { PageHeading } from './page-heading';
import type { PageLink } from './page-link';
import { Prose } from './prose';

/** The end of the flow. `html` is its body, made from Markdown; `back` the question before. */
export function OutcomeView({ title, html, back, ...body }: OutcomeBodyProps & {
  title: string;
  html?: string | undefined;
  back?: PageLink | undefined;
}) {
  return (
    <article className="outcome">
      {back && <BackLink {...back} />}
      <PageHeading title={title} />
      {html && <Prose html={html} />}
      <OutcomeBody {...body} />
    </article>
  );
}
