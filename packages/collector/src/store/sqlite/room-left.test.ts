import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test-support/temporary-folder.js';
import { mustHaveRoom } from './room-left.js';

const folder = temporaryFolder();

describe('mustHaveRoom', () => {
  it('accepts a disk with room, and an unknown one', () => {
    expect(() => mustHaveRoom(join(folder, 'register.db'))).not.toThrow();
    expect(() => mustHaveRoom(':memory:', 1, () => 0)).not.toThrow();
  });

  it('says where room is wanted, with the code of the system', () => {
    const look = () => mustHaveRoom('/var/lib/register.db', undefined, () => 65_536);
    expect(look).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
    expect(look).toThrow('65536 bytes are left on the disk of /var/lib/register.db');
    expect(() => mustHaveRoom('/var/lib/register.db', undefined, () => 4 * 1024 * 1024)).not.toThrow();
    expect(() => mustHaveRoom('/var/lib/register.db', 65_537, () => 65_536)).toThrow('and it takes 65537');
    expect(() => mustHaveRoom('/var/lib/register.db', 65_536, () => 65_536)).not.toThrow();
  });
});
