import { PartStyles } from '../frame/part-styles';

export type FramedReportProps = {
  question: string;
  emergencyNumber: string;
  link: { href: string; text: string };
  addressInWords: string;
  disclaimer: string;
};

/**
 * The card that other sites show in a frame. Every link leaves the frame; where a frame may not,
 * the address can still be read. `isPreview` on a page that has its own main heading.
 */
export function FramedReport({
  question,
  emergencyNumber,
  link,
  addressInWords,
  disclaimer,
  isPreview = false,
}: FramedReportProps & { isPreview?: boolean }) {
  const Title = isPreview ? 'p' : 'h1';
  return (
    <div className="framed">
      <PartStyles name="framed" />
      <Title className="framed-title">{question}</Title>
      <p>
        {'In danger now? Call '}
        <b>{emergencyNumber}</b>.
      </p>
      <p>
        <a className="framed-go" href={link.href} target="_top">
          {link.text}
        </a>
      </p>
      <p>{addressInWords}</p>
      <p>{disclaimer}</p>
    </div>
  );
}
