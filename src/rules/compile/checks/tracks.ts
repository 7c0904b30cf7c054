import { at } from '../../../kit/never.ts';
import type { Rulebook } from '../../rulebook.ts';
import type { Bench } from '../bench.ts';
import { lookUp } from '../directory.ts';
import { hasWayOut, inState, reachableStates } from './movements.ts';

/** States no shift can ever lead to, and states that turn out to be traps. */
export function checkTracks(bench: Bench, rulebook: Rulebook): void {
  const { directory, findings, scenario } = bench;
  const possible = rulebook.deeds.filter(({ when }) => bench.formulas.constantOf(when) !== 0);
  const reached = reachableStates(
    rulebook.copies.map(({ slot }) => slot),
    possible,
  );
  for (const [track, [id, { states, news = {}, noWayOut }]] of Object.entries(scenario.tracks).entries()) {
    const path = `tracks.${id}`;
    const known = at(directory.states, track);
    for (const state of Object.keys(news)) lookUp(findings, known, state, `${path}.news.${state}`, { key: true });
    for (const [place, state] of noWayOut.entries()) lookUp(findings, known, state, `${path}.no_way_out.${place}`);
    const copies = at(rulebook.tracks, track).copies.map((copy) => at(rulebook.copies, copy));
    const slots = copies.map(({ slot }) => slot);
    for (const [state, name] of states.entries()) {
      if (states.indexOf(name) < state) continue;
      if (!slots.some((slot) => inState(reached.get(slot), state))) {
        const message = `No shift leads ${id} to “${name}”.`;
        const from = states[Math.max(0, state - 1)] ?? '';
        findings.add('unreachable_state', `${path}.states.${state}`, message, {
          hint: `Among the effects of a move, an event or a signature write shift: { ${id}: ${from} -> ${name} }, or take the state away.`,
        });
        continue;
      }
      const stuck = copies.filter(({ slot }) => inState(reached.get(slot), state) && !hasWayOut(slot, state, possible));
      const leads = slots.some((slot) => hasWayOut(slot, state, possible));
      if (leads && stuck.length === 0 && noWayOut.includes(name)) {
        const message = `A shift leads ${id} out of “${name}”, which is said to have no way out.`;
        findings.add('way_out', `${path}.no_way_out.${noWayOut.indexOf(name)}`, message);
      }
      if (stuck.length === 0 || noWayOut.includes(name) || states.length === 1) continue;
      // Of several copies those that a shift forgets are told together.
      const which = leads ? stuck.map((copy) => copy.id).join(' and ') : id;
      findings.add('no_way_out', `${path}.states.${state}`, `No shift leads ${which} out of “${name}”.`, {
        hint: `If that is meant, add “${name}” to no_way_out.`,
      });
    }
  }
}
