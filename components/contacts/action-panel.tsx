import type { ActionView } from '../../lib/views/action';
import { Note, Pause } from '../basics/note';
import { Sign } from '../basics/sign';
import { OpenNow } from './open-now';

const shape =
  'flex items-center min-h-row px-3 narrow:px-1 py-1 border-2 rounded-row no-underline ' +
  'active:bg-press active:text-paper active:border-press';

const looks = {
  first: 'bg-deep text-paper border-deep',
  other: 'bg-paper text-deep border-deep',
  emergency: 'bg-alarm text-on-alarm border-alarm',
} as const;

function lookOf({ isFilled, isEmergency }: ActionView): string {
  if (!isFilled) return looks.other;
  return isEmergency ? looks.emergency : looks.first;
}

/** What to do, as one to three rows to press: the first filled, or all alike. Each is one link over its whole area. */
export function ActionPanel({ actions }: { actions: readonly ActionView[] }) {
  return (
    <ul role="list" className="list-none grid gap-2 max-w-measure print:gap-1">
      {actions.map((action) => (
        <li key={action.words}>
          {action.nations ? <ByNation action={action} /> : <Row action={action} />}
        </li>
      ))}
    </ul>
  );
}

function Row({ action }: { action: ActionView }) {
  return (
    <a
      className={`${shape} ${lookOf(action)} print:px-0 print:border-0 print:bg-transparent print:text-ink`}
      href={action.href}
      data-paper={action.onPaper}
    >
      <Words action={action} />
    </a>
  );
}

function Words({ action: { words, note, icon, isFilled, openingTimes } }: { action: ActionView }) {
  const size = isFilled && icon === 'call' ? 'text-number leading-tight' : 'text-act leading-close';
  return (
    <>
      <Sign name={icon} className="shrink-0 mr-2 print:hidden" />
      <span className="grow min-w-0">
        <b className={`block ${size}`}>
          {words}
          <Pause after={words} />
        </b>{' '}
        {note && <Note text={note} isQuiet={!isFilled} />}{' '}
        {openingTimes && <OpenNow times={openingTimes} />}
      </span>
    </>
  );
}

/** A way that each nation has its own of: closed, and no number inside. */
function ByNation({ action }: { action: ActionView }) {
  return (
    <details
      className={`border-2 rounded-row border-deep print:border-0 ${action.isFilled ? 'bg-panel' : ''}`}
    >
      <summary
        className="flex items-center min-h-row px-3 narrow:px-1 py-1 print:px-0 text-deep cursor-pointer"
        data-paper={action.onPaper}
      >
        <Words action={{ ...action, isFilled: false }} />
        <Sign name="on" size={18} className="shrink-0 ml-2 print:hidden" />
      </summary>
      <ul role="list" className="list-none px-4 print:hidden">
        {action.nations?.map(({ name, href, words }) => (
          <li key={href} className="border-t border-line">
            <a
              className="flex items-center min-h-target"
              href={href}
              aria-label={`${words}, ${name}`}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
