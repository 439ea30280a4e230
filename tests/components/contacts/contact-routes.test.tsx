import { describe, expect, it } from 'vitest';
import { ContactRoutes, waysWithoutVoice } from '../../../components/contacts/contact-routes';
import {
  bareSample,
  reportSample,
  talkSample,
} from '../../../components/contacts/contact-view.fixtures';
import { links, named, parsed, words } from '../parsed';

describe('ContactRoutes', () => {
  it('says which word to send, and what to know before', () => {
    const sms = named(parsed(<ContactRoutes contact={reportSample} />), 'li')
      .map(words)
      .find((line) => line.startsWith('Text '));
    expect(sms).toBe('Text HELP to 07700 900 123 Texts are free.');
  });

  it('is nothing when there is no way but a voice', () => {
    expect(parsed(<ContactRoutes contact={bareSample} />).html).toBe('');
  });

  it('keeps the order of the contact for people who cannot speak', () => {
    const order = ['bsl', 'web'] as const;
    const hrefs = links(
      parsed(
        <ContactRoutes contact={{ ...reportSample, nonVoice: [...order] }} onlyWithoutVoice />,
      ),
    ).map(({ href }) => href);
    expect(hrefs).toEqual(['https://bsl.example/', 'https://report.example/']);
  });

  it('opens a chat where the service has its page', () => {
    expect(links(parsed(<ContactRoutes contact={talkSample} onlyWithoutVoice />))).toEqual([
      { words: 'Chat online', href: 'https://helpline.example/' },
    ]);
  });

  it('leads to the page of the contact for a letter', () => {
    expect(
      links(
        parsed(<ContactRoutes contact={{ ...bareSample, nonVoice: ['post'] }} onlyWithoutVoice />),
      )[0]?.href,
    ).toBe(bareSample.address);
  });

  it('leaves out a way that the contact names but gives no address for', () => {
    expect(
      parsed(<ContactRoutes contact={{ ...bareSample, nonVoice: ['email'] }} onlyWithoutVoice />)
        .html,
    ).toBe('');
  });
});

describe('waysWithoutVoice', () => {
  it('names each way', () => {
    expect(waysWithoutVoice({ nonVoice: ['web', 'sms'] })).toEqual(['online', 'by text message']);
  });

  it('is empty when none is offered', () => {
    expect(waysWithoutVoice({ nonVoice: 'none offered' })).toEqual([]);
  });
});
