import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { wordsOfGit } from '../../../support/officers';
import { commandCalled, COMMANDS, runCommand } from '../../../support/run-command';

describe.each([...COMMANDS.keys()])('npm run %s', { timeout: 30_000 }, (name) => {
  test('is a command of the project', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    expect(scripts[name]).toBe(`node lib/workshop/commands/start.js ${name}`);
  });

  test('says on --help what to type and what it does, and does nothing else', async () => {
    const { usage } = await commandCalled(name);
    expect(usage).toMatch(new RegExp(`^npm run ${name}\\b.*\\n[A-Z].*\\.$`, 'm'));
    // This one is for whoever puts the forms on a server.
    expect(wordsOfGit(usage.replaceAll('--branch', ''))).toEqual([]);
    expect(await runCommand(name, '--help')).toEqual({ code: 0, told: usage, refused: '' });
  });

  test('refuses an option that it does not know', async () => {
    const { code, told, refused } = await runCommand(name, '--nope');
    expect([code, told]).toEqual([2, '']);
    expect(refused).toMatch(new RegExp(`^The option --nope .*Type: npm run ${name}\\b.*$`));
  });

  test('refuses words that it has no use for', async () => {
    const { code, told, refused } = await runCommand(name, ...'one two stray'.split(' '));
    expect([code, told]).toEqual([2, '']);
    expect(refused).toMatch(new RegExp(`^"(one|two|stray)" .*Type: npm run ${name}\\b.*$`));
  });
});
