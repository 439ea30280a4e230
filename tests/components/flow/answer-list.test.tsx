import { describe, expect, it } from 'vitest';
import { AnswerList } from '../../../components/flow/answer-list';
import { WorryList } from '../../../components/flow/worry-list';
import { links, named, parsed, words } from '../parsed';

const groups = [
  { heading: 'About a child', answers: [{ text: 'Messages', href: '/report/a/' }] },
  {
    heading: 'Else',
    answers: [{ text: "I'm not sure", href: '/report/b/', hint: 'That is fine.' }],
  },
];

describe('AnswerList', () => {
  it('makes each answer a link with the words of the answer and no more', () => {
    expect(links(parsed(<AnswerList groups={groups} />))).toEqual([
      { words: 'Messages', href: '/report/a/' },
      { words: "I'm not sure", href: '/report/b/' },
    ]);
  });

  it('puts the hint beside the link', () => {
    expect(named(parsed(<AnswerList groups={groups} />), 'li').map(words)).toContain(
      "I'm not sureThat is fine.",
    );
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

describe('WorryList', () => {
  it('puts the groups below its own heading', () => {
    const page = parsed(<WorryList title="I'm worried that…" groups={groups} />);
    expect(
      page.elements.filter(({ tagName }) => /^h\d$/.test(tagName)).map(({ tagName }) => tagName),
    ).toEqual(['h2', 'h3', 'h3']);
  });
});
