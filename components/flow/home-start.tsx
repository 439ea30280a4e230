import type { HomeView } from '../../lib/views/home';
import { AnswerList } from './answer-list';
import { Sign } from '../basics/sign';

/** The first things on the home page: three doors, and danger. */
export function HomeStart({ doors, emergency }: HomeView) {
  return (
    <div className="mt-3 columns">
      <AnswerList groups={[{ answers: doors }]} />
      <a
        className={
          'mt-3 wide:mt-0 flex items-center min-h-row px-4 py-2 max-w-measure border-2 ' +
          'rounded-row border-danger text-danger no-underline active:bg-alarm active:text-on-alarm'
        }
        href={emergency.href}
      >
        <Sign name="call" className="shrink-0 mr-3 print:hidden" />
        <b className="text-act leading-close">{emergency.words}</b>
      </a>
    </div>
  );
}
