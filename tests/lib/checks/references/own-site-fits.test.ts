import { describe, expect, it } from 'vitest';
import { loadedAfter, problemsAfter, type Edits } from '../../../support/edited-tree';

const own = (lines: string): Edits => ({ 'own.md': `---\n${lines}\n---\n\nOurs.\n` });

/** A contact of one's own in the place of another, as the small site has its first. */
const inPlaceOf = (id: string, more = ''): Edits => ({
  'contacts/our-line.md': [
    [
      '',
      `---
name: "Our own line"
replaces: ${id}
${more}kind: talk
need: tonight
for: "Anyone near us."
who: [adults, children]
routes:
  - kind: phone
    number: "116 111"
    hours: always
  - kind: web
    address: https://www.example.org/our-form
    label: "Our form"
coverage: [england, wales, scotland, northern-ireland]
anonymity: { level: optional, detail: "You may leave your name out." }
ifNoAnswer: [{ contact: police-999, words: "In danger? Call 999." }]
sources: [listening-line-about]
checked: undated
checkedHow: saved-copy
checkEvery: 6
owner: Communications
---

We listen.
`,
    ],
  ],
});

const told = (edits: Edits) =>
  problemsAfter(edits).map(({ file, line, message, fix }) => `${file}:${line} ${message} ${fix}`);

describe('keys of one’s own site', () => {
  it('win over those of the site, and leave the others', () => {
    const { site } = loadedAfter(own('name: "Tell us"')).content;
    expect([site.name, site.reviewEvery]).toEqual([
      'Tell us',
      loadedAfter().content.site.reviewEvery,
    ]);
  });

  it('cannot change whom to call in danger', () => {
    expect(told(own('emergency: listening-line'))).toEqual([
      expect.stringMatching(/^own\.md:2 "emergency" is not a key that is used here\./),
    ]);
  });

  it('name a mark that is there', () => {
    expect(told(own('mark: /our-mark.svg'))).toEqual([
      'own.md:2 The mark "/our-mark.svg" is not there. ' +
        'Put the picture into the folder of the project as public/our-mark.svg.',
    ]);
    expect(told(own('mark: /favicon.svg'))).toEqual([]);
  });

  it('name a way to write about the site where the law wants a statement', () => {
    const statement =
      'accessibility: { compliance: partially, barriers: ["None."], prepared: 2026-11-01, ' +
      'tested: "By us.", enforcedBy: ehrc }';
    const organisation = 'organisation: { name: "Us", isPolice: true }';
    expect(told(own(`${organisation}\n${statement}`))[0]).toMatch(/^own\.md:3 .*people can write/);
    expect(told(own(statement))).toEqual([]);
  });
});

describe('a colour of one’s own', () => {
  const colours = (light: string, dark: string) =>
    told(own(`colours: { light: "${light}", dark: "${dark}" }`));

  it('that words can be read in is used', () => {
    expect(colours('#1a237e', '#c5cae9')).toEqual([]);
  });

  it('at 3:1 is refused with what it has and needs, and with the nearest that can be read', () => {
    const [problem = '', ...others] = colours('#8a8d00', '#c5cae9');
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /^own\.md:2 .*"#8a8d00" stand at 3\.\d:1 .* They need 7:1\. Choose a darker/,
    );
    const near = /"(#\w{6})"$/.exec(problem)?.[1] ?? '';
    expect(colours(near, '#c5cae9')).toEqual([]);
  });

  it('too dark for the dark is refused as well', () => {
    expect(colours('#1a237e', '#1a237e')).toEqual([expect.stringMatching(/Choose a lighter one/)]);
  });
});

describe('a contact in the place of another', () => {
  it('stands under its name and at its address, and the other is gone', () => {
    const { contacts } = loadedAfter(inPlaceOf('listening-line')).content;
    const found = contacts.filter(({ id }) => id === 'listening-line');
    expect(found.map(({ name, address }) => [name, address])).toEqual([
      ['Our own line', '/contacts/listening-line/'],
    ]);
    expect(contacts.map(({ name }) => name)).not.toContain('Listening line');
  });

  it.each(['police-999', 'police-101'])('is never one in the place of %s', (id) => {
    expect(told(inPlaceOf(id))).toContainEqual(
      expect.stringMatching(
        /^contacts\/our-line\.md:3 ".*" cannot be replaced: its number is the same in the whole country\./,
      ),
    );
  });

  it('is the only one there', () => {
    const two = {
      ...inPlaceOf('listening-line'),
      'contacts/second-line.md': inPlaceOf('listening-line')['contacts/our-line.md'] ?? '',
    };
    expect(told(two)).toContainEqual(
      expect.stringMatching(/^contacts\/second-line\.md:3 .*already/),
    );
  });

  it('is named by the name of the other', () => {
    const edits = {
      ...inPlaceOf('listening-line'),
      'pages/help.md': [['contacts: [police-101, ', 'contacts: [police-101, our-line, ']] as const,
    };
    expect(told(edits)).toEqual([expect.stringMatching(/Write "listening-line": the file /)]);
  });
});
