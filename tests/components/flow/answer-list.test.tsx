import { describe, expect, it } from 'vitest';
import { AnswerList } from '../../../components/flow/answer-list';
import { links, named, parsed, words } from '../parsed';

const groups = [
  { heading: 'About a child', answers: [{ text: 'Messages', href: '/report/a/' }] },
  {
    heading: 'Else',
    answers: [{ text: "I'm not sure", href: '/report/b/', hint: 'That is fine.' }],
  },
];

describe('AnswerList', () => {
  it('makes each answer a link over its words and its hint', () => {
    expect(links(parsed(<AnswerList groups={groups} />))).toEqual([
      { words: 'Messages', href: '/report/a/' },
      { words: "I'm not sure. That is fine.", href: '/report/b/' },
    ]);
  });

  it('gathers answers under their headings', () => {
    expect(named(parsed(<AnswerList groups={groups} />), 'h2').map(words)).toEqual([
      'About a child',
      'Else',
    ]);
  });

  it('has no heading when there is one group without one', () => {
    expect(
      named(parsed(<AnswerList groups={[{ answers: [{ text: 'Yes', href: '/' }] }]} />), 'h2'),
    ).toEqual([]);
  });
});
