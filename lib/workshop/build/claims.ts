import { randomBytes } from 'node:crypto';

// A process may get the number of one that has died, so the number alone does not say that a name is ours.
const mine = new Set<string>();

/**
 * Makes a name for something that belongs to this process until it is let go: `1234-0a1b2c3d`.
 * @example claimName() // '1234-0a1b2c3d'
 */
export function claimName(): string {
  const name = `${process.pid}-${randomBytes(4).toString('hex')}`;
  mine.add(name);
  return name;
}

/** Says that what bears the name is finished and may be cleared away by others when it is old. */
export const releaseName = (name: string): void => void mine.delete(name);

function processRuns(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Anything but "no such process" means that there is one, which we may not signal.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/**
 * Says whether the process that claimed a name may still be at work on what bears it.
 * @example isClaimed('999999999-0a1b2c3d') // false
 */
export function isClaimed(name: string): boolean {
  const id = Number.parseInt(name, 10);
  return id === process.pid
    ? [...mine].some((claimed) => name.startsWith(claimed))
    : id > 0 && processRuns(id);
}
