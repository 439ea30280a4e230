import { Frame } from './frame';

export type FramedReportProps = {
  question: string;
  emergencyNumber: string;
  link: { href: string; text: string };
  addressInWords: string;
  disclaimer: string;
};

/** The card that other sites show in a frame. `isPreview` on a page that has its own main heading. */
export function FramedReport({
  question,
  emergencyNumber,
  disclaimer,
  isPreview = false,
  ...card
}: FramedReportProps & { isPreview?: boolean }) {
  return (
    <Frame
      {...card}
      title={question}
      danger={
        <p>
          {'In danger now? '}
          <a
            className="inline-flex items-center min-h-target font-bold"
            href={`tel:${emergencyNumber}`}
            target="_top"
          >
            {`Call ${emergencyNumber}`}
          </a>
        </p>
      }
      isPreview={isPreview}
    >
      <p className="text-small leading-close">{disclaimer}</p>
    </Frame>
  );
}
