/** A coding that the site has ready-made copies in. */
export type Encoding = 'br' | 'gzip';

/** The endings of the copies, the smaller copy first. */
export const endings: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

/**
 * The smallest copy that a browser takes, or nothing for the file itself.
 * `q=0` refuses a coding; `*` stands for any that is not named.
 *
 * @example
 * chooseEncoding('gzip, br;q=0.5', ['br', 'gzip']) // 'br'
 * chooseEncoding('gzip, br;q=0', ['br', 'gzip']) // 'gzip'
 */
export function chooseEncoding(accepted: string, ready: readonly Encoding[]): Encoding | undefined {
  const weights = new Map(accepted.split(',').map(readWeight));
  return ready.find((encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0);
}

function readWeight(part: string): [name: string, weight: number] {
  const [name = '', ...settings] = part.split(';').map((text) => text.trim().toLowerCase());
  const quality = settings.find((setting) => setting.startsWith('q='));
  return [name, quality === undefined ? 1 : Number(quality.slice(2)) || 0];
}
