import { palette } from '../../lib/palette';
import { MARK_PATH } from '../basics/mark';

const { paper, deep, ink } = palette.light;

/**
 * The picture beside a shared link. It shows the name and the address only: it may be seen in a
 * group chat, or over somebody's shoulder. It is drawn as a picture at build, so the site's
 * stylesheet does not reach it.
 */
export function SharePicture({ name, host }: { name: string; host: string }) {
  return (
    <div tw={`flex flex-col justify-center w-full h-full pl-24 bg-[${paper}] text-[${deep}]`}>
      <div tw="flex items-center text-[112px]">
        <MarkPicture size={136} colour={deep} />
        <span tw="ml-10">{name}</span>
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
