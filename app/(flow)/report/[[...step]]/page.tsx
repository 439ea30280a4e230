import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OutcomeView } from '../../../../components/flow/outcome-view';
import { PageLayout } from '../../../../components/frame/page-layout';
import { QuestionView } from '../../../../components/flow/question-view';
import { findStep, stepPath } from '../../../../lib/views/by-address';
import { siteFrame } from '../../../../lib/views/site-frame';
import { stepMetadata } from '../../../../lib/views/metadata';
import { published } from '../../../../lib/site';
import { outcomeView, questionView } from '../../../../lib/views/step';

export const dynamicParams = false;

type Props = { params: Promise<{ step?: string[] }> };

export function generateStaticParams() {
  return published().content.steps.map((step) => ({ step: stepPath(step) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const step = findStep((await params).step, published().content);
  return step ? stepMetadata(step) : {};
}

export default async function StepPage({ params }: Props) {
  const site = published();
  const step = findStep((await params).step, site.content);
  if (step === undefined) notFound();
  return (
    <PageLayout site={siteFrame(site.content)} current={step.address} isFlow>
      {step.kind === 'question' ? (
        <QuestionView {...questionView(step, site)} />
      ) : (
        <OutcomeView {...outcomeView(step, site)} />
      )}
    </PageLayout>
  );
}
