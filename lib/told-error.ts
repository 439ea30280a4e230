/** Why something cannot be done, as a sentence for the person who asked for it. */
export class ToldError extends Error {
  override name = 'ToldError';
  /** What the command ends with: 1 when the site or its words are in the way, 2 when it was asked wrongly. */
  readonly exitCode: 1 | 2;

  constructor(sentence: string, exitCode: 1 | 2, options?: ErrorOptions) {
    super(sentence, options);
    this.exitCode = exitCode;
  }
}
