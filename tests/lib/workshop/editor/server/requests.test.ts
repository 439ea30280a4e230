import { describe, expect, it } from 'vitest';
import { refusal } from '../../../../../lib/workshop/editor/server/requests';

const own = '127.0.0.1:4401';
const editor = 'http://127.0.0.1:4400';
const ask = (headers: Record<string, string>, method = 'GET', options?: { framedBy: string }) =>
  refusal({ method, headers: { host: own, ...headers } }, own, options)?.status;

describe('refusal', () => {
  it('answers its own pages, and an address that somebody typed', () => {
    expect([
      ask({}),
      ask({ 'sec-fetch-site': 'same-origin', origin: `http://${own}` }),
      ask({ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('lets the preview be framed by a page on another port, and gives that page nothing else', () => {
    const framed = { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' };
    expect(ask(framed, 'GET', { framedBy: editor })).toBeUndefined();
    expect(ask(framed)).toBe(403);
    expect(
      ask({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', origin: editor }, 'GET', {
        framedBy: editor,
      }),
    ).toBe(403);
    expect(
      ask({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }, 'GET', {
        framedBy: editor,
      }),
    ).toBe(403);
    expect(
      ask({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 'GET', {
        framedBy: editor,
      }),
    ).toBe(403);
    expect(ask(framed, 'POST', { framedBy: editor })).toBe(405);
  });

  it('lets something be asked for by its own pages alone, which know its token', () => {
    const ours = { origin: `http://${own}`, 'x-editor-token': 'secret' };
    const post = (headers: Record<string, string>, token?: string) =>
      refusal({ method: 'POST', headers: { host: own, ...headers } }, own, token ? { token } : {})
        ?.status;
    expect(post(ours, 'secret')).toBeUndefined();
    expect(post(ours)).toBe(405);
    expect([
      post({ ...ours, 'x-editor-token': 'guess' }, 'secret'),
      post({ origin: `http://${own}` }, 'secret'),
      post({ 'x-editor-token': 'secret' }, 'secret'),
      post({ ...ours, origin: 'http://evil.example' }, 'secret'),
      post({ ...ours, origin: 'null' }, 'secret'),
      post({ ...ours, 'sec-fetch-site': 'cross-site' }, 'secret'),
    ]).toEqual([403, 403, 403, 403, 403, 403]);
  });
});
