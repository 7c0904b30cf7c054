import { load, loadRulebook, loadTitles, scenarios as shipped } from 'virtual:scenarios';
import front from '../../assets/front.json';
import { BRIEFS, briefPath, cardOf, type ScenarioCard } from '../scenario/card.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ShelfView } from '../ui/port/start.ts';
import type { Bureau } from './minds/bureau.ts';
import type { KeptScenario } from './storage.ts';
import type { Words } from '../words/words.ts';

/** Marks a scenario the player brought, which may have the id of a shipped one. */
const OWN = 'own:';

/** Chairs offered at once; more stand under More. */
const FRONT_CHAIRS = 3;

export const ownId = (id: string): string => OWN + id;

/** Fetches each thing once; again where it did not come. */
function once<Thing>(fetching: (...path: string[]) => Promise<Thing>): (...path: string[]) => Promise<Thing> {
  const known = new Map<string, Promise<Thing>>();
  return async (...path) => {
    const key = path.join('/');
    const thing = known.get(key) ?? fetching(...path);
    known.set(key, thing);
    try {
      return await thing;
    } catch (failure) {
      known.delete(key);
      throw failure;
    }
  };
}

const shippedScenario = once(async (id = '') => load(id));
const shippedRulebook = once(async (id = '', assumption = '') => loadRulebook(id, assumption));

/** By language: what shipped scenarios are called in those that are spoken. */
const titles: Record<string, Awaited<ReturnType<typeof loadTitles>>> = {};

/** Fetches what the shipped scenarios are called in a language, before a page speaks it. */
export async function nameShelf(language: string): Promise<void> {
  titles[language] ??= await loadTitles(language);
}

/** Fetches what a game of a shipped scenario needs, all at once: of the one on the front of the page where none is named. */
export async function fetchGame(id: string = front.scenario, assumption = ''): Promise<void> {
  const assumptions = shipped.find((card) => card.id === id)?.assumptions.map((set) => set.id);
  const named = assumption || (assumptions?.[0] ?? '');
  // Whoever wants what is not shipped is told so by who is asked for it.
  if (!assumptions || (named !== '' && !assumptions.includes(named))) return;
  await Promise.all([shippedScenario(id), shippedRulebook(id, named)]);
}

/** Finds the scenario behind an id of the shelf; undefined where it has gone. */
export async function scenarioOnShelf(id: string, own: readonly KeptScenario[]): Promise<Scenario | undefined> {
  if (id.startsWith(OWN)) return own.find((kept) => kept.id === id)?.scenario;
  return shipped.some((card) => card.id === id) ? shippedScenario(id) : undefined;
}

/**
 * The rulebook of a full game of a scenario on the shelf, under an assumption; empty names the first, or that there is none. Of
 * a shipped one it was compiled when the page was built.
 */
export async function rulebookOnShelf(
  id: string,
  scenario: Scenario,
  assumption: string,
  bureau: Bureau,
): Promise<Rulebook> {
  const named = assumption || (Object.keys(scenario.assumptions)[0] ?? '');
  if (!id.startsWith(OWN)) return shippedRulebook(id, named);
  return bureau.compile(scenario, named === '' ? {} : { assumption: named });
}

/** Ids on the shelf under which a scenario of this id may stand, shipped ones first. */
export function shelfIdsOf(scenario: string, own: readonly KeptScenario[]): readonly string[] {
  return [
    ...shipped.filter(({ id }) => id === scenario).map(({ id }) => id),
    ...own.filter((kept) => kept.scenario?.id === scenario).map(({ id }) => id),
  ];
}

/** Ids of everything on the shelf that can be played. */
export function shelfIds(own: readonly KeptScenario[]): readonly string[] {
  return [...shipped.map(({ id }) => id), ...own.flatMap(({ id, scenario }) => (scenario ? [id] : []))];
}

/** Everything that can be played, and what was brought and cannot be yet. */
export function shelfOf(own: readonly KeptScenario[], words: Words): readonly ShelfView[] {
  return [
    ...shipped.map((card) => cardView(card, card.id, words, titles[words.language]?.[card.id])),
    ...own.map((kept): ShelfView => {
      const { id, name, scenario, check } = kept;
      if (scenario) return { ...cardView(cardOf(scenario), id, words), own: true, check };
      return {
        id,
        title: name,
        blurb: '',
        own: true,
        chairs: [],
        assumptions: [],
        hints: false,
        word: '',
        lengths: { full: 0, unit: 'day' },
        check,
      };
    }),
  ];
}

/** Id of the scenario on the front of the start page. */
export function frontOf(shelf: readonly ShelfView[]): string {
  return (shelf.find(({ id }) => id === front.scenario) ?? shelf[0])?.id ?? '';
}

function cardView(
  card: ScenarioCard,
  id: string,
  words: Words,
  overlay = card.translations[words.language] ?? {},
): ShelfView {
  const text = (path: string, original: string): string => overlay[path] ?? original;
  const { turns, short, turn, word } = card.calendar;
  const playable = card.parties.filter(({ seat }) => seat === 'playable');
  return {
    id,
    title: text('title', card.title),
    blurb: text('blurb', card.blurb),
    own: false,
    chairs: card.parties.map(({ id: party, name, seat, brief }, tone) => ({
      party: { id: party, name: text(`parties.${party}.name`, name), tone },
      ...(seat !== 'playable' && { curious: true }),
      first: seat === 'playable' && playable.findIndex((one) => one.id === party) < FRONT_CHAIRS,
      brief: BRIEFS.map((one) => overlay[briefPath(party, one)]).find((one) => one !== undefined) ?? brief,
    })),
    assumptions: card.assumptions.map((set) => ({
      id: set.id,
      name: text(`assumptions.${set.id}.name`, set.name),
      text: text(`assumptions.${set.id}.text`, set.text),
    })),
    hints: card.hints,
    ...(card.practice !== undefined && { practice: card.practice }),
    word: text('calendar.word', word),
    lengths: {
      full: turns * turn.count,
      unit: turn.unit,
      ...(short && { short: { from: short.from, to: turns } }),
    },
  };
}
