import { readSettings, siteAddress } from '../../../settings';
import { startOfSentence } from '../../../text';
import { command } from '../../command';
import { loadInOrder } from '../../content-in-order';
import { obstacles } from '../../reviews/readiness';

export default command({
  usage: `npm run ready
Says what stands between this site and the public.`,
  options: {},
  run: () => {
    const settings = readSettings();
    const { content } = loadInOrder(settings);
    const found = obstacles(content, siteAddress(settings, content.site.address), settings.today());
    console.log(
      found.length === 0
        ? 'Nothing stands between this site and the public.'
        : `Before this site is for the public:\n\n${found
            .map(({ brief, fix }) => `${startOfSentence(brief)}\n ` + ` ${fix}`)
            .join('\n\n')}`,
    );
    return found.length === 0 ? 0 : 1;
  },
});
