import { AnswerList, type AnswerGroup } from './answer-list';
import { BackLink } from './back-link';
import type { PageLink } from '../basics/page-link';
import { PageHeading } from '../page/page-heading';
import { Prose } from '../page/prose';

/** A question of the flow. `html` is its body, made from Markdown; `back` the question before. */
export function QuestionView({
  title,
  html,
  groups,
  back,
}: {
  title: string;
  html?: string | undefined;
  groups: AnswerGroup[];
  back?: PageLink | undefined;
}) {
  return (
    <>
      {back && <BackLink {...back} />}
      <PageHeading title={title} />
      {html && <Prose html={html} />}
      <AnswerList groups={groups} />
    </>
  );
}
