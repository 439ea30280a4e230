import { describe, expect, it } from 'vitest';
import { ActionPanel } from '../../../components/contacts/action-panel';
import {
  callSample,
  chatSample,
  emergencySample,
  formSample,
} from '../../../components/contacts/contact-view.fixtures';
import { attribute, links, named, ofClass, parsed, words } from '../parsed';

describe('ActionPanel', () => {
  it('makes each row one link over its words and the small line, each a sentence to the ear', () => {
    expect(links(parsed(<ActionPanel actions={[callSample, chatSample]} />))).toEqual([
      { words: `${callSample.words}. ${callSample.note}.`, href: callSample.href },
      { words: `${chatSample.words}. ${chatSample.note}.`, href: chatSample.href },
    ]);
  });

  it('fills the row to do first, in red when it is an emergency', () => {
    const page = parsed(<ActionPanel actions={[callSample, chatSample]} />);
    expect(ofClass(page, 'bg-deep')).toHaveLength(1);
    expect(ofClass(parsed(<ActionPanel actions={[emergencySample]} />), 'bg-alarm')).toHaveLength(
      1,
    );
  });

  it('fills none when one is as good as another', () => {
    const page = parsed(<ActionPanel actions={[{ ...callSample, isFilled: false }, chatSample]} />);
    expect([...ofClass(page, 'bg-deep'), ...ofClass(page, 'bg-alarm')]).toEqual([]);
  });

  it('keeps the ways of the nations closed, each named with its nation', () => {
    const page = parsed(<ActionPanel actions={[formSample]} />);
    expect(attribute(named(page, 'details')[0], 'open')).toBeUndefined();
    expect(named(page, 'a').map((link) => [words(link), attribute(link, 'aria-label')])).toEqual([
      ['England and Wales', 'Sample form, England and Wales'],
      ['Scotland', 'Scottish sample form, Scotland'],
    ]);
  });

  it('is still heard as a list where its marks are taken away', () => {
    expect(attribute(named(parsed(<ActionPanel actions={[callSample]} />), 'ul')[0], 'role')).toBe(
      'list',
    );
  });
});
