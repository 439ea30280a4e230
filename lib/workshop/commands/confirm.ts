import { readFileSync } from 'node:fs';
import path from 'node:path';
import { closest } from '../../content/shape/closest';
import { readSettings } from '../../settings';
import { ToldError } from '../../told-error';
import { command, oneOf } from '../command';
import { changeInOrder, loadInOrder } from '../content-in-order';
import { confirmed, waysToConfirm } from '../reviews/confirm';

export default command({
  usage: `npm run confirm -- childline --how ${waysToConfirm.join('|')}
Writes down that somebody has checked a contact today, by telephone or on its live page.`,
  options: { how: { type: 'string' } },
  words: { least: 1, most: 1, needed: 'The name of one contact is needed.' },
  run: ({ values: { how: typed = '' }, words: [name = ''] }) => {
    const how = oneOf('how', typed, waysToConfirm);
    const settings = readSettings();
    const day = settings.today();
    const { contacts } = loadInOrder(settings).content;
    const contact = contacts.find(({ id }) => id === name);
    if (contact === undefined) {
      const near = closest(
        name,
        contacts.map(({ id }) => id),
      );
      const hint =
        near === undefined ? 'Use the name of its file, without ".md".' : `Did you mean "${near}"?`;
      throw new ToldError(`There is no contact "${name}". ${hint}`, 2);
    }
    if (how === 'by-phone' && !contact.routes.some(({ kind }) => kind === 'phone'))
      throw new ToldError(
        `"${contact.name}" has no telephone number, so it cannot be checked by telephone. Use: --how live-page`,
        2,
      );
    const text = readFileSync(path.join(settings.contentDir, contact.path), 'utf8');
    changeInOrder(settings, new Map([[contact.path, confirmed(text, day, how)]]), day);
    console.log(`${contact.name}: checked ${day}, ${how}.`);
    return 0;
  },
});
