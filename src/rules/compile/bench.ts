import type { Scenario } from '../../scenario/scenario.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Layout } from '../layout.ts';
import type { Chances } from './chances.ts';
import type { Directory } from './directory.ts';
import type { Findings } from './findings.ts';
import type { Formulas } from './formulas.ts';
import type { Overrides } from './overrides.ts';
import type { Plan } from './plan.ts';

/** What every part of the compiler works with. */
export interface Bench {
  readonly scenario: Scenario;
  readonly directory: Directory;
  readonly overrides: Overrides;
  readonly findings: Findings;
  readonly layout: Layout;
  readonly formulas: Formulas;
  readonly chances: Chances;
  readonly plan: Plan;
  /** Conditional gifts, filled while effects are compiled. */
  readonly gifts: Rulebook['gifts'][number][];
}
