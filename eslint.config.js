import eslint from '@eslint/js';
import reactPlugin from 'eslint-plugin-react';
import tseslint from 'typescript-eslint';

/** Data flows content → lib → components → app; an import may only look back along that line. */
const mayNotImport = (...folders) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: [
        {
          name: 'next/link',
          message: 'Plain <a>: the runtime that makes next/link work never reaches a visitor.',
        },
      ],
      patterns: folders.map((folder) => ({
        regex: `^\\.{1,2}/(\\.\\./)*${folder}(/|$)`,
        message: `Code here may not look forward to ${folder}/.`,
      })),
    },
  ],
});

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      '.build/',
      'out/',
      'next-env.d.ts',
      'test-results/',
      'playwright-report/',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { react: reactPlugin },
    settings: { react: { version: '19' } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A type alias and an interface say the same; the house writes aliases.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // Numbers read well inside a template.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // "Take it out and keep the rest" is written with a name that begins with _.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement > Literal[value='use client']",
          message:
            'No page has anything to hydrate: write a small module <name>.browser.ts instead.',
        },
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'The policy allows no style attributes: use a class.',
        },
      ],
      // Prettier folds code at 100 and leaves a sentence as long as it is. A pattern cannot be folded.
      'max-len': ['error', { code: 120, tabWidth: 2 }],
      'react/no-danger': 'error',
      'react/jsx-key': 'error',
      'react/no-unescaped-entities': 'off', // Apostrophes read better as themselves, and JSX takes them.
    },
  },
  {
    files: ['lib/**'],
    ignores: ['lib/workshop/**'],
    rules: mayNotImport('components', 'app', 'workshop', 'tailwind.config'),
  },
  { files: ['lib/workshop/**'], rules: mayNotImport('components', 'app', 'tailwind.config') },
  { files: ['components/**'], rules: mayNotImport('app', 'lib/workshop', 'tailwind.config') },
  { files: ['app/**'], rules: mayNotImport('lib/workshop', 'tailwind.config') },
  // The one place where HTML made from Markdown enters React.
  { files: ['components/page/prose.tsx'], rules: { 'react/no-danger': 'off' } },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
