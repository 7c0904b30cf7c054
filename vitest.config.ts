import { defineConfig } from 'vitest/config';

// Where a program wants to read the results, it names a file for them.
const results = process.env['SUMMITRY_TEST_RESULTS'];

// What a test file loads stays for the next one, which is twice as fast; but who puts another module in the place of one, or asks
// what a module does when it is first loaded, needs its own.
const BY_THEMSELVES = [
  'tests/app/house.test.ts',
  'tests/machine/game.test.ts',
  'tests/machine/named-condition.test.ts',
  'tests/ui/atoms/read-aloud.test.ts',
  'tests/ui/play/paper-slip.test.ts',
  'tests/words/words.test.ts',
];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/journeys/**', 'tests/soak/**', 'tests/bench/**', ...BY_THEMSELVES],
          isolate: false,
          setupFiles: ['tests/fixtures/settle-imports.ts'],
          maxWorkers: '100%',
          // A guard against hanging, not a measure of speed: machines that check are slow and shared.
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: BY_THEMSELVES,
          maxWorkers: '100%',
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/harness/global-setup.ts'],
          // Two at a time, once the unit tests are through: a journey waits for its browser often enough, and none of them measures time.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'soak',
          include: ['tests/soak/**/*.test.ts'],
          env: { SOAK: '1' },
          fileParallelism: false,
          sequence: { groupOrder: 3 },
          testTimeout: 1_800_000,
        },
      },
    ],
  },
});
