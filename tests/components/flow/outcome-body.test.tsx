import { describe, expect, it } from 'vitest';
import {
  bareSample,
  formSample,
  reportSample,
  talkSample,
} from '../../../components/contacts/contact-view.fixtures';
import { OutcomeBody } from '../../../components/flow/outcome-body';
import { fullOutcome } from '../../../components/flow/outcome-body.fixtures';
import { attribute, links, named, ofClass, parsed, within, words } from '../parsed';

describe('OutcomeBody', () => {
  it('begins with the contact to use first', () => {
    const [first] = named(parsed(<OutcomeBody {...fullOutcome} />), 'section');
    expect(attribute(first, 'class')).toBe('card report');
  });

  it('shows its parts in the order in which they are needed', () => {
    const headings = named(parsed(<OutcomeBody {...fullOutcome} />), 'h2').map(words);
    expect(headings).toEqual([
      'Report Sample report line',
      'Without speaking',
      'Warning Do not copy or send pictures of children',
      'Have ready',
      'What happens next',
      'What not to do',
      'Who will know',
      'If nobody answers',
      'Also possible',
      'Read more',
    ]);
  });

  it('shows every line that it is given', () => {
    const lines = named(parsed(<OutcomeBody {...fullOutcome} />), 'li').map(words);
    const { haveReady, next, never, ifNobodyAnswers } = fullOutcome;
    expect(lines).toEqual(
      expect.arrayContaining([...haveReady, ...next, ...never, ...ifNobodyAnswers]),
    );
  });

  it('leaves out the parts that have nothing to say', () => {
    const bare = parsed(
      <OutcomeBody
        {...fullOutcome}
        withoutSpeaking={[]}
        warnings={[]}
        alsoPossible={[]}
        readMore={[]}
      />,
    );
    expect(
      ['silent', 'warning', 'also', 'read'].filter((part) => ofClass(bare, part).length > 0),
    ).toEqual([]);
  });

  it('says who will know in the words of the first contact', () => {
    expect(words(ofClass(parsed(<OutcomeBody {...fullOutcome} />), 'who')[0])).toContain(
      'Sample report line: You may keep your name back. They pass on',
    );
  });

  it('says its own address in words, for paper', () => {
    expect(words(ofClass(parsed(<OutcomeBody {...fullOutcome} />), 'paper')[0])).toBe(
      'This page: who-to-tell.example/report/tell-police/',
    );
  });

  it('does not repeat the links of the first contact without speaking, but names its ways', () => {
    const [part] = ofClass(
      parsed(<OutcomeBody {...fullOutcome} withoutSpeaking={[reportSample]} />),
      'silent',
    );
    expect(words(part)).toMatch(/Sample report line: online, by email.* as above/);
    expect(part && links({ elements: within(part) })).toEqual([]);
  });

  it('links the ways of the others', () => {
    const [part] = ofClass(
      parsed(
        <OutcomeBody
          {...fullOutcome}
          first={bareSample}
          withoutSpeaking={[talkSample, formSample]}
        />,
      ),
      'silent',
    );
    expect(part && links({ elements: within(part) }).map(({ href }) => href)).toEqual([
      'https://helpline.example/',
      'https://form.example/',
    ]);
  });

  it('keeps the ways without speaking to three contacts', () => {
    const many = ['one', 'two', 'three', 'four'].map((name) => ({
      ...formSample,
      name,
      address: `/contacts/${name}/`,
    }));
    const [part] = ofClass(
      parsed(<OutcomeBody {...fullOutcome} first={bareSample} withoutSpeaking={many} />),
      'silent',
    );
    expect(part && links({ elements: within(part) })).toHaveLength(3);
  });
});
