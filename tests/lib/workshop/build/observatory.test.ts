import { describe, expect, it } from 'vitest';
import { headersFor } from '../../../../lib/workshop/build/steps/headers';
import { fixtureHosting } from '../serve/fixture-site';
import { observatoryScore } from './observatory';

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const transport = {
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
};

describe('the model of the Observatory gives what the Observatory itself gave', () => {
  it('30 to a site without headers', () => {
    expect(observatoryScore({})).toBe(30);
  });

  it('60 to inline scripts without frame-ancestors', () => {
    expect(
      observatoryScore({
        ...transport,
        'content-security-policy': "default-src 'self'; script-src 'self' 'unsafe-inline'",
      }),
    ).toBe(60);
  });

  it('80 to inline scripts with frame-ancestors, and no bonus', () => {
    const policy = "default-src 'self'; script-src 'self' 'unsafe-inline'; frame-ancestors 'none'";
    expect(
      observatoryScore({
        ...transport,
        'referrer-policy': 'no-referrer',
        'content-security-policy': policy,
      }),
    ).toBe(80);
  });

  it('nothing for two policies joined by a comma', () => {
    const policy = "default-src 'none', default-src 'none'";
    expect(
      observatoryScore({
        ...transport,
        'x-frame-options': 'DENY',
        'content-security-policy': policy,
      }),
    ).toBe(75);
  });
});

describe('the headers of this site', () => {
  it.each(['/', '/report/', '/404.html', '/contacts.json'])('reach at least 130 at %s', (path) => {
    expect(observatoryScore(lowerCase(headersFor(path, fixtureHosting)))).toBeGreaterThanOrEqual(
      130,
    );
  });

  it('reach 150 on pages', () => {
    expect(observatoryScore(lowerCase(headersFor('/report/', fixtureHosting)))).toBe(150);
  });

  it('reach 130 in frames', () => {
    expect(observatoryScore(lowerCase(headersFor('/embed/v1/report/', fixtureHosting)))).toBe(130);
  });
});
