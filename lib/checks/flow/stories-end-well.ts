import { singles } from '../../content/kinds';
import { closest } from '../../content/shape/closest';
import { makeFlow } from '../../flow/graph';
import { walk } from '../../flow/scenarios';
import type { Problem } from '../../content/model';
import type { Check } from '../check';

const FILE = singles.scenarios.file;

/** Each story in `_scenarios.md` arrives at the outcome that its writer expects. */
export const storiesEndWell: Check = ({ content }) => {
  const flow = makeFlow(content.steps);
  return content.scenarios.flatMap((scenario): Problem[] => {
    const problem = (message: string, fix: string): Problem[] => [
      {
        level: 'problem',
        file: FILE,
        line: scenario.line,
        column: 1,
        message: `The story "${scenario.story}" ${message}`,
        fix,
      },
    ];
    const end = walk(flow, scenario);
    switch (end.ended) {
      case 'answer-not-offered': {
        const near = closest(end.answer, end.offered);
        const offered = `The answers there are: ${end.offered.map((text) => `"${text}"`).join(', ')}.`;
        return problem(
          `answers "${end.answer}", which the question "${end.question}" does not offer.`,
          near === undefined ? offered : `Did you mean "${near}"?`,
        );
      }
      case 'at-question':
        return problem(
          `stops at the question "${end.question}".`,
          'Add the answers that are still to be given.',
        );
      case 'already-at-outcome':
        return problem(
          `is already at the outcome "${end.outcome}" when it answers "${end.answer}".`,
          'Take the answers after that away.',
        );
      case 'at-outcome':
        return end.outcome === scenario.outcome
          ? []
          : problem(
              `ends at "${end.outcome}", not at "${scenario.outcome}".`,
              'Decide which is right: the story, or the answers of the flow.',
            );
    }
  });
};
