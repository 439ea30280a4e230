import { CopyAddress } from './copy-address';
import type { Fixture } from '../design/fixture';

export const copyAddressFixture = {
  name: 'copy-address',
  examples: [{ title: 'With a script', element: <CopyAddress /> }],
} satisfies Fixture;
