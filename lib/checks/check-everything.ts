import { cacheTrees } from '../markdown/tree-cache';
import type { ContactsDocument } from '../sharing/contacts-document';
import { changesAreTold } from './contacts/changes-are-told';
import { checkLanguage, versionsOf } from './prose/language';
import { checkContent, sortByPlace, type CheckResult } from './check-content';

/**
 * The whole check, as `npm run check` and `npm run build` do it: every stage, then reading
 * age and spelling. A page being drawn uses `checkContent`, which needs no slow tools.
 *
 * @param contentDir the content folder
 * @param projectDir the folder that holds `node_modules` and the word list
 * @param today as `2026-11-22`
 * @param published the list of contacts as it was last published, if it was
 * @throws when the content folder does not exist
 */
export async function checkEverything(
  contentDir: string,
  projectDir: string,
  today: string,
  published?: ContactsDocument,
): Promise<CheckResult> {
  const saveTrees = cacheTrees(
    projectDir,
    versionsOf(projectDir, ['remark-parse', 'remark-gfm', 'micromark', 'mdast-util-from-markdown']),
  );
  const checked = checkContent(contentDir, today);
  saveTrees();
  if (checked.content === undefined) return checked;
  const language = await checkLanguage(checked.loaded, projectDir);
  const problems = [
    ...changesAreTold(published, today)(checked.loaded),
    ...language.filter(({ level }) => level === 'problem'),
  ];
  const advice = sortByPlace([
    ...checked.advice,
    ...language.filter(({ level }) => level === 'advice'),
  ]);
  return problems.length > 0
    ? { loaded: checked.loaded, problems: sortByPlace(problems), advice }
    : { ...checked, advice };
}
