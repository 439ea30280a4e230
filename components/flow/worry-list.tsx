import { AnswerList, type AnswerGroup } from './answer-list';

/** The worries on the home page: the beginning of a sentence, and its endings as large links. */
export function WorryList({ title, groups }: { title: string; groups: AnswerGroup[] }) {
  return (
    <section className="worries">
      <h2>{title}</h2>
      <AnswerList groups={groups} level={3} />
    </section>
  );
}
