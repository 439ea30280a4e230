import type { Fixture } from '../design/fixture';
import { Prose } from './prose';

const html =
  `
<h2 id="sample-keep">What to keep</h2>
<p>Write down the <strong>username</strong>, the link and the time. <a href="?parents-what-to-keep">What ` +
  `to keep</a> says more.<sup><a href="#sample-source-1" id="sample-source-1-back" aria-label="Source 1">1</a></sup></p>
<h3 id="sample-order">In this order</h3>
<ol><li>Stop the contact.</li><li>Keep the words.</li><li>Tell someone.</li></ol>
<ul><li>A username is enough.</li><li>So is a <a href="https://www.example.com/">page elsewhere</a>.</li></ul>
<blockquote><p>"They asked me to keep it secret."</p></blockquote>
<table><thead><tr><th>Year</th><th>Cases</th></tr></thead><tbody><tr><td>2014</td><td>20 of 176</td>` +
  `</tr><tr><td>2016</td><td>114 of 259</td></tr></tbody></table>
<hr>
<p>A long address does not push the page wide: ` +
  `https://www.example.com/a/very/long/address/that/has/no/spaces/in/it/at/all/and/goes/on</p>
`;

export const proseFixture = {
  name: 'prose',
  examples: [{ title: 'Everything that Markdown can say', element: <Prose html={html} /> }],
} satisfies Fixture;
