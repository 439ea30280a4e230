import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { minuteInLondon } from '../../dates';
import { writeWhole } from '../../write-whole';
import type { Copy } from './copy';
import type { Side } from './merge-file';

/** A folder of its own for texts that must not be lost, beside the content. */
export type SetAside = {
  /** Relative to the project's folder: `set-aside/2026-11-29-1042`. */
  shown: string;
  keep: (side: Side, texts: ReadonlyMap<string, string | undefined>) => void;
  forget: () => void;
};

export function setAside({ folder }: Copy): SetAside {
  const name = minuteInLondon(new Date()).replace(' ', '-').replace(':', '');
  const names = ['', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9'].map((end) => name + end);
  const free = names.find((one) => !existsSync(path.join(folder, 'set-aside', one)));
  const shown = `set-aside/${free ?? `${name}-${process.pid}`}`;
  const whole = path.join(folder, shown);
  return {
    shown,
    keep: (side, texts) => {
      for (const [file, text] of texts)
        if (text !== undefined) writeWhole(path.join(whole, side, file), text);
    },
    forget: () => {
      rmSync(whole, { recursive: true, force: true });
    },
  };
}
