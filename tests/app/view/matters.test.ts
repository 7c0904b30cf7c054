import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { counselOf } from '../../../src/app/minds/counsel.ts';
import { dossierOf } from '../../../src/app/view/dossier.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { mattersOf } from '../../../src/app/view/matters.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { replay } from '../../../src/kernel/replay.ts';
import { at } from '../../../src/kit/never.ts';
import type { Position } from '../../../src/rules/position.ts';
import { viewOf } from '../../../src/rules/view.ts';
import { readRecord } from '../../../src/scenario/read-record.ts';
import type { Dossier } from '../../../src/ui/port/dossier.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const evaluator = flatEvaluator(rulebook);

interface Desk {
  readonly position: Position;
  readonly dossier: Dossier;
}

/** The desk of a seat when its orders are asked for in some weeks of a shipped record. */
function desks(seat: string, weeks: readonly number[]): readonly Desk[] {
  const file = resolve(import.meta.dirname, '../../../scenarios/korea_2018/records/war_over.json');
  const record = readRecord(readFileSync(file, 'utf8'));
  if (!record.ok) throw new Error('no record');
  const found: Desk[] = [];
  replay(record.value, rulebook, {
    watch({ question, game }) {
      const isSeat = at(rulebook.parties, question.seat).id === seat;
      if (question.kind !== 'orders' || !isSeat || !weeks.includes(at(game.state, rulebook.layout.turn))) return;
      const view = viewOf(rulebook, game.state, question.seat);
      const position = { rulebook, state: view.state, evaluator };
      const counsel = counselOf(view, question.options);
      found.push({ position, dossier: dossierOf(names, position, view.seat, [], [], { mattersOf, counsel }) });
    },
  });
  return found;
}

const shown = ({ issues, gauges }: Dossier): readonly string[] =>
  [...issues, ...gauges].filter(({ aside }) => aside === undefined).map(({ name }) => name);

describe('what has come to matter', () => {
  it.each(['us', 'rok'])('is fewer issues and numbers in week 1 than in week 8, and never all of them: %s', (seat) => {
    const [first, eighth] = desks(seat, [1, 8]);
    if (!first || !eighth) throw new Error('nobody was asked');
    const all = first.dossier.issues.length + first.dossier.gauges.length;
    expect(shown(first.dossier).length).toBeGreaterThan(0);
    expect(shown(first.dossier).length).toBeLessThan(shown(eighth.dossier).length);
    expect(shown(first.dossier).length).toBeLessThanOrEqual(all / 2);
    expect(first.dossier.issues.length).toBe(rulebook.issues.length);
  });

  it('is what has moved, and of what a condition asks that is set and not let go', () => {
    const [first] = desks('us', [1]);
    if (!first) throw new Error('nobody was asked');
    const { layout, issues, gauges, preconditions } = rulebook;
    const state = first.position.state.slice();
    const position = { ...first.position, state };
    const named = (): ReturnType<typeof mattersOf> => mattersOf(position, []);
    const calm = preconditions.findIndex(({ id }) => id === 'calm');
    const danger = gauges.findIndex(({ id }) => id === 'danger');
    state[layout.gauges + danger] = at(gauges, danger).start;
    for (const index of preconditions.keys()) state[layout.bars + index] = 0;
    expect(named().gauges.has(danger)).toBe(false);
    state[layout.bars + calm] = 1;
    expect(named().gauges.has(danger)).toBe(true);
    state[layout.waived + calm] = 1;
    expect(named().gauges.has(danger)).toBe(false);
    state[layout.gauges + danger] = at(gauges, danger).start + 2;
    expect(named().gauges.has(danger)).toBe(true);
    const still = [...issues.keys()].find((issue) => !named().issues.has(issue)) ?? -1;
    state[layout.levels + still] = 1;
    expect(named().issues.has(still)).toBe(true);
  });

  it('is no longer whether a summit comes that has been held, unless that was undone after it', () => {
    const [first] = desks('us', [1]);
    if (!first) throw new Error('nobody was asked');
    const { layout, tracks, copies, mainSummit } = rulebook;
    const state = first.position.state.slice();
    const position = { ...first.position, state };
    const road = at(
      copies,
      copies.findIndex((copy) => at(tracks, copy.track).id === 'road'),
    );
    const { states } = at(tracks, road.track);
    const board = (): readonly string[] =>
      dossierOf(names, position, 0, [], [], { mattersOf }).board.map(({ id }) => id);
    state[road.slot] = states.indexOf('accepted');
    expect(board()).toContain('road');
    state[layout.held + mainSummit] = 15;
    expect(board()).not.toContain('road');
    expect(board()).not.toContain('in_doubt');
    expect(board()).toContain('detainee');
    state[road.slot] = states.indexOf('cancelled');
    expect(board()).toContain('road');
  });

  it('is not told apart before it can be', () => {
    const [first] = desks('us', [1]);
    if (!first) throw new Error('nobody was asked');
    const { issues, gauges } = dossierOf(names, first.position, 0, [], []);
    expect([...issues, ...gauges].filter(({ aside }) => aside === true)).toEqual([]);
  });
});
