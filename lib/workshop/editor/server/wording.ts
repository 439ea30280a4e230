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
