import { writeWhole } from '../../../write-whole';
import { ToldError } from '../../../told-error';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { growPublishedAddresses, PUBLISHED_ADDRESSES_FILE } from './published-addresses';

/**
 * Reads the list of published addresses.
 * Throws a ToldError when it is missing: without it nobody would notice that an address has died.
 * @param projectDir the folder that holds the list
 */
export async function readPublishedList(projectDir: string): Promise<string> {
  return readFile(join(projectDir, PUBLISHED_ADDRESSES_FILE), 'utf8').catch(() => {
    throw new ToldError(
      `The file ${PUBLISHED_ADDRESSES_FILE} is missing. It keeps published links alive: put it back ` +
        `from the project's history.`,
      1,
    );
  });
}

/** Adds new addresses to the list, and does not touch the file when there are none. */
export async function growPublishedList(
  projectDir: string,
  addresses: readonly string[],
): Promise<void> {
  const list = await readPublishedList(projectDir);
  const grown = growPublishedAddresses(list, addresses);
  if (grown === list) return;
  writeWhole(join(projectDir, PUBLISHED_ADDRESSES_FILE), grown);
}
