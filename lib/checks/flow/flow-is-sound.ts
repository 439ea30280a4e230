import type { Contact, Outcome, Problem, Question, Step } from '../../content/model';
import { nationNames } from '../../content/nation-names';
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
      `This would be question number ${QUESTIONS_AT_MOST + 1} on one way through the flow: ${questions.slice(0, QUESTIONS_AT_MOST + 1).join(' → ')}. Nobody should be asked more than ${QUESTIONS_AT_MOST}.`,
      'Join two questions, or let an earlier answer lead straight to an outcome.',
    ),
  ];
}

/** The first question is about danger: one answer away from it stands the outcome whose first contact is the emergency one. */
export const dangerComesFirst: Check = (loaded) => {
  const { steps, site } = loaded.content;
  const flow = makeFlow(steps);
  const start = flow.steps.get(START);
  if (start === undefined) return [];
  const leadsToEmergency = nextSteps(start).some((id) => {
    const step = flow.steps.get(id);
    return step?.kind === 'outcome' && step.contacts[0] === site.emergency;
  });
  return leadsToEmergency
    ? []
    : [
        atKey(
          loaded,
          start,
          ['answers'],
          `No answer of the first question leads straight to the outcome for an emergency.`,
          `Let an answer go to the outcome whose first contact is "${site.emergency}".`,
        ),
      ];
};

/** Every question offers a way on for somebody who is not sure, and no two of its answers are the same. */
export const questionsCanBeAnswered: Check = (loaded) =>
  loaded.content.steps
    .filter(isQuestion)
    .flatMap((question) => [...withoutNotSure(loaded, question), ...twins(loaded, question)]);

function withoutNotSure(loaded: Loaded, question: Question): Problem[] {
  if (question.answers.some((answer) => answer.text === NOT_SURE)) return [];
  return [
    atKey(
      loaded,
      question,
      ['answers'],
      `The question "${question.title}" has no answer for somebody who does not know.`,
      `Add an answer with the text "${NOT_SURE}" that leads to a safe next step.`,
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
  const contacts = new Map(loaded.content.contacts.map((contact) => [contact.id, contact]));
  return loaded.content.steps.flatMap((step: Step) => {
    if (step.kind !== 'outcome') return [];
    const named = step.contacts.flatMap((id) => contacts.get(id) ?? []);
    return [...withoutSilentWay(loaded, step, named), ...withoutNation(loaded, step, named)];
  });
};

function withoutSilentWay(loaded: Loaded, outcome: Outcome, named: readonly Contact[]): Problem[] {
  if (named.some((contact) => contact.nonVoice !== 'none offered')) return [];
  return [
    atKey(
      loaded,
      outcome,
      ['contacts'],
      'None of these contacts can be reached without speaking.',
      'Add a contact with a form, email, text message or sign language.',
    ),
  ];
}

function withoutNation(loaded: Loaded, outcome: Outcome, named: readonly Contact[]): Problem[] {
  const covered = new Set(named.flatMap((contact) => contact.coverage));
  const missing = nations.filter((nation) => !covered.has(nation));
  if (missing.length === 0) return [];
  return [
    atKey(
      loaded,
      outcome,
      ['contacts'],
      `None of these contacts works in ${missing.map((nation) => nationNames[nation]).join(' or ')}.`,
      'Add a contact that does.',
    ),
  ];
}
