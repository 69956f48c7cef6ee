import { describe, expect, it } from 'vitest';
import { HELP, helpOf } from './help.js';

const COMMANDS = ['verify', 'erase', 'backup', 'restore', 'rebuild', 'token', 'webhook', 'mail'];

describe('helpOf', () => {
  it.each(COMMANDS)('says of %s what it does, and nothing of the others', (command) => {
    const help = helpOf(command);
    expect(help).toMatch(new RegExp(`^hearback-collector .*\\b${command}\\b`, 'm'));
    expect(help).not.toContain('Usage:');
    expect(HELP.split(help)).toHaveLength(2);
    const others = COMMANDS.filter((other) => helpOf(other) !== help);
    for (const other of others) expect(help).not.toContain(`hearback-collector ${other}`);
  });

  it.each([null, '--site', 'constructor', 'tokens'])('says everything of %s', (word) =>
    expect(helpOf(word)).toBe(HELP),
  );
});
