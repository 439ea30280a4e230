import { expect, test } from 'vitest';
import {
  findContact,
  findPage,
  findLetterPage,
  findStep,
  pageAddresses,
  pagePath,
  stepPath,
} from '../../../lib/views/by-address';
import { smallSite } from './small-site';

const { content } = smallSite();

test('a page is found by the parts of its address, and the home page by none', () => {
  expect(findPage(['parents', 'pictures'], content)?.title).toBe('A picture is going round');
  expect(findPage(undefined, content)?.address).toBe('/');
  expect(findPage(['not', 'there'], content)).toBeUndefined();
});

test('every page is found again by the parts that its address has', () => {
  for (const address of pageAddresses(content)) {
    const path = pagePath(address);
    const parts = path.length === 0 ? undefined : path;
    const found =
      findPage(parts, content) ?? findLetterPage(parts, content) ?? findContact(parts, content);
    expect(found?.address).toBe(address);
  }
});

test('a step is found by what follows /report/, and the first one by nothing', () => {
  expect(findStep(undefined, content)?.id).toBe('start');
  expect(findStep(['call-999'], content)?.id).toBe('call-999');
  expect(findStep(['not-there'], content)).toBeUndefined();
});

test('every step is found again by the parts of its address', () => {
  for (const step of content.steps) {
    const path = stepPath(step);
    expect(findStep(path.length === 0 ? undefined : path, content)?.id).toBe(step.id);
  }
});

test('a contact is found by the parts of its address', () => {
  for (const contact of content.contacts)
    expect(findContact(pagePath(contact.address), content)?.id).toBe(contact.id);
  expect(findContact(['not-there'], content)).toBeUndefined();
});
