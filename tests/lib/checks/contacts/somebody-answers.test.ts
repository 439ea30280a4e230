import { describe, expect, it } from 'vitest';
import { somebodyAnswers } from '../../../../lib/checks/contacts/somebody-answers';
import { contentOf } from '../../../support/prose-content';

const TODAY = '2026-11-22';

function contact(lines: string): string {
  return `---
name: A line
kind: report
need: other
for: Telling somebody.
who: [adults]
coverage: [england, wales, scotland, northern-ireland]
anonymity: { level: optional, detail: "You may leave your name out." }
checked: undated
checkedHow: live-page
checkEvery: 3
owner: Nobody
routes: [${lines}]
---
`;
}

function outcome(...contacts: string[]): string {
  return `---
kind: outcome
title: Tell somebody
howSoon: today
lead: They listen.
actions: [${contacts.map((contact) => `{ contact: ${contact} }`).join(', ')}]
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
  return somebodyAnswers(today)(contentOf({ ...files, 'report/end.md': outcome(...names) }));
}

const voice = (number: string, times: string) =>
  `{ kind: phone, number: "${number}"${times === '' ? '' : `, ${times}`} }`;
const voiceAlways = voice('101', 'hours: always');
const form = '{ kind: web, address: "https://form.example.org/", label: "Write" }';
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
    const closedOnHolidays = voice('101', 'hours: always, bankHolidays: closed');
    // After New Year, the next bank holiday is at Easter.
    expect(problemsOn('2027-01-05', closedOnHolidays, form).length).toBeGreaterThan(0);
  });

  it('misses a voice when there is only a form', () => {
    expect(problems(form)).toHaveLength(1);
  });

  it('misses a way without voice when there are only telephones', () => {
    expect(problems(voiceAlways)).toHaveLength(1);
  });

  it('points at the actions of the outcome', () => {
    expect(problems(form)[0]).toMatchObject({ level: 'problem', file: 'report/end.md', line: 6 });
  });

  it('lets one line take over from another, to the minute', () => {
    expect(
      problems(
        voice('101', `${day('00:00', '17:15')}, bankHolidays: open`),
        voice('111', `${day('17:15', '24:00')}, bankHolidays: open`),
        form,
      ),
    ).toEqual([]);
  });

  it('finds a quarter of an hour in which nobody answers, and names it', () => {
    const [problem] = problems(
      voice('101', `${day('00:00', '17:15')}, bankHolidays: open`),
      voice('111', `${day('17:30', '24:00')}, bankHolidays: open`),
      form,
    );

    expect(problem?.message).toContain('5:15pm');
  });

  it('finds one weekday on which nobody answers', () => {
    const [problem] = problems(
      voice(
        '101',
        `${day('00:00', '24:00', 'monday, tuesday, thursday, friday, saturday, sunday')}, bankHolidays: open`,
      ),
      form,
    );

    expect(problem?.message).toContain('Wednesday 25 November 2026');
  });

  it.each([
    ['closed', 'when it is closed on them'],
    [undefined, 'when it does not say'],
  ])('does not count on a line on bank holidays %s', (bankHolidays, _when) => {
    const found = problems(
      voice(
        '101',
        `${day('00:00', '24:00')}${bankHolidays === undefined ? '' : `, bankHolidays: ${bankHolidays}`}`,
      ),
      form,
    );

    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/25 December 2026.*England and Wales and Northern Ireland/),
      expect.stringMatching(/30 November 2026.*Scotland/),
    ]);
  });

  it('looks on into the next year', () => {
    const mostly = voice('101', `${day('00:00', '24:00')}, bankHolidays: closed`);
    const [problem] = somebodyAnswers('2027-12-29')(
      contentOf({
        'contacts/a.md': contact(mostly),
        'contacts/b.md': contact(form),
        'report/end.md': outcome('a', 'b'),
      }),
    );

    expect(problem?.message).toContain('1 January 2028');
  });

  it('does not count hours that nobody knows', () => {
    expect(problems(voice('101', ''), form)).toHaveLength(1);
  });

  it.each([
    ['chat', 'address: "https://chat.example.org/", label: "Chat"'],
    ['sms', 'number: "85258"'],
    ['textphone', 'number: "18001 101"'],
    ['bsl', 'address: "https://bsl.example.org/"'],
  ])('counts on %s only while somebody is there', (kind, keys) => {
    const at = (times: string) => `{ kind: ${kind}, ${keys}, ${times}, bankHolidays: open }`;
    expect(problems(voiceAlways, at(day('09:00', '17:00')))).toHaveLength(1);
    expect(problems(voiceAlways, at('hours: always'))).toEqual([]);
  });

  it.each([
    ['web', 'address: "https://form.example.org/", label: "Write"'],
    ['email', 'address: "a@example.org"'],
    ['post', 'address: "1 Some Street"'],
  ])('lets %s take a message at any hour', (kind, keys) => {
    expect(problems(voiceAlways, `{ kind: ${kind}, ${keys} }`)).toEqual([]);
  });

  it('looks at each nation by itself, and names the one without', () => {
    const [problem, ...others] = problems(
      voiceAlways,
      '{ kind: web, address: "https://form.example.org/", label: "Write", nations: [england, wales, scotland] }',
    );
    expect(others).toEqual([]);
    expect(problem?.message).toContain('in Northern Ireland');
  });

  it('does not count on a line that is not meant for the reader', () => {
    const loaded = (voiceOfOutcome: string) =>
      contentOf({
        'contacts/a.md': contact(voiceAlways),
        'contacts/b.md': contact(form),
        'report/end.md': outcome('a', 'b').replace('howSoon', `${voiceOfOutcome}howSoon`),
      });
    expect(somebodyAnswers(TODAY)(loaded(''))).toEqual([]);
    expect(somebodyAnswers(TODAY)(loaded('voice: child\n'))).toHaveLength(1);
  });
});
