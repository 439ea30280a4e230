/**
 * Sentences of the form editor that speak of repositories, slugs and entries, and what
 * they say here. They are exchanged when the editor is bundled.
 */
export const wording: Readonly<Record<string, string>> = {
  'Work with Local Repository': 'Choose the project’s folder',
  'Once prompted, select the root directory of the “{$repo}” repository.':
    'Then choose the folder “{$repo}”, and let the browser save changes to it.',
  'The selected folder is not a repository root directory. Please try again.':
    'That is not the project’s folder. Choose again.',
  'A repository root directory could not be selected. Please try again.':
    'No folder was opened. Choose the project’s folder.',
  'There was an error while saving the entry. Please try again later.': 'The file was not saved.',
  'The slug cannot be empty.': 'Give the file a name.',
  'The slug cannot contain special characters, including slashes and spaces.':
    'Small letters, digits and hyphens only.',
  'This slug is used for another entry.': 'Another file has this name.',
};

/**
 * The text with every sentence exchanged that this project says in its own way.
 *
 * @example inOurWords('title: "Work with Local Repository"') // 'title: "Choose the project’s folder"'
 */
export function inOurWords(text: string): string {
  return Object.entries(wording)
    .reduce((changed, [theirs, ours]) => changed.replaceAll(theirs, ours), text)
    .replaceAll(/\b(slug"?:\s*["`])Slug(["`])/g, '$1Name of the file$2');
}

/** Lines for the terminal in sentences that the panels beside the forms say too, and what is done there instead. */
const inPanel: readonly (readonly [RegExp, string])[] = [
  [/Add your role to the line: --who ("[^"]+")/, 'Say who you are, such as $1'],
  [/--who is needed/, '"Who you are" is needed'],
  [/--how is needed: [^.]+/, '"How you know" is needed'],
  [/--changed-by is needed/, '"Who changed it" is needed'],
  [/--alone is needed/, '"Why it cannot wait" is needed'],
  [/--alone "the reason" lets/, 'a reason why it cannot wait lets'],
  [/Use: --how live-page/, 'Read it on their own page'],
  [/Type: npm run approve -- \S+/, 'Choose another file.'],
  [/: npm run remove -- \S+ --to \S+/, '.'],
  [/: npm run remove -- \S+/, ', use "Take away".'],
  [/, and run "npm run check"/, '; the problems are listed beside the form'],
  [/npm run check says what/, 'the list of problems says what'],
  [/"npm run diff" says how/, '"Send for review" shows how'],
  [/: npm run get -- --set-aside/, ' with "Get the others\' work"'],
  [/To take one up, type its line:/, 'To take one up, choose it here:'],
  [/\n +npm run get -- \S+/g, ''],
  [/"?npm run get(?: -- [^\s"]+)?"?/, '"Get the others\' work"'],
];

/**
 * What a command says, for somebody who has buttons and no terminal.
 *
 * @example inThePanel('"npm run get" lists them.') // '"Get the others\' work" lists them.'
 */
export function inThePanel(text: string): string {
  return inPanel.reduce((said, [line, button]) => said.replace(line, button), text);
}
