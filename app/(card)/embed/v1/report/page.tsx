import type { Metadata } from 'next';
import { FramedReport } from '../../../../../components/schools/framed-report';
import { framedReport } from '../../../../../lib/sharing/framed-cards';
import { published } from '../../../../../lib/site';

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
