import type { Deed } from './deed.ts';
import { read } from './entries.ts';
import type { GameState, SeatView } from './game.ts';
import { VAGUE } from './readings.ts';
import { forgetRefused } from './refused.ts';
import { registersOf } from './registers.ts';
import type { Rulebook } from './rulebook.ts';

/**
 * What a seat may see: a copy of the state with everything hidden blotted out. `into`: where to write the copy.
 *
 * - Kinds of others are −1; beliefs of others and what they have spent are 0.
 * - Secret deeds that have not leaked are 0, but for who did them or was asked.
 * - Of a message its hearer sees what it heard, its carrier also what was said; readings of others are 0, and a carrier
 *   cannot tell how something vague was read.
 * - How somebody chose to word what it passed on is not seen: all forms of the deed look like the first.
 * - Offers, agreements and wordings between others are 0 unless public; who lays a bridging draft before a summit is
 *   told what has been agreed.
 */
export function viewOf(
  rulebook: Rulebook,
  state: GameState,
  seat: number,
  into: GameState = new Float64Array(state.length),
): SeatView {
  into.set(state);
  hideMinds(rulebook, into, seat);
  hideSecrets(rulebook, into, seat);
  hideReadings(rulebook, into, seat);
  hideWords(rulebook, into, seat);
  hideTalks(rulebook, into, seat);
  return { rulebook, seat, state: into };
}

function hideMinds({ layout, parties, mostKinds }: Rulebook, state: GameState, seat: number): void {
  const width = parties.length * mostKinds;
  for (let party = 0; party < parties.length; party += 1) {
    if (party === seat) continue;
    state[layout.kinds + party] = -1;
    state[layout.spent + party] = 0;
    state.fill(0, layout.beliefs + party * width, layout.beliefs + (party + 1) * width);
  }
}

function hideSecrets(rulebook: Rulebook, state: GameState, seat: number): void {
  const { layout, deeds, later } = rulebook;
  for (const index of registersOf(rulebook).secret) {
    const deed = deeds[index];
    if (deed === undefined || isPrivyTo(deed, seat)) continue;
    if (read(state, layout.asking) === index + 1) {
      state[layout.asking] = 0;
      state[layout.asked] = 0;
    }
    if (read(state, layout.secrets + index) === 0) continue;
    state[layout.secrets + index] = 0;
    state[layout.happened + index] = 0;
    state[layout.steps + index] = 0;
    for (const [slot, put] of later.entries()) if (deeds[put]?.of === index) state[layout.later + slot] = 0;
  }
}

function isPrivyTo({ party, asks }: Deed, seat: number): boolean {
  return party === seat || asks.some((ask) => ask.party === seat);
}

function hideReadings({ layout, parties, issues }: Rulebook, state: GameState, seat: number): void {
  for (let hearer = 0; hearer < parties.length; hearer += 1) {
    for (let issue = 0; issue < issues.length; issue += 1) {
      const index = hearer * issues.length + issue;
      const carries = read(state, layout.carrier + index) === seat + 1;
      if (hearer === seat && !carries) {
        state[layout.said + index] = read(state, layout.heard + index);
        state[layout.heardWording + index] = 0;
      } else if (hearer !== seat && carries) {
        const vague = read(state, layout.heardWording + index) === VAGUE;
        if (vague) state[layout.heard + index] = read(state, layout.said + index);
      } else if (hearer !== seat) {
        state[layout.heard + index] = 0;
        state[layout.said + index] = 0;
        state[layout.heardWording + index] = 0;
        state[layout.carrier + index] = 0;
        state[layout.sender + index] = 0;
      }
    }
  }
}

function hideWords(rulebook: Rulebook, state: GameState, seat: number): void {
  const { layout, deeds } = rulebook;
  for (const forms of registersOf(rulebook).wordedAlike) {
    if (deeds[forms[0] ?? 0]?.party === seat) continue;
    takeForFirst(state, layout.happened, forms);
    takeForFirst(state, layout.steps, forms);
    takeForFirst(state, layout.secrets, forms);
  }
}

function takeForFirst(state: GameState, row: number, forms: readonly number[]): void {
  let latest = 0;
  for (const form of forms) {
    latest = Math.max(latest, read(state, row + form));
    state[row + form] = 0;
  }
  state[row + (forms[0] ?? 0)] = latest;
}

function hideTalks(rulebook: Rulebook, state: GameState, seat: number): void {
  const { layout, issues, parties } = rulebook;
  const bridges = read(state, layout.offerBridge) === seat + 1;
  const { concerned } = registersOf(rulebook);
  for (let issue = 0; issue < issues.length; issue += 1) {
    if (bridges || (((concerned[issue] ?? 0) >> seat) & 1) === 1) continue;
    state[layout.agreed + issue] = 0;
    state[layout.agreedWording + issue] = 0;
    state[layout.agreedBy + issue] = 0;
    state[layout.agreedAt + issue] = 0;
    state[layout.wordings + issue] = 0;
  }
  hideRefused(rulebook, state, seat);
  if (read(state, layout.offerBy) === 0 || read(state, layout.offerPublic) !== 0) return;
  if (mayReadOffer(rulebook, state, seat)) return;
  state.fill(0, layout.offer, layout.offer + issues.length);
  state.fill(0, layout.offerWording, layout.offerWording + issues.length);
  state.fill(0, layout.accepted, layout.accepted + parties.length);
  for (const slot of [layout.offerBy, layout.offerAt, layout.offerBridge]) state[slot] = 0;
}

/** What was turned down at a table is remembered by those who sit there. */
function hideRefused(rulebook: Rulebook, state: GameState, seat: number): void {
  for (const [table, { parties }] of rulebook.tables.entries())
    if (!parties.includes(seat)) forgetRefused(rulebook, state, table);
}

/** Who lays an offer, sits at its table or must sign one of its clauses. */
function mayReadOffer({ layout, issues, tables }: Rulebook, state: GameState, seat: number): boolean {
  if (read(state, layout.offerBy) === seat + 1 || read(state, layout.offerBridge) === seat + 1) return true;
  if (tables[read(state, layout.offerAt) - 1]?.parties.includes(seat) === true) return true;
  return issues.some(({ levels }, issue) => levels[read(state, layout.offer + issue) - 1]?.signs.includes(seat));
}
