import type { Metadata } from 'next';
import { FlowMapPicture } from '../../../../components/flow/flow-map-picture';
import { FlowOutline } from '../../../../components/flow/flow-outline';
import { PageHeading } from '../../../../components/page/page-heading';
import { PageLayout } from '../../../../components/frame/page-layout';
import { siteFrame } from '../../../../lib/views/site-frame';
import { MAP_PAGE } from '../../../../lib/content/a-to-z';
import { flowMapView } from '../../../../lib/views/flow-map';
import { pageMetadata } from '../../../../lib/views/metadata';
import { published } from '../../../../lib/site';

export function generateMetadata(): Metadata {
  return pageMetadata(MAP_PAGE.title, MAP_PAGE.description, MAP_PAGE.address);
}

export default async function MapPage() {
  const { content } = published();
  const map = await flowMapView(content);
  return (
    <PageLayout site={siteFrame(content)} current={MAP_PAGE.address}>
      <PageHeading title={MAP_PAGE.title} />
      <FlowMapPicture svg={map.svg} caption={map.caption} />
      <h2 className="text-section mt-6 mb-2">In words</h2>
      <FlowOutline question={map.outline} />
    </PageLayout>
  );
}
