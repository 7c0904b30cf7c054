import { at } from '../kit/never.ts';
import { PROMISE_STATUS } from '../rules/layout.ts';
import { registersOf } from '../rules/registers.ts';
import type { Sight } from './act-cue.ts';
import type { Cue } from './cue.ts';
import { debtCues } from './debt-cues.ts';
import { departureCue } from './departure-cue.ts';
import { missedCues } from './missed-cue.ts';

/** What a step changed, as far as the seat may see it, in the order of the rulebook. */
export function changeCues(sight: Sight): Cue[] {
  return [
    ...moved(sight),
    ...agreed(sight),
    ...heard(sight),
    ...promised(sight),
    ...conditions(sight),
    ...debtCues(sight),
    ...charged(sight),
    ...believed(sight),
    ...kept(sight),
    ...missedCues(sight),
    ...departureCue(sight),
  ];
}

/** Slots of a run that hold another number than before, with both. */
function changed({ before, after }: Sight, row: number, length: number): { index: number; from: number; to: number }[] {
  const found = [];
  for (let index = 0; index < length; index += 1) {
    const from = at(before, row + index);
    const to = at(after, row + index);
    if (from !== to) found.push({ index, from, to });
  }
  return found;
}

const turnOf = ({ rulebook, after }: Sight): number => at(after, rulebook.layout.turn);

function moved(sight: Sight): Cue[] {
  const { layout, copies, gauges, issues } = sight.rulebook;
  const turn = turnOf(sight);
  return [
    ...changed(sight, layout.positions, copies.length).map(({ index, from, to }): Cue => ({
      turn,
      kind: 'shift',
      copy: index,
      from,
      to,
    })),
    ...changed(sight, layout.levels, issues.length).map(({ index, from, to }): Cue => ({
      turn,
      kind: 'level',
      issue: index,
      from,
      to,
    })),
    ...changed(sight, layout.gauges, gauges.length).map(({ index, from, to }): Cue => ({
      turn,
      kind: 'gauge',
      gauge: index,
      from,
      to,
    })),
  ];
}

/** What waited for leaders on an issue that is the seat's own: whoever else is told of it for a while has agreed on nothing. */
function agreed(sight: Sight): Cue[] {
  const { layout, issues } = sight.rulebook;
  const { concerned } = registersOf(sight.rulebook);
  return changed(sight, layout.agreed, issues.length)
    .filter(({ index, from }) => from > 0 && sight.seat >= 0 && ((at(concerned, index) >> sight.seat) & 1) === 1)
    .map(({ index, from, to }): Cue => ({
      turn: turnOf(sight),
      kind: 'agreed',
      issue: index,
      from: from - 1,
      to: to - 1,
    }));
}

/** What the seat reads otherwise than the levels in force would say, and news of what others carried to it. */
function heard(sight: Sight): Cue[] {
  const { rulebook, seat, before, after } = sight;
  const { layout, issues } = rulebook;
  if (seat < 0) return [];
  const row = layout.heard + seat * issues.length;
  return changed(sight, row, issues.length).flatMap(({ index, from, to }): Cue[] => {
    const sender = at(before, layout.sender + seat * issues.length + index) - 1;
    const carrier = at(after, layout.carrier + seat * issues.length + index) - 1;
    if (carrier < 0 && to === at(after, layout.levels + index)) return [];
    return [
      {
        turn: turnOf(sight),
        kind: 'heard',
        issue: index,
        level: to,
        carrier,
        ...(sender >= 0 && { told: { sender, level: from } }),
      },
    ];
  });
}

function promised(sight: Sight): Cue[] {
  const { rulebook, after } = sight;
  const { layout, parties, promises } = rulebook;
  const count = parties.length * promises.length;
  const cue = (index: number, status: (Cue & { kind: 'promise' })['status']): Cue => ({
    turn: turnOf(sight),
    kind: 'promise',
    party: Math.floor(index / promises.length),
    promise: index % promises.length,
    strength: at(after, layout.promiseStrength + index),
    status,
  });
  const settled = changed(sight, layout.promiseStatus, count).flatMap(({ index, to }) => {
    const status = at(PROMISE_STATUS, to);
    if (status === 'none') return [];
    return [cue(index, status === 'live' ? 'made' : status)];
  });
  const stronger = changed(sight, layout.promiseStrength, count)
    .filter(({ index }) => sight.before[layout.promiseStatus + index] === after[layout.promiseStatus + index])
    .map(({ index }) => cue(index, 'made'));
  return [...settled, ...stronger];
}

function conditions(sight: Sight): Cue[] {
  const { rulebook, before, after } = sight;
  const { layout, preconditions, parties } = rulebook;
  const turn = turnOf(sight);
  const bars = new Set(
    [...changed(sight, layout.bars, preconditions.length), ...changed(sight, layout.waived, preconditions.length)].map(
      ({ index }) => index,
    ),
  );
  return [
    ...[...bars].map((precondition): Cue => ({
      turn,
      kind: 'bar',
      precondition,
      bar: at(after, layout.bars + precondition),
      waived: after[layout.waived + precondition] === 1,
      ...(before[layout.waived + precondition] === 1 &&
        after[layout.waived + precondition] === 0 && { again: true as const }),
    })),
    ...changed(sight, layout.mandates, parties.length).map(({ index, to }): Cue => ({
      turn,
      kind: 'mandate',
      party: index,
      mandate: to - 1,
    })),
  ];
}

function charged(sight: Sight): Cue[] {
  const { layout, parties } = sight.rulebook;
  const turn = turnOf(sight);
  return [
    ...changed(sight, layout.paid, parties.length).map(({ index, from, to }): Cue => ({
      turn,
      kind: 'paid',
      party: index,
      points: to - from,
    })),
    ...changed(sight, layout.gifts, parties.length).map(({ index, from, to }): Cue => ({
      turn,
      kind: 'gift',
      party: index,
      points: to - from,
    })),
  ];
}

function believed(sight: Sight): Cue[] {
  const { rulebook, seat, before, after } = sight;
  const { layout, parties, mostKinds } = rulebook;
  if (seat < 0) return [];
  return parties.flatMap((party, about): Cue[] => {
    const row = layout.beliefs + (seat * parties.length + about) * mostKinds;
    const odds = (state: Float64Array): number[] => party.kinds.map((_, kind) => at(state, row + kind));
    const from = odds(before);
    const to = odds(after);
    const same = from.every((value, kind) => value === to[kind]);
    return same || about === seat ? [] : [{ turn: turnOf(sight), kind: 'belief', about, from, to }];
  });
}

function kept(sight: Sight): Cue[] {
  const { layout, parties, issues } = sight.rulebook;
  return changed(sight, layout.outcomes, issues.length * parties.length)
    .filter(({ to }) => to !== 0)
    .map(({ index, to }): Cue => ({
      turn: turnOf(sight),
      kind: 'clause',
      issue: Math.floor(index / parties.length),
      giver: index % parties.length,
      kept: to === 1,
    }));
}
