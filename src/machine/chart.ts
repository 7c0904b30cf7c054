import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { factsOf, fullCitations, sentence, type CitedFact } from './chart/citation.ts';
import { trackTransition } from './chart/deed-transition.ts';
import { notesOf, type Note } from './chart/notes.ts';
import { phasesOf } from './chart/phases.ts';
import { conditionText, tellingOf, type Telling } from './chart/telling.ts';
import type { ChartNode, ChartTransition } from './chart/transition.ts';
import { trackRegions, type TrackRegion } from './region.ts';

export { transitionsOf, type ChartNode, type ChartOn, type ChartTransition } from './chart/transition.ts';

export interface ChartRegion extends ChartNode {
  readonly initial: string;
  readonly states: Readonly<Record<string, ChartNode>>;
}

/** A statechart in the configuration format of XState, without code: any viewer of that format opens it. */
export interface Chart {
  readonly id: string;
  readonly description: string;
  readonly type: 'parallel';
  /** Gauges by name, as they start. */
  readonly context: Readonly<Record<string, number>>;
  readonly meta: {
    readonly gauges: Readonly<Record<string, string>>;
    readonly parties: Readonly<Record<string, string>>;
    /** What `open(CHANNEL)` asks. */
    readonly channels: Readonly<Record<string, string>>;
    /** By guard: what an item says beyond its text. */
    readonly notes: Readonly<Record<string, Note>>;
    /** What is cited by its id, each once and whole. */
    readonly facts: Readonly<Record<string, CitedFact>>;
  };
  readonly states: Readonly<Record<string, ChartRegion>>;
}

/**
 * The machine's statechart as a view for readers: with texts, expressions, effects, prices and citations, and every event
 * in the phases in which it may come.
 */
export function chartOf(rulebook: Rulebook, scenario: Scenario): Chart {
  const telling = tellingOf(rulebook, scenario);
  const { states, nowhere } = phasesOf(telling);
  const turn: ChartRegion = {
    description: 'The course of a turn. What is done and what happens stands in the phases in which it may come.',
    meta: { name: 'turn' },
    initial: 'briefing',
    ...(Object.keys(nowhere).length === 0 ? {} : { on: nowhere }),
    states,
  };
  return {
    id: rulebook.scenario,
    description: `${sentence(scenario.title)} ${scenario.blurb}`.trim(),
    type: 'parallel',
    context: Object.fromEntries(rulebook.gauges.map(({ id, start }) => [id, start])),
    meta: {
      gauges: Object.fromEntries(rulebook.gauges.map(({ id, drift }) => [id, gaugeText(scenario, id, drift)])),
      parties: Object.fromEntries(rulebook.parties.map(({ id }) => [id, scenario.parties[id]?.name ?? id])),
      channels: Object.fromEntries(
        rulebook.channels.map(({ id, when }) => [id, conditionText(telling, when).join('') || 'true']),
      ),
      notes: notesOf(telling),
      facts: factsOf(scenario),
    },
    states: {
      turn,
      ...Object.fromEntries(trackRegions(rulebook).map((region) => [region.key, trackOf(telling, region)])),
    },
  };
}

function gaugeText({ gauges }: Scenario, id: string, drift: number): string {
  const name = gauges[id]?.name ?? id;
  return drift === 0 ? name : `${name}, ${drift > 0 ? '+' : ''}${drift} a turn`;
}

function trackOf(telling: Telling, { copy, initial, states }: TrackRegion): ChartRegion {
  const { rulebook, scenario } = telling;
  const track = scenario.tracks[at(rulebook.tracks, copy.track).id];
  const own = track?.each?.[copy.id.slice(copy.id.indexOf('.') + 1)];
  const name = [track?.name ?? copy.id, ...(own === undefined ? [] : [own])].join(': ');
  const nodes = Object.entries(states).map(([id, { on }]): [string, ChartNode] => {
    const description = track?.stateNames[id];
    const transitions = Object.entries(on).map(([event, ways]): [string, ChartTransition | ChartTransition[]] => {
      const deed = at(rulebook.deeds, rulebook.deedById[event] ?? -1);
      const told = ways.map(({ target, guard }, place) => ({
        ...(target === undefined ? {} : { target }),
        ...trackTransition(telling, deed, copy.slot, guard.params.conditions, place),
      }));
      return [event, told.length === 1 ? at(told, 0) : told];
    });
    return [id, { ...(description === undefined ? {} : { description }), on: Object.fromEntries(transitions) }];
  });
  const cited = fullCitations(scenario, track?.cites ?? []);
  return {
    description: cited.length === 0 ? name : [sentence(name), ...cited].join(' '),
    meta: { name },
    initial,
    states: Object.fromEntries(nodes),
  };
}
