import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { chartOf, transitionsOf, type Chart, type ChartTransition } from '../../src/machine/chart.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { fixtureScenario, rulebookOf, shippedScenario } from '../fixtures/shipped.ts';

const scenario = shippedScenario('camp_david_1978');
const chart = chartOf(rulebookOf(scenario), scenario);
const crossroads = fixtureScenario('crossroads');
const branches = chartOf(rulebookOf(crossroads), crossroads);

const transitionsFrom = (of: Chart, region: string, state: string, event: string): readonly ChartTransition[] =>
  transitionsOf(of.states[region]?.states[state]?.on?.[event] ?? []);

const onlyFrom = (of: Chart, region: string, state: string, event: string): ChartTransition =>
  at(transitionsFrom(of, region, state, event), 0);

describe('the exported chart', () => {
  it('says of a track where a move takes it, and on what condition beside where it starts', () => {
    expect(transitionsFrom(chart, 'talks', 'together', 'egypt.pack')).toEqual([
      {
        target: 'packing',
        guard: 'moves.pack',
        description: 'Order the helicopter. If turns_left < 6.',
        meta: { expression: 'turns_left < 6' },
      },
    ]);
  });

  it('says in the phase of orders where a move starts from, what it does and what it takes', () => {
    expect(onlyFrom(chart, 'turn', 'orders', 'egypt.pack')).toEqual({
      guard: 'moves.pack',
      description: 'Order the helicopter. If turns_left < 6 && (talks == "together" || talks == "apart").',
      actions: ['talks: together | apart -> packing', 'leads to event.plea'],
      meta: { expression: 'turns_left < 6 && (talks == "together" || talks == "apart")', cost: 1 },
    });
  });

  it('says of an answer what it answers, and where it is told whole', () => {
    expect(onlyFrom(chart, 'turn', 'events', 'egypt.unpack')).toEqual({
      guard: 'moves.unpack',
      description: 'Stay for another day. If talks == "packing". Answers event.wire.',
      actions: ['as in orders'],
    });
    const asking = onlyFrom(chart, 'turn', 'events', 'ask/event.wire');
    expect(asking.description).toContain('egypt may answer with egypt.unpack, egypt.pack, nothing.');
    expect(asking.actions).toEqual(['asks egypt']);
  });

  it('leaves out of a concrete move what its choices have decided', () => {
    const visit = (choices: string) => onlyFrom(chart, 'turn', 'orders', `egypt.visit_quietly.${choices}`);
    const asks = visit('minister.secret.yes_ask');
    expect(asks.description).toContain('Minister, Secret, Ask about the houses.');
    expect(asks.actions).toEqual([
      'evidence about israel to egypt: right 0.6',
      'readiness +4',
      'if settlements == "stay" then standing -4',
    ]);
    expect(visit('aide.open.no_ask').actions).toEqual(['evidence about israel to egypt: right 0.55', 'readiness +4']);
    expect(visit('aide.secret.no_ask').description).toContain('Leaks with chance 0.15 a turn.');
    expect(visit('aide.open.no_ask').description).not.toContain('Leaks');
  });

  it('names the price of walking away term by term, how long it stands and what takes it back', () => {
    const leave = onlyFrom(chart, 'turn', 'orders', 'egypt.leave');
    expect(leave.description).toBe(
      'Fly home. If turn >= 2 && (talks == "together" || talks == "apart" || talks == "packing") && !walked. ' +
        'After hearing us. Price: Said in public (cost.egypt) + What Washington would have given (4 + 8 * nearness). ' +
        'Stands 2 turns, then it is an ending; taken back by egypt.stay_after_all.',
    );
    expect(leave.meta?.price).toEqual([
      { id: 'said_in_public', name: 'Said in public', points: 'cost.egypt' },
      { id: 'friendship', name: 'What Washington would have given', points: '4 + 8 * nearness' },
    ]);
    expect(onlyFrom(chart, 'turn', 'orders', 'egypt.stay_after_all').description).toBe(
      'Come back to the table. If held.lawn && talks == "broken". Takes back egypt.leave, israel.leave.',
    );
  });

  it('opens the main summit by its day, its condition and each precondition, by name', () => {
    const opening = onlyFrom(chart, 'turn', 'aftermath', 'open_summit/east_room');
    expect(opening.guard).toBe('summits.east_room.turn && summits.east_room.when && preconditions.palestine_named');
    expect(opening.actions).toEqual(['debts of readings between the two × 1.5']);
    expect(opening.meta?.guards?.map(({ expression }) => expression)).toEqual([
      'turn == (day == "open" ? 13 : day == "tenth" ? 10 : day == "thirteenth" ? 13 : never)',
      'talks != "broken"',
      'waived(palestine_named) || (bar(palestine_named) == "words" ? reached(heard.egypt.palestine, "named") : ' +
        'bar(palestine_named) == "act" ? reached(palestine, "named") : ' +
        'bar(palestine_named) == "verified" ? reached(palestine, "named") && readiness >= 50 : true)',
    ]);
    expect(onlyFrom(chart, 'turn', 'aftermath', 'enter/briefing').guard).toBe('no_summit');
  });

  it('says what a signature does, level by level, and what is called when', () => {
    expect(onlyFrom(chart, 'turn', 'summit', 'signed.airfields.given_up')).toEqual({
      guard: 'issues.airfields.levels.given_up.when_signed',
      description: 'In force: Airfields (Given up under watch).',
      actions: ['airfield.etzion: in_use | replaced -> ceded', 'airfield.eitam: in_use | replaced -> ceded'],
    });
    expect(onlyFrom(chart, 'turn', 'summit', 'surprised.airfields.us')).toMatchObject({
      description: 'United States was not told: Airfields.',
      actions: ['standing -5'],
    });
    const called = onlyFrom(chart, 'turn', 'aftermath', 'called');
    expect(called.description).toContain('× 1 where a direct channel opens, × 1.5 at a summit, × 2 in the epilogue.');
    expect(called.actions).toEqual(['standing -6']);
  });

  it('says of every table who sits there, when, and about what', () => {
    expect(onlyFrom(chart, 'turn', 'talks', 'offer')).toMatchObject({
      guard: 'tables.cabin',
      description:
        'Cabin: egypt and israel. If turn >= 2 && open(drafts). 2 exchanges a turn, at most 4 of settlements, airfields, ' +
        'palestine, treaty, day. Making it public costs 2 points.',
    });
  });

  it('cites the facts an item rests on, and holds each whole at the root', () => {
    const { moves } = scenario;
    const pack = moves['pack'];
    if (pack === undefined) throw new Error('no pack');
    const citing: Scenario = { ...scenario, moves: { ...moves, pack: { ...pack, cites: ['F1'] } } };
    const told = chartOf(rulebookOf(citing), citing);
    expect(onlyFrom(told, 'talks', 'apart', 'egypt.pack').description).toBe(
      'Order the helicopter. If turns_left < 6. [F1]',
    );
    expect(onlyFrom(told, 'turn', 'orders', 'egypt.pack').meta?.citations).toEqual(['F1']);
    expect(told.meta.facts['F1']).toEqual({
      text: 'Two frameworks were signed',
      mark: 'fact',
      source: 'A Framework for Peace in the Middle East, 1978-09-17, preamble',
      known: '1978-09-17',
    });
  });

  it('has one guard for each way a move branches', () => {
    const open = transitionsFrom(branches, 'gate-north', 'shut', 'east.push.north');
    expect(open.map(({ target, guard, meta }) => [target, guard, meta?.expression])).toEqual([
      ['open', 'moves.push (1)', '!(rain > 60) && drawn(east.push.north) == "swings"'],
      ['ajar', 'moves.push (2)', 'rain > 60'],
    ]);
  });
});
