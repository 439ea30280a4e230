import { escapeHtml } from '../../../text';
import { CHANGED } from './mark-changed';

/** The two pages of the editor and the policies that they are sent with. */

/** The page with its three parts: form, preview, problems. */
export function shellPage(siteName: string, previewOrigin: string | undefined): string {
  const preview =
    previewOrigin === undefined
      ? '<p class="quiet">The preview is switched off.</p>'
      : `<div id="preview" data-origin="${previewOrigin}" data-part="${CHANGED}">` +
        `<iframe title="Preview"></iframe><iframe title="Preview" inert></iframe></div>`;
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
<div id="later-box" hidden><h2>Also, unless it goes with the above</h2><ol id="later"></ol></div>
<p id="standing" role="status">Asking what others changed…</p>
<details id="news-box" hidden><summary>What others changed</summary><pre id="news"></pre></details>
<div id="tasks" role="group" aria-label="Beside the forms"></div>
<details id="advice-box" hidden><summary>Advice, which stops nothing</summary><ol id="advice"></ol></details>
</section>
</body>
</html>
`
  );
}

/**
 * The page in which the form editor draws itself: inside the first part, or by itself on a server.
 *
 * @param at where its script and style are
 * @param policy for a page by itself, which a server may send without one
 */
export function formPage(at: string, policy?: string): string {
  const rule =
    policy === undefined
      ? ''
      : `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">\n`;
  return `<!doctype html>
<html lang="en-GB"${policy === undefined ? '' : ' class="hosted"'}>
<head>
<meta charset="utf-8">
${rule}<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Form</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${at}/form.css">
<script type="module" src="${at}/form.js"></script>
</head>
<body></body>
</html>
`;
}

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
  ...formRules([]),
  'frame-ancestors': "'self'",
});

/** The same for a form by itself on a server. Who may frame it can be said in a header only. */
export function hostedPolicy(asks: string): string {
  return policy(formRules([asks]));
}

/** @param asks servers that it has to ask */
function formRules(asks: readonly string[]) {
  return {
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' blob: data:",
    'font-src': "'self'",
    'connect-src': ["'self' data:", ...asks].join(' '),
    'worker-src': "'self' blob:",
    'frame-src': "'self' blob:",
  };
}

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
