import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contactsDocumentSchema, type ContactsDocument } from '../../sharing/contacts-document';
import { permanentAddresses } from '../../sharing/permanent-addresses';
import type { Settings } from '../../settings';

/**
 * The list of contacts of the site that was published last. None when there is no such site, when an older
 * version made its list, or when the content is not this project's own: that is a trial.
 */
export function lastPublishedContacts({
  contentDir,
  outDir,
  projectDir,
}: Pick<Settings, 'contentDir' | 'outDir' | 'projectDir'>): ContactsDocument | undefined {
  if (contentDir !== path.join(projectDir, 'content')) return undefined;
  try {
    const text = readFileSync(path.join(outDir, permanentAddresses.contacts), 'utf8');
    return contactsDocumentSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
