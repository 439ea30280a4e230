import type { FlowQuestion } from '../../lib/flow/outline';

/** The whole flow as lists inside lists: the text of the drawing. */
export function FlowOutline({ question }: { question: FlowQuestion }) {
  return (
    <>
      <p>
        <a className="inline-flex items-center min-h-target font-bold" href={question.address}>
          {question.title}
        </a>
      </p>
      <Answers question={question} />
    </>
  );
}

function Answers({ question }: { question: FlowQuestion }) {
  return (
    <ul className="pl-3 ml-1 border-l-2 border-line list-none">
      {question.answers.map(({ text, leadsTo }) => (
        <li key={text} className="py-1">
          {`${text}: `}
          <a
            className="inline-flex items-center min-h-target font-bold leading-close"
            href={leadsTo.address}
          >
            {leadsTo.title}
          </a>
          {leadsTo.kind === 'question' && <Answers question={leadsTo} />}
        </li>
      ))}
    </ul>
  );
}
