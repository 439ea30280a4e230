import { readdirSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import { z } from 'zod';
import type { Command } from '../../lib/workshop/command';

const module = z.object({
  default: z.object({
    usage: z.string(),
    run: z.custom<Command['run']>((value) => typeof value === 'function'),
  }),
});

const FOLDER = path.resolve('lib/workshop/commands');

/** The file of every command by its name. */
export const COMMANDS = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [path.basename(file, '.ts'), path.join(FOLDER, file)]),
);

export async function commandCalled(name: string): Promise<Command> {
  return module.parse(await import(COMMANDS.get(name) ?? name)).default;
}

export type Outcome = { code: number; told: string; refused: string };

/** Runs a command here: what it says, and the number it ends with. */
export async function runCommand(name: string, ...typed: string[]): Promise<Outcome> {
  const told: string[] = [];
  const refused: string[] = [];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text: string) => void told.push(text)),
    vi.spyOn(console, 'error').mockImplementation((text: string) => void refused.push(text)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      told.push(String(text));
      return true;
    }),
  ];
  try {
    const code = await (await commandCalled(name)).run(typed);
    return { code, told: told.join('\n'), refused: refused.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
