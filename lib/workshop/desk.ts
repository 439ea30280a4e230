import { readSettings, type Settings } from '../settings';
import { carryOut, type Desk, type Plan } from './authoring/plans';

/** Where the commands of somebody who writes do their work. */
export function deskOf(settings: Settings = readSettings()): Desk & Settings {
  return { ...settings, day: settings.today() };
}

/** Does what was asked for and says so, or says what would change; returns the exit code. */
export function tellPlan(plan: Plan, desk: Desk, isTrial: boolean): number {
  console.log(carryOut(plan, desk, isTrial));
  if (isTrial) console.log('Nothing has been changed yet. Without --dry-run, this is done.');
  return 0;
}
