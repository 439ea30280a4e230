import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { named, pageThatShows } from '../content/named';
import { isQuestion, START } from '../flow/graph';
import { parseMarkdown } from '../markdown/parse';
import { permanentAddresses } from '../sharing/permanent-addresses';
import { contactViews } from './contact';
import { answerGroups } from './step';
import type { Published } from '../site';

/** What the home page shows beside its words: the emergency, the worries that lead into the flow, and the two doors. */
export function homeView({ content, today }: Published) {
  const { site, steps, contacts } = content;
  const contactsPage = pageThatShows('contacts', content);
  const worries = named([site.worries], steps.filter(isQuestion));
  return {
    emergency: contactViews([site.emergency], contacts, today)[0],
    emergencyHref: site.emergencyPage,
    dangerSigns: dangerSigns(content.steps),
    worries: worries.flatMap((question) => answerGroups(question, steps)),
    doors: [
      { href: permanentAddresses.report, text: 'Answer the questions' },
      ...(contactsPage ? [{ href: contactsPage.address, text: 'See every contact' }] : []),
    ],
  };
}

/** The signs of danger, from the list under the first question: they stand in one file. */
export function dangerSigns(steps: Published['content']['steps']): string[] {
  const start = steps.find((step) => step.id === START);
  const signs: string[] = [];
  if (start) visit(parseMarkdown(start), 'listItem', (sign) => void signs.push(toString(sign)));
  return signs;
}
