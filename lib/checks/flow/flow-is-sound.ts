import type { Contact, Outcome, Problem, Question, Step } from '../../content/model';
import { nationNames } from '../../content/nation-names';
import { isSilent } from '../../content/routes';
import { nations } from '../../content/shape/contact';
import {
  findLoop,
  isQuestion,
  longestPath,
  makeFlow,
  nextSteps,
  reachable,
  START,
  type Flow,
} from '../../flow/graph';
import { byName, firstOf, namedIn } from '../../flow/outcome-contacts';
import { atKey, type Check } from '../check';
import type { Loaded } from '../../content/reading/load';

export const NOT_SURE = "I'm not sure";
const QUESTIONS_AT_MOST = 4;

/** The flow has a start, no loop and no forgotten step, and never asks more than four questions. */
export const flowHasAWay: Check = (loaded) => {
  const { content } = loaded;
  const flow = makeFlow(content.steps);
  if (!flow.steps.has(START)) {
    return [
      {
        level: 'problem',
        file: 'report/start.md',
        line: 1,
        column: 1,
        message: 'The flow has no step called "start".',
        fix: 'Make the file "report/start.md": the first question, about danger.',
      },
    ];
  }
  const loop = findLoop(flow);
  if (loop) return [loopProblem(loaded, flow, loop)];
  const met = new Set(reachable(flow));
  // A step behind a forgotten one is found again with it.
  const ledTo = new Set(content.steps.flatMap(nextSteps));
  const forgotten = content.steps
    .filter((step) => !met.has(step.id) && !ledTo.has(step.id))
    .map((step) =>
      atKey(
        loaded,
        step,
        ['kind'],
        `No answer leads to the step "${step.id}", so nobody would ever see it.`,
        'Let an answer go to it, or take the file away.',
      ),
    );
  return [...forgotten, ...tooLong(loaded, flow)];
};

function loopProblem(loaded: Loaded, flow: Flow, loop: string[]): Problem {
  const [last, back] = loop.slice(-2);
  const step = last === undefined ? undefined : flow.steps.get(last);
  const index =
    step && isQuestion(step) ? step.answers.findIndex((answer) => answer.goTo === back) : 0;
  return atKey(
    loaded,
    step ?? { path: 'report/start.md' },
    ['answers', index, 'goTo'],
    `The answers lead round in a circle: ${loop.join(' → ')}.`,
    'Let this answer go to a step that comes later.',
  );
}

function tooLong(loaded: Loaded, flow: Flow): Problem[] {
  const path = longestPath(flow);
  const questions = path.filter((id) => flow.steps.get(id)?.kind === 'question');
  const fifth = questions[QUESTIONS_AT_MOST];
  const step = fifth === undefined ? undefined : flow.steps.get(fifth);
  if (step === undefined) return [];
  return [
    atKey(
      loaded,
      step,
      ['kind'],
      `This would be question number ${QUESTIONS_AT_MOST + 1} on one way through ` +
        `the flow: ${questions.slice(0, QUESTIONS_AT_MOST + 1).join(' → ')}. Nobody should be asked ` +
        `more than ${QUESTIONS_AT_MOST}.`,
      'Join two questions, or let an earlier answer lead straight to an outcome.',
    ),
  ];
}

/** The first question is about danger: one answer leads to the outcome that first calls the emergency contact. */
export const dangerComesFirst: Check = (loaded) => {
  const { steps, site } = loaded.content;
  const flow = makeFlow(steps);
  const start = flow.steps.get(START);
  if (start === undefined) return [];
  const leadsToEmergency = nextSteps(start).some((id) => {
    const step = flow.steps.get(id);
    return step?.kind === 'outcome' && step.actions[0]?.contact === site.emergency;
  });
  return leadsToEmergency
    ? []
    : [
        atKey(
          loaded,
          start,
          ['answers'],
          `No answer of the first question leads straight to the outcome for an emergency.`,
          `Let an answer go to the outcome whose first action is "${site.emergency}".`,
        ),
      ];
};

/** Every question offers a careful way on for somebody who is not sure, and no two of its answers are the same. */
export const questionsCanBeAnswered: Check = (loaded) =>
  loaded.content.steps
    .filter(isQuestion)
    .flatMap((question) => [...withoutNotSure(loaded, question), ...twins(loaded, question)]);

/** Whether an answer is for somebody who does not know, such as "No, or I'm not sure". */
function isForTheUnsure(text: string): boolean {
  return /\bnot sure\b/i.test(text);
}

function withoutNotSure(loaded: Loaded, question: Question): Problem[] {
  const index = question.answers.findIndex(({ text }) => isForTheUnsure(text));
  if (index === -1)
    return [
      atKey(
        loaded,
        question,
        ['answers'],
        `The question "${question.title}" has no answer for somebody who does not know.`,
        `Add an answer with the text "${NOT_SURE}" that leads to a safe next step.`,
      ),
    ];
  const next = loaded.content.steps.find(({ id }) => id === question.answers[index]?.goTo);
  if (next?.kind !== 'outcome') return [];
  const careless = firstOf(next, byName(loaded.content.contacts)).find(
    ({ kind, protects }) => kind === 'report' && protects === undefined,
  );
  return careless === undefined
    ? []
    : [
        atKey(
          loaded,
          question,
          ['answers', index, 'goTo'],
          `Somebody who is not sure is sent first to "${careless.name}", which neither listens nor ` +
            `acts itself when a child is being harmed.`,
          'Let this answer go to the police, to a safeguarding lead or to somebody who listens.',
        ),
      ];
}

function twins(loaded: Loaded, question: Question): Problem[] {
  return question.answers.flatMap((answer, index) =>
    question.answers.findIndex((other) => other.text === answer.text) === index
      ? []
      : [
          atKey(
            loaded,
            question,
            ['answers', index, 'text'],
            `The answer "${answer.text}" stands twice under the same question.`,
            'Take one away, or say what makes it different.',
          ),
        ],
  );
}

/** Every outcome has a way without speaking, and its contacts together cover the four nations. */
export const outcomesReachEverybody: Check = (loaded) => {
  const contacts = byName(loaded.content.contacts);
  return loaded.content.steps.flatMap((step: Step) => {
    if (step.kind !== 'outcome') return [];
    const shown = namedIn(step).flatMap((name) => contacts.get(name) ?? []);
    return [...withoutSilentWay(loaded, step, shown), ...withoutNation(loaded, step, shown)];
  });
};

function withoutSilentWay(loaded: Loaded, outcome: Outcome, shown: readonly Contact[]): Problem[] {
  if (shown.some(({ routes }) => routes.some(isSilent))) return [];
  return [
    atKey(
      loaded,
      outcome,
      ['actions'],
      'None of the contacts here can be reached without speaking.',
      'Add a contact with a form, email, text message or sign language.',
    ),
  ];
}

function withoutNation(loaded: Loaded, outcome: Outcome, shown: readonly Contact[]): Problem[] {
  const covered = new Set(shown.flatMap((contact) => contact.coverage));
  const missing = nations.filter((nation) => !covered.has(nation));
  if (missing.length === 0) return [];
  return [
    atKey(
      loaded,
      outcome,
      ['actions'],
      `None of the contacts here works in ${missing.map((nation) => nationNames[nation]).join(' or ')}.`,
      'Add a contact that does.',
    ),
  ];
}
