import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contactsDocument } from '../../../../lib/sharing/contacts-document';
import { lastPublishedContacts } from '../../../../lib/workshop/build/last-published';
import { loadedAfter } from '../../../support/edited-tree';

const projectDir = mkdtempSync(path.join(tmpdir(), 'published-'));
const place = {
  projectDir,
  contentDir: path.join(projectDir, 'content'),
  outDir: path.join(projectDir, 'out'),
};
mkdirSync(place.outDir);
const publish = (text: string) => {
  writeFileSync(path.join(place.outDir, 'contacts.json'), text);
};
const list = JSON.stringify(
  contactsDocument(loadedAfter().content, 'https://who-to-tell.example.org'),
);

afterAll(() => {
  rmSync(projectDir, { recursive: true });
});

test('the contacts that were published last are those of the site in its folder', () => {
  expect(lastPublishedContacts(place)).toBeUndefined();
  publish(list);
  expect(lastPublishedContacts(place)?.contacts.map(({ id }) => id)).toContain('police-101');
});

test('a list that another version or a broken copy left counts as none', () => {
  for (const text of ['{', '{"version":0}']) {
    publish(text);
    expect(lastPublishedContacts(place)).toBeUndefined();
  }
});

test('content that is not the own one is not held to what was published', () => {
  publish(list);
  const elsewhere = { ...place, contentDir: path.join(projectDir, 'other') };
  expect(lastPublishedContacts(elsewhere)).toBeUndefined();
});
