import { Note, Pause } from '../basics/note';
import { Sign } from '../basics/sign';

/** An answer and the step it leads to. */
type AnswerLink = { text: string; href: string; hint?: string | undefined };

/** Answers that stand together; without a `heading` when there is only one group. */
export type AnswerGroup = { heading?: string | undefined; answers: AnswerLink[] };

const row =
  'flex items-center justify-between min-h-row px-3 py-1 border-2 rounded-row border-rule no-underline ' +
  'hover:border-deep active:bg-press active:text-paper active:border-press';

/** The answers of a question, each a link as wide as the page. */
export function AnswerList({ groups }: { groups: AnswerGroup[] }) {
  return groups.map(({ heading, answers }) => (
    <section key={heading ?? ''}>
      {heading && <h2 className="mt-2 mb-1 text-small text-quiet">{heading}</h2>}
      <ul role="list" className="list-none grid gap-1 max-w-measure">
        {answers.map(({ text, href, hint }) => (
          <li key={text}>
            <a className={row} href={href}>
              <span>
                <b className="block leading-close">
                  {text}
                  {hint && <Pause after={text} />}
                </b>{' '}
                {hint && <Note text={hint} />}
              </span>
              <Sign name="on" size={18} className="shrink-0 ml-3 print:hidden" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
