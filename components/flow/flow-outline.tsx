/** A question with what each of its answers leads to. */
export type FlowQuestion = {
  kind: 'question';
  title: string;
  address: string;
  answers: { text: string; leadsTo: FlowQuestion | FlowOutcome }[];
};

/** An end of the flow. */
export type FlowOutcome = { kind: 'outcome'; title: string; address: string };

/** The whole flow as lists inside lists: the text of the drawing. */
export function FlowOutline({ question }: { question: FlowQuestion }) {
  return (
    <>
      <p className="way">
        <a href={question.address}>{question.title}</a>
      </p>
      <Answers question={question} />
    </>
  );
}

function Answers({ question }: { question: FlowQuestion }) {
  return (
    <ul>
      {question.answers.map(({ text, leadsTo }) => (
        <li key={text}>
          {`${text}: `}
          <a href={leadsTo.address}>{leadsTo.title}</a>
          {leadsTo.kind === 'question' && <Answers question={leadsTo} />}
        </li>
      ))}
    </ul>
  );
}
