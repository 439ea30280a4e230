import { escapeHtml } from '../../../text';

/** The two pages of the editor and the policies that they are sent with. */

/** The page with its three parts: form, preview, problems. */
export function shellPage(siteName: string, previewOrigin: string | undefined): string {
  const preview =
    previewOrigin === undefined
      ? '<p class="quiet">The preview is switched off.</p>'
      : `<div id="preview" data-origin="${previewOrigin}"><iframe title="Preview"></iframe><iframe ` +
        `title="Preview" inert></iframe></div>`;
  return (
    `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Edit: ${escapeHtml(siteName)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/shell.css">
<script type="module" src="/shell.js"></script>
</head>
<body>
<main aria-label="Form"><iframe id="form" title="Form" src="/form/"></iframe></main>
<section class="preview" aria-labelledby="preview-heading">
<header><h1 id="preview-heading">Preview</h1><p id="preview-status" role="status"></p></header>
${preview}
</section>
<section class="problems" aria-labelledby="problems-heading">
<header><h1 id="problems-heading">Problems</h1><p id="problems-status" role="status">Looking at the ` +
    `content…</p></header>
<ol id="problems"></ol>
<details id="advice-box" hidden><summary>Advice, which stops nothing</summary><ol id="advice"></ol></details>
</section>
</body>
</html>
`
  );
}

/** The page inside the first part, in which the form editor draws itself. */
export const formPage = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Form</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/form/form.css">
<script type="module" src="/form/form.js"></script>
</head>
<body></body>
</html>
`;

/** What the page with the three parts may do: show the form and the preview, and ask this server. */
export function shellPolicy(previewOrigin: string | undefined): string {
  return policy({
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': 'data:',
    'connect-src': "'self'",
    'frame-src': ["'self'", ...(previewOrigin === undefined ? [] : [previewOrigin])].join(' '),
    'frame-ancestors': "'none'",
  });
}

/** What the form may do: style attributes, and pictures and workers in memory; no eval, and no other server. */
export const formPolicy = policy({
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self' data:",
  'worker-src': "'self' blob:",
  'frame-src': "'self' blob:",
  'frame-ancestors': "'self'",
});

function policy(rules: Readonly<Record<string, string>>): string {
  return Object.entries({
    'default-src': "'none'",
    ...rules,
    'base-uri': "'none'",
    'form-action': "'none'",
  })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
