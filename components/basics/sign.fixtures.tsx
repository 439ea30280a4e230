import type { Fixture } from '../design/fixture';
import { Sign } from './sign';

const names = ['call', 'write', 'chat', 'text', 'sign', 'person', 'on', 'back', 'not'] as const;

export const signFixture = {
  name: 'sign',
  examples: names.map((name) => ({
    title: `Beside words, never alone: ${name}`,
    element: (
      <p className="flex items-center">
        <Sign name={name} className="mr-2" />
        {name}
      </p>
    ),
  })),
} satisfies Fixture;
