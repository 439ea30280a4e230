import { createHash } from 'node:crypto';

/**
 * Names that must not stand on the site: of people who were suspected, accused or convicted,
 * of people who died, and of groups that run stings. A name here would hurt families, stay
 * for ever with somebody who has served a sentence, or bring a group the readers it wants.
 *
 * They are kept as SHA-256 of the words in small letters, so that this list does not itself
 * put the names into the project, where a search would find them. It holds the names in the
 * articles of 2017 and in the reports around them; it cannot hold every name there is.
 */
const forbidden: ReadonlySet<string> = new Set([
  '01595fdde24fe21510f45e13ffd880dca0eb8c2f3308e27d8c6a4010e8118078',
  '07c89084262a4e156baa56fd3fd4e5d3d44e2eed9ff97b8c7d24ead0cdb43efb',
  '104be7ae01254572f525676bd14997aa867528da944cda6295a274df5a674c8f',
  '111479c607988dba0f127a1bc5e3be189e22015f0546fd731cbe7ffa880e5db2',
  '170d0e212db5e865d844af9572e806d7d44101d4a5d8de7b440972d84560f481',
  '1a0a1256d030877a6a7acb76adeab718808670dc78716f1431794b508b684b48',
  '1c3a7081251985592fc354b1241826dc72dc17a1bef6e1c7e5da0676cc33f33f',
  '1cf82082c968134c140376cd2bb2a916f0ed37c6391b1a5736ab57d54f9cb9f6',
  '24dc7701f6ef6979a27e2add20f79e480cfd14ef266ecb562c9ed0f94940f0da',
  '27caf207e1e20f0442d6874ac15c3c5925ccf2ca414a2c1f8ed96da6d48bfb00',
  '2941a3458286dd0ddeb56ca45a65425f5783feee0cc04bc3f16d1fd7aa1a53ca',
  '2947c6e624332e1706c54f9f9fc12b754535832cc018d3a0e66890b11577caba',
  '414e797f0b820b770dbb02914eff25ae1cb322b20fc49fa2411e53aac09fa473',
  '461a32bf8af2ddd813748459ef87a1433e1caa071d1ba1038214cd66e4ea824c',
  '616539630894fc1a0d5fd9ec1b7c28d27e704ccf29e8cad302693c69200e53bb',
  '61c490a6f7ef411e648ad1acc90a1a9315f522a4417da024a8779ece6d5d7050',
  '69ce2306b3585dee7719c025cfc04a6b58885ced827035f55f08f803f6864627',
  '75f49fc3bfe3a3ec83ec68c160299ca52d9358d1a1562af351c2bebd04746c6d',
  '8793a09b90f237081271d6fb2a54f0f09c6e9bcd35105410d54fa9dd050c5242',
  '9c9ec7d81860a0cf812bf185431c7cc7a9dcbf814293947d2bd7441646bf2d41',
  'a28311b15f6a1127cb5be0b30f455ef1a810a229caa8f4b0ff676aa1b4f6b5e4',
  'ab97842f17c37d73f0f76b3ab723c866e46b22685dfe731643ef55a31237c385',
  'acc5f62ffbb703ad21361644425b4cf9867ff81ab241d2e5a870e64964eee799',
  'b00881f698ab4d84518cd28d10e4f1bb2774be3a4982f91b10294fd08cfd85e8',
  'b95f40296931537ce83b96c496ee49e2f309dd9201542653b5b722439e26ec76',
  'baeae630539ecfde509faf2659e32f2d2414ddb2a2629b2723a20ebf751b2988',
  'bd9c1742f65584c7137c3fee2fa267e578c1c19c59edb1d4d9cb91d090791cc1',
  'be305bdb8d7024d15353f268dd8d892803a42dd48d5d08aec465fbba414f6efc',
  'c041363917feaa52b867b7283ce3e450444287c0fe11bbe7913af2d1677caec7',
  'c959fdb651b4ecb9a0240b1d9d0d752294e4990fdb2e151d2dce57bcbf8468e6',
  'dd86ae82cfd6b26b4dcf2791f71b7cfff3aa6301a608436386b97fc57bf8584a',
  'e1c272762d5a7a261c5b1d8e5a6a222b87affd1c833723de2cf88a22ba45d71f',
  'e716bf5704d6916f18eb09957b259fcb8fe326047c91a80312a72bb94a7156ca',
  'ece4df5811379df8769339b6299d10422153654344739d09454c2877fbcba279',
  'f2886880d3baec4da969687d072c85cb29fec1e49756d5ca2122981ae4abdcec',
]);

/** The longest name on the list, in words. */
const WORDS_AT_MOST = 4;

/** Where a forbidden name stands: the word it begins with, and how many it has. The name itself is not told. */
export type ForbiddenName = { fromWord: number; words: number };

/**
 * Forbidden names in a text, be it Markdown, plain words or the text of a page in `out/`.
 *
 * @param names SHA-256 of names in small letters, with one space between words
 */
export function findForbiddenNames(
  text: string,
  names: ReadonlySet<string> = forbidden,
): ForbiddenName[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .replaceAll(/[’']s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((_, fromWord) =>
    Array.from({ length: WORDS_AT_MOST }, (_unused, index) => index + 1)
      .filter(
        (count) =>
          fromWord + count <= words.length &&
          names.has(fingerprint(words.slice(fromWord, fromWord + count).join(' '))),
      )
      .map((count) => ({ fromWord, words: count })),
  );
}

const fingerprints = new Map<string, string>();

/** How a name is kept on the list. Pages say much the same, so each is worked out once. */
export function fingerprint(name: string): string {
  const known = fingerprints.get(name) ?? createHash('sha256').update(name).digest('hex');
  fingerprints.set(name, known);
  return known;
}
