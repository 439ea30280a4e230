import { describe, expect, it } from 'vitest';
import { Bar } from '../../components/frame/bar';
import { ExitAnchor } from '../../components/frame/exit-link';
import { PageLayout } from '../../components/frame/page-layout';
import { pageLayoutFixture } from '../../components/frame/page-layout.fixtures';
import { SiteFooter } from '../../components/frame/site-footer';
import { SiteHeader } from '../../components/frame/site-header';
import { attribute, example, links, named, parsed, words } from './parsed';

const exitHref = 'https://www.example.com/weather';
const menu = [
  { href: '/report/', text: 'Report' },
  { href: '/stings/', text: 'Stings' },
];
const home = example(pageLayoutFixture, 'The home page');
const inFlow = example(pageLayoutFixture, 'A step of the flow, without a menu');

describe('PageLayout', () => {
  it('begins with the link past the menu, and then the way out', () => {
    expect(links(home).slice(0, 2)).toEqual([
      { words: 'Skip to main content', href: '#main' },
      { words: 'Leave this site', href: exitHref },
    ]);
  });

  it('has the place that the first link leads to, ready to take the focus', () => {
    const [main] = named(home, 'main');
    expect([attribute(main, 'id'), attribute(main, 'tabindex')]).toEqual(['main', '-1']);
  });

  it('has one head, one main part and one foot', () => {
    expect(['header', 'main', 'footer'].map((name) => named(home, name).length)).toEqual([1, 1, 1]);
  });

  it('gives every part of the page that a screen reader lists a name of its own', () => {
    const names = home.elements
      .filter(({ tagName }) => tagName === 'nav' || tagName === 'section')
      .map((part) => attribute(part, 'aria-label'));
    expect(names).toEqual([...new Set(names)]);
    expect(names).not.toContain(undefined);
  });

  it('leads from its head to the menu in its foot', () => {
    const [menuLink] = links(home).filter(({ href }) => href === '#menu');
    expect(menuLink).toBeDefined();
    expect(home.elements.filter((one) => attribute(one, 'id') === 'menu')).toHaveLength(1);
  });

  it('has no menu in the flow', () => {
    expect(links(inFlow).map(({ href }) => href)).toEqual([
      '#main',
      exitHref,
      '/',
      '?danger',
      exitHref,
    ]);
  });

  it('works without a menu of one page being current', () => {
    const site = {
      name: 'Name',
      organisation: { name: 'Us', isPolice: false },
      exitHref,
      emergency: '/emergency/',
      menu,
      footer: [],
    };
    expect(
      named(
        parsed(
          <PageLayout site={site} current="">
            words
          </PageLayout>,
        ),
        'main',
      ).map(words),
    ).toEqual(['words']);
  });
});

describe('ExitAnchor', () => {
  const [link] = named(parsed(<ExitAnchor href={exitHref} className="font-bold" />), 'a');

  it('is a plain link that needs no script', () => {
    expect([link?.tagName, attribute(link, 'href'), attribute(link, 'role')]).toEqual([
      'a',
      exitHref,
      undefined,
    ]);
  });

  it('tells the next site nothing, and search engines not to follow', () => {
    expect(attribute(link, 'rel')?.split(' ').sort()).toEqual(['nofollow', 'noreferrer']);
  });

  it('takes the whole window along when the page stands in a frame', () => {
    expect(attribute(link, 'target')).toBe('_top');
  });

  it('is marked for its script', () => {
    expect(attribute(link, 'data-exit-link')).toBe('');
  });
});

describe('Bar', () => {
  const page = parsed(<Bar emergency="/emergency/" exitHref={exitHref} />);

  it('leads to the page of emergencies, so that a slip of the thumb calls nobody, and off the site', () => {
    expect(links(page).map(({ href }) => href)).toEqual(['/emergency/', exitHref]);
  });

  it('has an empty line where its script counts aloud', () => {
    const [line] = named(page, 'p');
    expect([attribute(line, 'role'), words(line)]).toEqual(['status', '']);
  });
});

describe('SiteHeader', () => {
  const current = (address: string) =>
    named(parsed(<SiteHeader name="Who to tell" menu={menu} current={address} />), 'a')
      .filter((link) => attribute(link, 'aria-current') !== undefined)
      .map((link) => `${attribute(link, 'href') ?? ''} ${attribute(link, 'aria-current') ?? ''}`);

  it('marks the page itself', () => {
    expect(current('/stings/')).toEqual(['/stings/ page']);
  });

  it('marks the section that the page is in', () => {
    expect(current('/stings/law/')).toEqual(['/stings/ true']);
  });

  it('marks the home page on its name', () => {
    expect(current('/')).toEqual(['/ page']);
  });

  it('marks nothing on a page outside the menu', () => {
    expect(current('/about/')).toEqual([]);
  });
});

describe('SiteFooter', () => {
  const foot = (isPolice: boolean) =>
    words(
      named(
        parsed(
          <SiteFooter
            name="Who to tell"
            organisation={{ name: 'a charity', isPolice }}
            links={menu}
          />,
        ),
        'p',
      )[0],
    );

  it('says who runs the site and that it is not the police', () => {
    expect(foot(false)).toMatch(/run by a charity\. It is not a police website\./);
  });

  it('does not deny being the police when a force runs it', () => {
    expect(foot(true)).not.toMatch(/not a police/);
  });

  it('says where to write about the site, when there is an address', () => {
    const organisation = { name: 'a charity', isPolice: false, email: 'web@charity.example' };
    const page = parsed(<SiteFooter name="Who to tell" organisation={organisation} links={menu} />);

    expect(named(page, 'a').map((link) => attribute(link, 'href'))).toContain(
      'mailto:web@charity.example',
    );
  });

  it('says that the site takes no reports, whoever runs it', () => {
    expect(
      [foot(true), foot(false)].filter((text) => text.includes('It takes no reports.')),
    ).toHaveLength(2);
  });
});
