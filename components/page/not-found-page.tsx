import type { HomeView } from '../../lib/views/home';
import { HomeStart } from '../flow/home-start';
import { PageHeading } from './page-heading';
import { PageLayout, type SiteFrame } from '../frame/page-layout';

/** What a wrong address shows: nobody in need is left at a dead end, so it carries the ways in. */
export function NotFoundPage({
  site,
  title,
  home,
}: {
  site: SiteFrame;
  title: string;
  home: HomeView;
}) {
  return (
    <PageLayout site={site} current="">
      <PageHeading
        title={title}
        lead="The page may have moved, or there may be a slip in the address. What you need is probably here."
      />
      <HomeStart {...home} />
    </PageLayout>
  );
}
