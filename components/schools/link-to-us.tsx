import type { Snippet } from '../../lib/sharing/snippets';
import { Enhancement } from '../basics/enhancement';
import { FramedContacts, type FramedContactsProps } from './framed-contacts';
import { FramedReport, type FramedReportProps } from './framed-report';
import { LinkList } from '../basics/link-list';
import { PartStyles } from '../frame/part-styles';
import { Prose } from '../page/prose';

export type LinkToUsProps = {
  snippets: Snippet[];
  /** What makes a preview look as the copied HTML does elsewhere. */
  previewCss: string;
  frames: { report: FramedReportProps; contacts: FramedContactsProps };
  /** Files: pictures for systems that want them uploaded, and data for programs. */
  downloads: { title: string; files: { href: string; text: string }[] }[];
};

/** Everything that a school may copy: how it looks, and the text to copy, which one click or tap selects. */
export function LinkToUs({ snippets, previewCss, frames, downloads }: LinkToUsProps) {
  return (
    <section className="copying">
      <PartStyles name="copying" />
      <PartStyles name="tools" />
      <style href="copied" precedence="part">
        {previewCss}
      </style>
      {snippets.map((snippet) => (
        <section key={snippet.id} className="snippet">
          <h3 id={snippet.id}>{snippet.title}</h3>
          <p>{`For: ${snippet.goesInto}.`}</p>
          <div className="preview">
            <Preview snippet={snippet} frames={frames} />
          </div>
          <pre>
            <code id={`${snippet.id}-code`}>{snippet.code}</code>
          </pre>
          <div className="tools" hidden data-copy-tools="">
            <button type="button" data-copy-text={`${snippet.id}-code`}>
              {`Copy: ${snippet.title}`}
            </button>
          </div>
        </section>
      ))}
      <p role="status" data-copy-status="" />
      {downloads.map(({ title, files }) => (
        <section key={title}>
          <h3>{title}</h3>
          <LinkList links={files} />
        </section>
      ))}
      <Enhancement name="copy-text" />
    </section>
  );
}

function Preview({ snippet, frames }: { snippet: Snippet; frames: LinkToUsProps['frames'] }) {
  if (snippet.previewHtml !== undefined) return <Prose html={snippet.previewHtml} />;
  return snippet.id === 'frame' ? (
    <FramedReport {...frames.report} isPreview />
  ) : (
    <FramedContacts {...frames.contacts} isPreview />
  );
}
