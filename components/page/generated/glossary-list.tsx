import { Prose } from '../prose';

/** A term with its meaning, made from Markdown. */
export type GlossaryTerm = {
  id: string;
  term: string;
  standsFor?: string | undefined;
  html: string;
};

/** The terms of the site with their meanings. Each has an address: `#` and its id. */
export function GlossaryList({ terms }: { terms: GlossaryTerm[] }) {
  return (
    <dl className="max-w-measure">
      {terms.map(({ id, term, standsFor, html }) => (
        <div key={id} className="py-3 border-t border-line">
          <dt id={id} className="font-bold">
            {standsFor === undefined ? term : `${term}: ${standsFor}`}
          </dt>
          <dd>
            <Prose html={html} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
