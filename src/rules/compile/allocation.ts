import type { Layout } from '../layout.ts';

/** How many there are of each thing that has slots. */
export interface Census {
  readonly turns: number;
  readonly parties: number;
  readonly mostKinds: number;
  readonly constituencies: number;
  readonly gauges: number;
  readonly copies: number;
  readonly issues: number;
  readonly channels: number;
  readonly tables: number;
  readonly promises: number;
  readonly preconditions: number;
  readonly summits: number;
  readonly deeds: number;
  readonly later: number;
  readonly pendingGifts: number;
}

/** Gives each thing its slots, in the order of `Layout`. */
export function allocate(census: Census): Layout {
  const { parties, issues, promises, deeds } = census;
  let size = 0;
  const take = (count: number): number => {
    const first = size;
    size += count;
    return first;
  };
  const rows = {
    turn: take(1),
    phase: take(1),
    cursor: take(1),
    exchange: take(1),
    asking: take(1),
    asked: take(1),
    sitting: take(1),
    laid: take(1),
    sequence: take(1),
    signed: take(1),
    walked: take(1),
    walkedOn: take(1),
    ending: take(1),
    gauges: take(census.gauges),
    positions: take(census.copies),
    levels: take(issues),
    wordings: take(issues),
    before: take(issues),
    worded: take(issues),
    signedBy: take(issues),
    outcomes: take(issues * parties),
    agreed: take(issues),
    agreedWording: take(issues),
    agreedBy: take(issues),
    agreedAt: take(issues),
    offer: take(issues),
    offerWording: take(issues),
    offerBy: take(1),
    offerAt: take(1),
    offerPublic: take(1),
    offerBridge: take(1),
    accepted: take(parties),
    refused: take(census.tables * 2 * issues),
    refusedWording: take(census.tables * 2 * issues),
    refusedOn: take(census.tables * 2),
    heard: take(parties * issues),
    said: take(parties * issues),
    carrier: take(parties * issues),
    sender: take(parties * issues),
    heardWording: take(parties * issues),
    told: take(parties * issues),
    promiseStrength: take(parties * promises),
    promiseTurn: take(parties * promises),
    promiseStatus: take(parties * promises),
    kinds: take(parties),
    beliefs: take(parties * parties * census.mostKinds),
    mandates: take(parties),
    paid: take(parties),
    gifts: take(parties),
    spent: take(parties),
    capacity: take(parties),
    capacityEnds: take(parties * (census.turns + 1)),
    needs: take(parties),
    needsEnd: take(parties * (census.turns + 1)),
    waivedNeeds: take(census.constituencies),
    bars: take(census.preconditions),
    waived: take(census.preconditions),
    happened: take(deeds),
    closed: take(deeds),
    secrets: take(deeds),
    steps: take(deeds),
    waiting: take(deeds),
    later: take(census.later),
    pendingGifts: take(census.pendingGifts),
    open: take(census.channels),
    held: take(census.summits),
    agenda: take(census.tables * issues),
    talked: take(census.tables),
  };
  return { size, ...rows };
}
