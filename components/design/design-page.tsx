import type { Fixture } from './fixture';
import { PageHeading } from '../page/page-heading';
import { PageLayout, type SiteFrame } from '../frame/page-layout';

/**
 * Every component in every state, for whoever changes the look. What a page holds only once,
 * such as its header, stands around the examples and is not shown among them again.
 */
export function DesignPage({
  site,
  address,
  title,
  fixtures,
}: {
  site: SiteFrame;
  address: string;
  title: string;
  fixtures: readonly Fixture[];
}) {
  const shown = fixtures.filter(({ isOncePerPage }) => !isOncePerPage);
  return (
    <PageLayout site={site} current={address}>
      <PageHeading
        title={title}
        lead={
          'Every part of a page in each of its states. The names and numbers here are made up, ' +
          'and nobody answers them.'
        }
      />
      {shown.map(({ name, examples }) => (
        <div key={name} id={`part-${name}`}>
          <h2>{name}</h2>
          {examples.map((example) => (
            <div key={example.title}>
              <h3>{example.title}</h3>
              {example.element}
            </div>
          ))}
        </div>
      ))}
    </PageLayout>
  );
}
