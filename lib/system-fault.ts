const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'Your share of the disk is full',
  EACCES: 'The folder may not be written to',
  EPERM: 'The folder may not be written to',
  EROFS: 'The disk may not be written to',
  ENOENT: 'There is no such folder',
  ENOTDIR: 'There is no such folder',
  EISDIR: 'A folder stands in its place',
  EEXIST: 'Something else stands in its place',
  ENAMETOOLONG: 'The name is too long',
  EBUSY: 'Another program is using it',
};

/** The `code` of a fault that the system reports, such as ENOSPC. */
export const faultCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/**
 * Why the system could not read or write a file, as the first half of a sentence; undefined for any other fault.
 *
 * @example faultReason(error) // 'The disk is full'
 */
export function faultReason(error: unknown): string | undefined {
  return REASONS[faultCode(error) ?? ''];
}

/**
 * A fault of the system as a sentence with the file that it is about; undefined for any other fault.
 *
 * @example describeFault(error) // 'The disk is full: out/index.html.'
 */
export function describeFault(error: unknown): string | undefined {
  const reason = faultReason(error);
  if (reason === undefined) return undefined;
  const file = error instanceof Error && 'path' in error ? String(error.path) : undefined;
  return file === undefined ? `${reason}.` : `${reason}: ${shortened(file)}.`;
}

/** A path that fits into a sentence. */
export function shortened(file: string): string {
  return file.length > 120 ? `${file.slice(0, 120)}…` : file;
}
