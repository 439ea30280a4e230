import { describe, expect, test } from 'vitest';
import { printedLink, reviewLink } from '../../../../lib/workshop/copies/review-link';

const CHANGE = 'words/2026-11-29-childline';

describe('the link that asks for review', () => {
  test.each([
    [
      'git@github.com:force/site.git',
      `https://github.com/force/site/compare/main...${CHANGE}?expand=1`,
    ],
    [
      'https://github.com/force/site',
      `https://github.com/force/site/compare/main...${CHANGE}?expand=1`,
    ],
    [
      'https://someone@gitlab.com/force/web/site.git',
      'https://gitlab.com/force/web/site/-/merge_requests/new?merge_request%5Bsource_branch%5D=' +
        'words%2F2026-11-29-childline&merge_request%5Btarget_branch%5D=main',
    ],
    [
      'git@ssh.dev.azure.com:v3/force/web/site',
      'https://dev.azure.com/force/web/_git/site/pullrequestcreate?sourceRef=' +
        'words%2F2026-11-29-childline&targetRef=main',
    ],
    [
      'https://force@dev.azure.com/force/web/_git/site',
      'https://dev.azure.com/force/web/_git/site/pullrequestcreate?sourceRef=' +
        'words%2F2026-11-29-childline&targetRef=main',
    ],
    [
      'ssh://git@codeberg.org:22/force/site.git',
      `https://codeberg.org/force/site/compare/main...${CHANGE}`,
    ],
    [
      'https://forgejo.example.org/force/site.git',
      `https://forgejo.example.org/force/site/compare/main...${CHANGE}`,
    ],
    ['https://git.example.org/force/site.git', undefined],
    ['/srv/shared.git', undefined],
    ['C:\\shared\\site.git', undefined],
  ])('is for %s', (shared, link) => {
    expect(reviewLink(shared, CHANGE, 'main')).toBe(link);
  });

  test('is the one that the host prints, when it leads to that host', () => {
    const shared = 'git@git.example.org:force/site.git';
    const said = (link: string) => `To git.example.org\nremote: \nremote:   ${link}   \nremote: \n`;
    const own = 'https://git.example.org/force/site/-/merge_requests/new?a=b';
    expect(printedLink(said(own), shared)).toBe(own);
    expect(printedLink(said('https://evil.example/a'), shared)).toBeUndefined();
  });
});
