/** A place in a file; both count from 1. */
export type Place = { line: number; column: number };

/** What is wrong and what to do, in the editor's words. */
export type Explanation = { message: string; fix: string };

/** A mistake in one file, before the file's own path is known to it. */
export type Mistake = Place & Explanation;

export type KeyPath = readonly PropertyKey[];
