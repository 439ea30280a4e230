import { describe, expect, test } from 'vitest';
import { findTelling } from '../../../lib/checks/flow/flow-titles-are-neutral';
import { isQuestion } from '../../../lib/flow/graph';
import {
  allDoubts,
  answerGroups,
  outcomeView,
  questionView,
  stepDescription,
} from '../../../lib/views/step';
import { only, smallSite } from './small-site';

const site = smallSite();
const { steps } = site.content;
const question = (id: string, from = site) =>
  only(from.content.steps.filter(isQuestion), (step) => step.id === id);
const outcome = (id: string, from = site) =>
  only(
    from.content.steps.flatMap((step) => (isQuestion(step) ? [] : [step])),
    (step) => step.id === id,
  );

test.each(['start', 'call-999'])(
  'the description of %s does not tell what the visitor is afraid of',
  (id) => {
    const description = stepDescription(only(steps, (step) => step.id === id));
    expect(description).not.toBe('');
    expect(findTelling(description)).toBeUndefined();
  },
);

describe('a question', () => {
  test('offers its answers in their order, each as a link to the next step', () => {
    const [group, ...others] = questionView(question('start'), site).groups;
    expect(others).toEqual([]);
    expect(group?.answers).toEqual([
      { text: 'Yes', hint: undefined, href: '/report/call-999/' },
      { text: 'No', hint: undefined, href: '/report/what-happened/' },
      {
        text: "I'm not sure",
        hint: 'If you are not sure, treat it as a yes.',
        href: '/report/call-999/',
      },
    ]);
  });

  test('gathers its answers under their headings, in the order of the first of each', () => {
    const grouped = smallSite({
      'report/what-happened.md': [
        ['goTo: tell-police', 'goTo: tell-police\n    group: About a child'],
        ['goTo: talk-it-over', 'goTo: talk-it-over\n    group: About me'],
        [
          '  - text: "I\'m not sure"\n    goTo: talk-it-over',
          '  - text: "I\'m not sure"\n    goTo: talk-it-over\n    group: About a child',
        ],
      ],
    });
    expect(
      answerGroups(question('what-happened', grouped), grouped.content.steps).map((group) => [
        group.heading,
        group.answers.length,
      ]),
    ).toEqual([
      ['About a child', 2],
      ['About me', 1],
    ]);
  });

  test('leads back to the question before it when there is one', () => {
    expect(questionView(question('what-happened'), site).back).toBe('/report/');
    expect(questionView(question('start'), site).back).toBeUndefined();
  });

  test('without words shows none', () => {
    expect(questionView(question('start'), site).html).toBeUndefined();
  });
});

describe('an outcome', () => {
  test('says on paper how to reach whom a fallback or a line only names', () => {
    const named = smallSite({
      'report/tell-police.md': [
        ['  - "Somebody writes down what you say."', '  - "The Listening line hears you."'],
        ['elsewhere:\n  - contact: listening-line\n    words: "To talk it over first."\n', ''],
        [
          'steady:\n  words: "Somebody can keep you company tonight."\n  contact: listening-line\n',
          '',
        ],
      ],
      'contacts/police-101.md': [
        ['  - contact: listening-line\n    words: "Talk to the listening line."\n', ''],
      ],
    });
    const view = outcomeView(outcome('tell-police', named), named);
    expect(view.ifNoAnswer.map(({ onPaper }) => onPaper)).toEqual([
      'https://www.example.org/police/form',
    ]);
    expect(view.namedOnly).toEqual([{ name: 'Listening line', onPaper: '116 123' }]);
  });

  test('has what to do in its order, the first filled', () => {
    const actions = (from: typeof site) =>
      outcomeView(outcome('tell-police', from), from).actions.map(({ href, isFilled }) => [
        href,
        isFilled,
      ]);
    const more = (keys: string) =>
      smallSite({
        'report/tell-police.md': [
          [
            '  - contact: police-101\n',
            `  - contact: police-101\n  - contact: listening-line\n${keys}`,
          ],
        ],
      });
    expect(actions(more(''))).toEqual([
      ['tel:101', true],
      ['tel:116123', false],
    ]);
    expect(actions(more('equal: true\n')).map(([, isFilled]) => isFilled)).toEqual([false, false]);
  });

  test('says what to do when its first contact does not answer, and who will know', () => {
    const view = outcomeView(outcome('tell-police'), site);
    expect(view.ifNoAnswer).toHaveLength(2);
    expect(view.whoWillKnow).toBe('You may leave your name out.');
    expect(outcomeView(outcome('call-999'), site).whoWillKnow).toBeUndefined();
  });

  test('answers its doubts, and says who says so', () => {
    const [doubt] = outcomeView(outcome('tell-police'), site).doubts;
    expect(doubt?.id).toBe('will-i-be-named');
    expect(doubt?.html).not.toContain('<sup');
    expect(doubt?.saidBy).not.toEqual([]);
  });

  test('leads on to pages by their short titles', () => {
    expect(outcomeView(outcome('tell-police'), site).readMore).toEqual([
      { href: '/help/', text: 'What to say' },
    ]);
  });

  test('says its address as one can say it on the telephone', () => {
    expect(outcomeView(outcome('call-999'), site).addressInWords).toBe(
      'ask-here.example.org/report/call-999/',
    );
  });

  test('leads back to a question that leads to it, rather the later one', () => {
    const twoWays = smallSite({
      'report/what-happened.md': [['goTo: tell-police', 'goTo: call-999']],
    });
    expect(outcomeView(outcome('call-999', twoWays), twoWays).back).toBe('/report/what-happened/');
    expect(outcomeView(outcome('call-999'), site).back).toBe('/report/');
  });
});

test('all doubts stand in the order that editors gave them', () => {
  expect(allDoubts(site).map(({ id }) => id)).toEqual(['will-i-be-named']);
});
