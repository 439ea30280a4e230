/*
 * Every colour that carries words stands at 7:1 or more on every colour it may stand on;
 * `textPairs` says which those are, and a test computes them.
 */

/** The colours of the site in daylight and in the dark. */
export const palette = {
  light: {
    paper: '#fdfcf9',
    panel: '#f0f2ee',
    ink: '#1a2023',
    quiet: '#454d50',
    deep: '#0b4650',
    press: '#072f36',
    line: '#c9cec9',
    rule: '#7a8488',
    danger: '#8a1414',
    alarm: '#8a1414',
    'on-alarm': '#ffffff',
  },
  dark: {
    paper: '#14191b',
    panel: '#1f2629',
    ink: '#eeece6',
    quiet: '#bcc2c2',
    deep: '#9cdade',
    press: '#c4ecef',
    line: '#3a4447',
    rule: '#7f8b8f',
    danger: '#ffb5aa',
    alarm: '#7d1010',
    'on-alarm': '#ffffff',
  },
} as const satisfies Record<string, Record<string, string>>;

/** Words on ground: each pair is used somewhere and has to reach 7:1. */
export const textPairs = [
  ['ink', 'paper'],
  ['ink', 'panel'],
  ['quiet', 'paper'],
  ['quiet', 'panel'],
  ['deep', 'paper'],
  ['deep', 'panel'],
  ['danger', 'paper'],
  ['danger', 'panel'],
  ['paper', 'ink'],
  ['paper', 'deep'],
  ['paper', 'press'],
  ['on-alarm', 'alarm'],
] as const;

/** Lines and shapes that mean something: each pair has to reach 3:1. */
export const shapePairs = [
  ['rule', 'paper'],
  ['rule', 'panel'],
  ['deep', 'panel'],
  ['danger', 'panel'],
] as const;

/** The fonts of the visitor's own system, by the names that browsers of 2020 know: none is loaded. */
export const fontFamily = '-apple-system, Segoe UI, Roboto, sans-serif';
