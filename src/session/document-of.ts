import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { WrittenDocument } from '../scenario/document.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Cue } from './cue.ts';
import { textByChoice } from './text-by-choice.ts';

/** What can have a document go with it. */
const CARRIERS: ReadonlySet<string> = new Set(['move', 'event', 'leave']);

/** A document that lies open, and what it says. */
export interface OpenDocument {
  /** What tells of what it went with. */
  readonly carrier: Cue & { readonly kind: 'deed' | 'leak' };
  readonly id: string;
  readonly document: WrittenDocument;
  /** The party whose paper it is; −1 the world's. */
  readonly writer: number;
  readonly text: string;
}

/**
 * The document that went with what a cue tells, if a seat may read it. `text`: what stands at a path; `over`: the game is, and all of them
 * lie open.
 */
export function documentOf(
  { scenario, rulebook }: { readonly scenario: Scenario; readonly rulebook: Rulebook },
  text: (path: string) => string,
  cue: Cue,
  seat: number,
  over: boolean,
): OpenDocument | undefined {
  if (cue.kind !== 'deed' && cue.kind !== 'leak') return undefined;
  const { kind, path } = at(rulebook.deeds, cue.deed);
  if (!CARRIERS.has(kind)) return undefined;
  const [id, document] = Object.entries(scenario.documents).find(([, one]) => one.with.includes(path)) ?? [];
  if (id === undefined || document === undefined) return undefined;
  const reads = document.readBy?.includes(rulebook.parties[seat]?.id ?? '') ?? true;
  const says = textByChoice(rulebook, text, cue.deed, `documents.${id}.text`, cue.veiled === true && !over);
  if (says === undefined || (!reads && !over)) return undefined;
  const writer =
    document.by === undefined ? cue.party : rulebook.parties.findIndex((party) => party.id === document.by);
  return { carrier: cue, id, document, writer, text: says };
}
