import type { Deed } from './deed.ts';
import type {
  ChannelRules,
  ConstituencyRules,
  EventRules,
  IssueRules,
  KindRules,
  LevelRules,
  PartyRules,
  Rulebook,
  SummitRules,
  TableRules,
} from './rulebook.ts';

// Readers for the loops that run most: one for each kind of list, so that each meets one shape only and stays fast.
// An index out of range is a fault of the program and throws.

/** The number in a slot of the state. */
export function read(state: Float64Array, slot: number): number {
  return state[slot] ?? missing('slot', slot);
}

/** Writes 0 into so many slots: for the short runs of a state quicker than `fill`. */
export function blank(state: Float64Array, from: number, length: number): void {
  for (let slot = from; slot < from + length; slot += 1) state[slot] = 0;
}

export function partyRules(rulebook: Rulebook, party: number): PartyRules {
  return rulebook.parties[party] ?? missing('party', party);
}

export function deedRules(rulebook: Rulebook, deed: number): Deed {
  return rulebook.deeds[deed] ?? missing('deed', deed);
}

export function eventRules(rulebook: Rulebook, event: number): EventRules {
  return rulebook.events[event] ?? missing('event', event);
}

export function channelRules(rulebook: Rulebook, channel: number): ChannelRules {
  return rulebook.channels[channel] ?? missing('channel', channel);
}

export function tableRules(rulebook: Rulebook, table: number): TableRules {
  return rulebook.tables[table] ?? missing('table', table);
}

export function summitRules(rulebook: Rulebook, summit: number): SummitRules {
  return rulebook.summits[summit] ?? missing('summit', summit);
}

export function issueRules(rulebook: Rulebook, issue: number): IssueRules {
  return rulebook.issues[issue] ?? missing('issue', issue);
}

export function levelRules(issue: IssueRules, level: number): LevelRules {
  return issue.levels[level] ?? missing('level', level);
}

export function kindRules(party: PartyRules, kind: number): KindRules {
  return party.kinds[kind] ?? missing('kind', kind);
}

export function constituencyRules(party: PartyRules, constituency: number): ConstituencyRules {
  return party.constituencies[constituency] ?? missing('constituency', constituency);
}

/** The drawn kind of a party; the first where the state does not say (a view of another seat). */
export function kindOf(rulebook: Rulebook, state: Float64Array, party: number): number {
  const kind = read(state, rulebook.layout.kinds + party);
  return kind < 0 ? 0 : kind;
}

function missing(thing: string, index: number): never {
  throw new RangeError(`No ${thing} ${index}`);
}
