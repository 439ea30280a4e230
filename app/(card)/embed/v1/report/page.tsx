import type { Metadata } from 'next';
import { FramedReport } from '../../../../../components/framed-report';
import { framedReport } from '../../../../../lib/schools/framed-cards';
import { published } from '../../../../../lib/views/published';

function card() {
  const { content, address } = published();
  return framedReport(content, address);
}

export function generateMetadata(): Metadata {
  return { title: card().question };
}

export default function FramedReportPage() {
  return <FramedReport {...card()} />;
}
