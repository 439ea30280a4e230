import { describe, expect, it } from 'vitest';
import { somebodyAnswers } from '../../../../lib/checks/contacts/somebody-answers';
import { contentOf } from '../../../support/prose-content';

const TODAY = '2026-11-22';

function contact(lines: string): string {
  return `---
name: A line
kind: report
for: Telling somebody.
who: [adults]
coverage: [england, wales, scotland, northern-ireland]
anonymity: { level: optional, detail: "You may keep your name back." }
checked: undated
checkedHow: live-page
checkEvery: 3
owner: Nobody
${lines}
---
`;
}

function outcome(contacts: string): string {
  return `---
kind: outcome
title: Tell somebody
contacts: [${contacts}]
haveReady: [One.]
next: [Two.]
never: [Three.]
reviewed: 2026-11-22
owner: Nobody
---
`;
}

/** The problems of one outcome with these contacts, each given by its own lines. */
function problems(...contacts: string[]) {
  return problemsOn(TODAY, ...contacts);
}

function problemsOn(today: string, ...contacts: string[]) {
  const names = contacts.map((_lines, index) => `line-${index}`);
  const files = Object.fromEntries(
    contacts.map((lines, index) => [`contacts/line-${index}.md`, contact(lines)]),
  );
  return somebodyAnswers(today)(
    contentOf({ ...files, 'report/end.md': outcome(names.join(', ')) }),
  );
}

const voiceAlways = 'phone: "101"\nhours: always\nnonVoice: none offered';
const form = 'web: https://form.example.org/\nnonVoice: [web]';
const day = (
  from: string,
  to: string,
  days = 'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
) => `hours: [{ days: [${days}], from: "${from}", to: "${to}" }]`;

describe('somebodyAnswers', () => {
  it('has nothing to say when a line and a form are always there', () => {
    expect(problems(voiceAlways, form)).toEqual([]);
  });

  it('looks a whole year ahead', () => {
    const closedOnHolidays = `phone: "101"\nhours: always\nbankHolidays: closed\nnonVoice: none offered`;
    // After New Year, the next bank holiday is at Easter.
    expect(problemsOn('2027-01-05', closedOnHolidays, form)).toHaveLength(1);
  });

  it('misses a voice when there is only a form', () => {
    expect(problems(form)).toHaveLength(1);
  });

  it('misses a way without voice when there are only telephones', () => {
    expect(problems(voiceAlways)).toHaveLength(1);
  });

  it('points at the contacts of the outcome', () => {
    expect(problems(form)[0]).toMatchObject({ level: 'problem', file: 'report/end.md', line: 4 });
  });

  it('lets one line take over from another, to the minute', () => {
    expect(
      problems(
        `phone: "101"\n${day('00:00', '17:15')}\nbankHolidays: open\nnonVoice: none offered`,
        `phone: "111"\n${day('17:15', '24:00')}\nbankHolidays: open\nnonVoice: none offered`,
        form,
      ),
    ).toEqual([]);
  });

  it('finds a quarter of an hour in which nobody answers, and names it', () => {
    const [problem] = problems(
      `phone: "101"\n${day('00:00', '17:15')}\nbankHolidays: open\nnonVoice: none offered`,
      `phone: "111"\n${day('17:30', '24:00')}\nbankHolidays: open\nnonVoice: none offered`,
      form,
    );

    expect(problem?.message).toContain('5:15pm');
  });

  it('finds one weekday on which nobody answers', () => {
    const [problem] = problems(
      `phone: "101"\n${day('00:00', '24:00', 'monday, tuesday, thursday, friday, saturday, sunday')}\nbankHolidays: open\nnonVoice: none offered`,
      form,
    );

    expect(problem?.message).toContain('Wednesday 25 November 2026');
  });

  it.each([
    ['closed', 'when it is closed on them'],
    [undefined, 'when it does not say'],
  ])('does not count on a line on bank holidays %s', (bankHolidays, _when) => {
    const [problem] = problems(
      `phone: "101"\n${day('00:00', '24:00')}${bankHolidays === undefined ? '' : `\nbankHolidays: ${bankHolidays}`}\nnonVoice: none offered`,
      form,
    );

    expect(problem?.message).toContain('30 November 2026');
  });

  it('looks on into the next year', () => {
    const mostly = `phone: "101"\n${day('00:00', '24:00')}\nbankHolidays: closed\nnonVoice: none offered`;
    const [problem] = somebodyAnswers('2027-12-29')(
      contentOf({
        'contacts/a.md': contact(mostly),
        'contacts/b.md': contact(form),
        'report/end.md': outcome('a, b'),
      }),
    );

    expect(problem?.message).toContain('1 January 2028');
  });

  it('does not count hours that nobody knows', () => {
    expect(problems('phone: "101"\nnonVoice: none offered', form)).toHaveLength(1);
  });

  it.each(['chat', 'sms', 'textphone', 'bsl'])('lets %s keep the hours of its contact', (way) => {
    const lines = `web: https://chat.example.org/\nbsl: https://bsl.example.org/\ntextphone: "18001 101"\nsms: { number: "85258" }\n${day('09:00', '17:00')}\nbankHolidays: open\nnonVoice: [${way}]`;

    expect(problems(voiceAlways, lines)).toHaveLength(1);
  });

  it.each(['web', 'email', 'post'])('lets %s take a message at any hour', (way) => {
    const lines = `web: https://chat.example.org/\nemail: "a@example.org"\n${day('09:00', '17:00')}\nnonVoice: [${way}]`;

    expect(problems(voiceAlways, lines)).toEqual([]);
  });
});
