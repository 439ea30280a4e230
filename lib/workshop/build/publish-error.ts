/** A reason not to publish, told in a sentence that an editor can act on. Nothing has been changed when it is thrown. */
export class PublishError extends Error {
  override name = 'PublishError';
}
