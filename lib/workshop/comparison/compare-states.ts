import type { Loaded } from '../../content/reading/load';
import { siteAddress, type Settings } from '../../settings';
import { compareContent, type FileChange } from './compare';

/** What changed between two states of the content, as visitors of this site would see it today. */
export function compareStates(
  settings: Pick<Settings, 'siteUrl' | 'today'>,
  before: Loaded,
  after: Loaded,
): FileChange[] {
  return compareContent(before, after, ({ site }) => ({
    today: settings.today(),
    address: siteAddress(settings, site.address),
  }));
}
