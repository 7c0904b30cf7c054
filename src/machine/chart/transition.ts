import type { PriceTerm } from './leaving.ts';
import type { NamedText } from './named-text.ts';

/** One transition of an exported chart. */
export interface ChartTransition {
  readonly target?: string;
  /** Its one guard, by the name of the rule; several conditions that must all hold are joined by `&&`. */
  readonly guard?: string;
  /** What it is, when it is open, what it rests on: the ids of facts, whose sentences stand at the root. */
  readonly description: string;
  /** What it does, one line an effect. Every transition without a target has one: XState takes it else for forbidden. */
  readonly actions?: readonly string[];
  readonly meta?: ChartMeta;
}

/** What a reader may want beside it. What is empty is left out. */
export interface ChartMeta {
  /** The whole guard in the names of the scenario. */
  readonly expression?: string;
  /** The conditions of a guard that has several, each with its sentence, expression and citations. */
  readonly guards?: readonly NamedText[];
  /** Ids of facts. */
  readonly citations?: readonly string[];
  /** Orders it takes. */
  readonly cost?: number;
  readonly price?: readonly PriceTerm[];
  /** Deeds that take it back. */
  readonly revivedBy?: readonly string[];
}

export interface ChartNode {
  readonly description?: string;
  readonly meta?: { readonly name: string };
  readonly on?: ChartOn;
}

/** By event: one transition, or several of which the first whose guard holds is taken. */
export type ChartOn = Readonly<Record<string, ChartTransition | readonly ChartTransition[]>>;

/** The transitions of an event, be they one or several. */
export function transitionsOf(ways: ChartTransition | readonly ChartTransition[]): readonly ChartTransition[] {
  return 'description' in ways ? [ways] : ways;
}

/** The meta of a transition without what is empty; nothing where all of it is. */
export function metaOf({ expression, citations, ...rest }: ChartMeta): { readonly meta?: ChartMeta } {
  const meta: ChartMeta = {
    ...(expression === undefined || expression === '' ? {} : { expression }),
    ...(citations === undefined || citations.length === 0 ? {} : { citations }),
    ...rest,
  };
  return Object.keys(meta).length === 0 ? {} : { meta };
}

/** A step that moves no phase. */
export function does(action: string, description: string): ChartTransition {
  return { description, actions: [action] };
}
