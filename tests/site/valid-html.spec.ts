import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { builtPages, pageHtml } from './support/site-under-test';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Next and the serialiser spell these their own way; HTML allows it.
    'void-style': 'off',
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Short and long titles are a matter for search engines; a question of the flow is as long as it is.
    'long-title': 'off',
    // The stylesheet is inside the page on purpose: one round trip.
    'no-inline-style': 'error',
    // HTML lets an id begin with a digit, and the names of some sources do.
    'valid-id': ['error', { relaxed: true }],
    // The sheet to fill in is never sent, so it has nothing to send it with.
    'wcag/h32': 'off',
    // Only files of the same origin, named by their hash; scripts carry integrity and are tested for it.
    'require-sri': 'off',
    // Telephone numbers are written with the spaces in which they are read aloud, and those spaces may break.
    'tel-non-breaking': 'off',
    // Lists without marks, numbered ones too, say their role out loud, because Safari forgets it there.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
  },
});

for (const address of builtPages()) {
  test(`${address} is valid HTML`, async () => {
    const report = await validator.validateString(pageHtml(address), address);

    const found = report.results.flatMap((result) =>
      result.messages.map(
        (message) => `${message.ruleId}: ${message.message} (${message.selector ?? ''})`,
      ),
    );
    expect(found).toEqual([]);
  });
}
