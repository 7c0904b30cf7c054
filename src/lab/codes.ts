import type { Severity } from '../scenario/problem.ts';

interface Meaning {
  readonly severity: Severity;
  /** For the author's guide: what is wrong and what to do. */
  readonly means: string;
}

/** Every code by which trying a scenario out may complain of it. */
export const CODES = {
  test_failed: { severity: 'error', means: 'A test of the scenario did not come out as it expects.' },
  line_illegal: {
    severity: 'error',
    means: 'A step of a line that a test plays, or of history, was not legal when its turn came, or nobody was asked.',
  },
  not_a_warning: {
    severity: 'warning',
    means: 'What “allow” names is no warning: the code is mistyped, or is that of an error, which must be mended.',
  },
  id_of_shipped: {
    severity: 'warning',
    means: 'A scenario of one’s own has the id of one that comes with the game; links and saved games go by it.',
  },
  ending_unseen: {
    severity: 'warning',
    means:
      'An ending not marked rare that none of 300 games reached, or none of those among personas. It may be possible all the same.',
  },
  ending_rare: {
    severity: 'warning',
    means: 'An ending not marked rare that fewer than 1 in 100 of 300 games reached.',
  },
  event_unseen: { severity: 'warning', means: 'An event that happened in none of 300 games.' },
  move_unseen: {
    severity: 'warning',
    means: 'A move that was legal for nobody, or that nobody chose, in 300 games, half of them played at random.',
  },
} as const satisfies Readonly<Record<string, Meaning>>;

export type LabCode = keyof typeof CODES;
