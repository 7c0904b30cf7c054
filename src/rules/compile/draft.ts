import type { Effect } from '../../scenario/effect.ts';
import type { Move } from '../../scenario/move.ts';
import type { Action, DeedKind } from '../deed.ts';
import type { Scope } from './typed.ts';

/** A deed that has its index, but whose effects still have names. */
export interface Draft {
  readonly index: number;
  readonly id: string;
  readonly kind: DeedKind;
  /** −1 the world. */
  readonly party: number;
  /** Where its item stands, and where its list of effects does. */
  readonly path: string;
  readonly effectsPath: string;
  readonly effects: readonly Effect[];
  readonly group: string;
  /** Deed it belongs to; −1. */
  readonly of: number;
  readonly scope: Scope;
  /** What a generated deed does beside its effects. */
  readonly own: readonly Action[];
  /** The move it is a variant of. */
  readonly move?: { readonly id: string; readonly rules: Move };
}

/** What a draft is before it has an index. */
export type Sketch = Pick<Draft, 'id' | 'kind' | 'path'> & Partial<Omit<Draft, 'index'>>;
