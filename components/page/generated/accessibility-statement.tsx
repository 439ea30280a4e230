import { DateText } from '../../basics/date-text';

export type StatementProps = {
  organisation: { name: string; email?: string | undefined };
  /** Where the site is published. */
  address: string;
  compliance: 'partially' | 'not';
  barriers: readonly string[];
  prepared: string;
  reviewed?: string | undefined;
  tested: string;
  enforcedBy: 'ehrc' | 'ecni';
};

const REGULATIONS =
  'the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';

const enforcement = {
  ehrc:
    `The Equality and Human Rights Commission (EHRC) is responsible for enforcing ${REGULATIONS} ` +
    '(the “accessibility regulations”). If you’re not happy with how we respond to your complaint, ' +
    'contact the Equality Advisory and Support Service (EASS).',
  ecni:
    `The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing ${REGULATIONS} ` +
    '(the “accessibility regulations”) in Northern Ireland. If you’re not happy with how we respond ' +
    'to your complaint, contact the Equality Commission for Northern Ireland (ECNI).',
} as const;

/**
 * What a public body has to say of its site, with the headings and sentences of the model statement under regulation 8
 * of SI 2018/952; an editor fills in the rest.
 */
export function AccessibilityStatement(statement: StatementProps) {
  const { organisation, address, compliance, barriers, prepared, reviewed, tested } = statement;
  return (
    <section className="prose max-w-measure" id="statement">
      <h2>Accessibility statement</h2>
      <p>{`This accessibility statement applies to ${new URL(address).host}.`}</p>
      <p>
        {`${organisation.name} is committed to making its website accessible, ` +
          `in accordance with ${REGULATIONS}.`}
      </p>
      <h3>Compliance status</h3>
      <p>
        {`This website is ${status[compliance]} with the Web Content Accessibility Guidelines ` +
          'version 2.2 AA standard, due to the non-compliances listed below.'}
      </p>
      <h3>Non-accessible content</h3>
      <p>The content listed below is non-accessible for the following reasons.</p>
      <ul>
        {barriers.map((barrier) => (
          <li key={barrier}>{barrier}</li>
        ))}
      </ul>
      <h3>Preparation of this accessibility statement</h3>
      <p>
        This statement was prepared on <DateText date={prepared} />.
        {reviewed !== undefined && (
          <>
            {' '}
            It was last reviewed on <DateText date={reviewed} />.
          </>
        )}
      </p>
      <p>{tested}</p>
      <h3>Feedback and contact information</h3>
      <p>
        Have you found a barrier, or do you need something in another form? Write to{' '}
        <a href={`mailto:${organisation.email ?? ''}`}>{organisation.email}</a>. Don’t write about a
        child or a suspect there.
      </p>
      <h3>Enforcement procedure</h3>
      <p>{enforcement[statement.enforcedBy]}</p>
    </section>
  );
}

const status = { partially: 'partially compliant', not: 'not compliant' } as const;
