import type { Published } from '../published';

/** What the home page shows beside its words: three doors, and danger. */
export function homeView({ content }: Pick<Published, 'content'>) {
  return {
    doors: content.site.doors.map(({ text, hint, goTo }) => ({ text, hint, href: goTo })),
    emergency: { href: content.site.emergencyPage, words: 'In danger now? Call 999' },
  };
}

export type HomeView = ReturnType<typeof homeView>;
