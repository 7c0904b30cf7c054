import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

it.each(['page-main.ts', 'thinking-main.ts'])('without a built page %s says at once what is missing', (program) => {
  const empty = mkdtempSync(join(tmpdir(), 'no-page-'));
  try {
    const bench = resolve(import.meta.dirname, '../bench', program);
    const { status, stderr } = spawnSync(process.execPath, [bench, empty], { encoding: 'utf8', timeout: 20_000 });
    expect(status).toBe(1);
    expect(stderr).toContain(empty);
    expect(stderr).toContain('npm run build');
  } finally {
    rmSync(empty, { recursive: true });
  }
});
