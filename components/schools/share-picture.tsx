import { MARK_PATH } from '../basics/mark';

type Props = {
  name: string;
  host: string;
  /** Whether the site shows its mark, and not a picture of somebody's own. */
  hasMark: boolean;
  colours: Record<'paper' | 'deep' | 'ink', string>;
};

/**
 * The picture beside a shared link. It shows the name and the address only: it may be seen in a
 * group chat, or over somebody's shoulder. It is drawn as a picture at build, so the site's
 * stylesheet does not reach it.
 */
export function SharePicture({ name, host, hasMark, colours: { paper, deep, ink } }: Props) {
  return (
    <div tw={`flex flex-col justify-center w-full h-full pl-24 bg-[${paper}] text-[${deep}]`}>
      <div tw="flex items-center text-[112px]">
        {hasMark && <MarkPicture size={136} colour={deep} />}
        <span tw={hasMark ? 'ml-10' : ''}>{name}</span>
      </div>
      <div tw={`mt-8 text-[40px] text-[${ink}]`}>{host}</div>
    </div>
  );
}

function MarkPicture({ size, colour }: { size: number; colour: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32">
      <path fill={colour} fillRule="evenodd" d={MARK_PATH} />
    </svg>
  );
}
