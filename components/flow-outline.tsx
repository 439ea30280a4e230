/** A question with what each of its answers leads to. */
export type FlowQuestion = { kind: 'question'; title: string; address: string; answers: { text: string; leadsTo: FlowQuestion | FlowOutcome }[] };

/** An end of the flow. */
export type FlowOutcome = { kind: 'outcome'; title: string; address: string };

/** The whole flow as lists inside lists: the text of the drawing. */
export function FlowOutline({ question }: { question: FlowQuestion }) {
  return (
    <div className="outline">
      <Branch question={question} />
    </div>
  );
}

function Branch({ question }: { question: FlowQuestion }) {
  return (
    <>
      <a href={question.address}>{question.title}</a>
      <ul>
        {question.answers.map(({ text, leadsTo }) => (
          <li key={text}>
            {`${text}: `}
            {leadsTo.kind === 'question' ? <Branch question={leadsTo} /> : <a href={leadsTo.address}>{leadsTo.title}</a>}
          </li>
        ))}
      </ul>
    </>
  );
}
