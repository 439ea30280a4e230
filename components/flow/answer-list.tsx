import { Heading, type HeadingLevel } from '../basics/heading';

/** An answer and the step it leads to. */
export type AnswerLink = { text: string; href: string; hint?: string | undefined };

/** Answers that stand together; without a `heading` when there is only one group. */
export type AnswerGroup = { heading?: string | undefined; answers: AnswerLink[] };

/** The answers of a question, each a link as wide as the page. */
export function AnswerList({
  groups,
  level = 2,
}: {
  groups: AnswerGroup[];
  level?: HeadingLevel | undefined;
}) {
  return groups.map(({ heading, answers }) => (
    <section className="group" key={heading ?? ''}>
      {heading && <Heading level={level}>{heading}</Heading>}
      <ul className="answers">
        {answers.map(({ text, href, hint }) => (
          <li key={text}>
            <a href={href}>{text}</a>
            {hint && <span>{hint}</span>}
          </li>
        ))}
      </ul>
    </section>
  ));
}
