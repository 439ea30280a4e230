import type { Metadata } from 'next';
import { FlowMapPicture } from '../../../../components/flow-map-picture';
import { FlowOutline } from '../../../../components/flow-outline';
import { PageHeading } from '../../../../components/page-heading';
import { PageLayout } from '../../../../components/page-layout';
import { breadcrumbs, siteFrame } from '../../../../lib/views/frame';
import { flowMapView } from '../../../../lib/views/flow-map';
import { pageMetadata } from '../../../../lib/views/metadata';
import { published } from '../../../../lib/views/published';

const TITLE = 'All the questions on one page';

export function generateMetadata(): Metadata {
  return pageMetadata(TITLE, 'Every question and where each answer leads, drawn and in words.', '/report/map/');
}

export default async function MapPage() {
  const { content } = published();
  const map = await flowMapView(content);
  return (
    <PageLayout site={siteFrame(content)} current="/report/map/" breadcrumbs={breadcrumbs('/report/map/', TITLE, content.pages)}>
      <PageHeading title={TITLE} />
      <FlowMapPicture svg={map.svg} caption={map.caption} />
      <h2>The same in words</h2>
      <FlowOutline question={map.outline} />
    </PageLayout>
  );
}
