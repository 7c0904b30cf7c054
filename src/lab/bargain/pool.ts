import type { MakeBargainer } from '../../minds/table/bargainer.ts';
import { tableMind } from '../../minds/table/table-mind.ts';
import { hardliner } from './hardliner.ts';
import { micro } from './micro.ts';
import { random } from './random.ts';
import { timeDependent } from './time-dependent.ts';
import { titForTat } from './tit-for-tat.ts';

/** Who can be set against whom, by name: the mind of the game's tables, and agents of others for comparison. */
export const AGENTS = {
  summitry: tableMind,
  boulware: timeDependent(0.2),
  linear: timeDependent(1),
  conceder: timeDependent(2),
  'tit-for-tat': titForTat,
  micro,
  hardliner,
  random,
} as const satisfies Readonly<Record<string, MakeBargainer>>;

export type AgentName = keyof typeof AGENTS;

export const AGENT_NAMES = Object.keys(AGENTS).filter((name): name is AgentName => name in AGENTS);
