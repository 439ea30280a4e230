import { AnswerList, type AnswerGroup } from './answer-list';
import { BackLink } from './back-link';
import { PageHeading } from '../page/page-heading';
import { Prose } from '../page/prose';

/** A question of the flow: answers first, then what helps to choose. `html` is its body, `back` the question before. */
export function QuestionView({
  title,
  html,
  groups,
  back,
}: {
  title: string;
  html?: string | undefined;
  groups: AnswerGroup[];
  back?: string | undefined;
}) {
  return (
    <>
      {back && (
        <div className="-mb-3">
          <BackLink href={back} />
        </div>
      )}
      <PageHeading title={title} />
      <div className="mt-3 columns">
        <div>
          <AnswerList groups={groups} />
        </div>
        {html && (
          <div className="mt-3 pt-2 border-t border-line max-w-measure wide:border-0 wide:p-0 wide:m-0">
            <Prose html={html} />
          </div>
        )}
      </div>
    </>
  );
}
