import { ActionPanel } from './action-panel';
import {
  callSample,
  chatSample,
  emergencySample,
  formSample,
  personSample,
} from './contact-view.fixtures';
import type { Fixture } from '../design/fixture';

export const actionPanelFixture = {
  name: 'action-panel',
  examples: [
    {
      title: 'The first to do first',
      element: <ActionPanel actions={[callSample, chatSample, formSample]} />,
    },
    {
      title: 'One as good as another',
      element: <ActionPanel actions={[{ ...callSample, isFilled: false }, chatSample]} />,
    },
    { title: 'Emergency', element: <ActionPanel actions={[emergencySample, chatSample]} /> },
    { title: 'Someone without a number', element: <ActionPanel actions={[personSample]} /> },
  ],
} satisfies Fixture;
