import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `file|sound text|faulty text`, set by planted-in-rules.test.ts. */
const [file = '', sound = '', faulty = ''] = (process.env['SUMMITRY_FAULT'] ?? '').split('|');

// The tests that must notice a fault in the rules, with one planted while the source is read.
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  plugins: [
    {
      name: 'planted-fault',
      enforce: 'pre',
      transform: (code, id) => (file !== '' && id.endsWith(file) ? code.replace(sound, () => faulty) : undefined),
    },
  ],
  test: {
    include: ['tests/rules/**/*.test.ts', 'tests/together/game-properties.test.ts'],
    bail: 1,
    // A module kept from another run would not have the fault.
    fsModuleCache: false,
    reporters: ['dot'],
  },
});
