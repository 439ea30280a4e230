import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentDir, SettingError, siteAddress, today } from '../../lib/settings';

const PROJECT = path.resolve(import.meta.dirname, '../..');

describe('the content folder', () => {
  test('is "content" in the project unless another is named', () => {
    expect(contentDir({}, PROJECT)).toBe(path.join(PROJECT, 'content'));
  });

  test('may be named relative to the project or in full', () => {
    expect(contentDir({ CONTENT_DIR: 'tests/broken/_base' }, PROJECT)).toBe(
      path.join(PROJECT, 'tests/broken/_base'),
    );
    expect(contentDir({ CONTENT_DIR: PROJECT }, '/')).toBe(PROJECT);
  });

  test.each(['not-there', 'package.json'])(
    'that is not a folder (%s) is refused in a sentence',
    (folder) => {
      expect(() => contentDir({ CONTENT_DIR: folder }, PROJECT)).toThrow(SettingError);
    },
  );

  test('that is missing altogether is refused in a sentence', () => {
    expect(() => contentDir({}, path.join(PROJECT, 'public'))).toThrow(SettingError);
  });
});

describe('today', () => {
  const clock = () => new Date('2026-11-22T23:59:59Z');

  test('is what the clock says, in UTC', () => {
    expect(today({}, clock)).toBe('2026-11-22');
  });

  test('may be set for builds that must come out the same', () => {
    expect(today({ SOURCE_DATE_EPOCH: '1795392000' }, clock)).toBe('2026-11-23');
  });

  test('is what the clock says when the setting is empty', () => {
    expect(today({ SOURCE_DATE_EPOCH: '' }, clock)).toBe('2026-11-22');
  });

  test.each(['yesterday', '-1', '1.5', '1795392000000000', ' 1'])(
    'that cannot be read (%s) is refused in a sentence',
    (epoch) => {
      expect(() => today({ SOURCE_DATE_EPOCH: epoch }, clock)).toThrow(SettingError);
    },
  );
});

describe('the public address', () => {
  test('is the one in site.md unless another is set', () => {
    expect(siteAddress({}, 'https://a.example')).toBe('https://a.example');
    expect(siteAddress({ SITE_URL: 'https://b.example/' }, 'https://a.example')).toBe(
      'https://b.example',
    );
    expect(siteAddress({ SITE_URL: '' }, 'https://a.example')).toBe('https://a.example');
  });

  test('may be without https on this machine only', () => {
    expect(siteAddress({ SITE_URL: 'http://127.0.0.1:3000' }, '')).toBe('http://127.0.0.1:3000');
    expect(() => siteAddress({ SITE_URL: 'http://b.example' }, '')).toThrow(SettingError);
  });

  test.each([
    'b.example',
    'https://b.example/path',
    'https://b.example/?a',
    'https://me@b.example',
    'javascript:alert(1)',
    'file:///etc',
  ])('that is more or less than an address (%s) is refused in a sentence', (address) => {
    expect(() => siteAddress({ SITE_URL: address }, '')).toThrow(SettingError);
  });
});
