import type { Scenario } from './scenario.ts';

/** What a page needs to know of a scenario before it is chosen. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly blurb: string;
  readonly language: string;
  /** Every language it can be read in, its own first. */
  readonly languages: readonly string[];
  readonly calendar: Scenario['calendar'];
  /** Who plans: playable parties, and minded ones, which are offered last. */
  readonly parties: readonly {
    readonly id: string;
    readonly name: string;
    readonly seat: 'playable' | 'minded';
    /** What it wants, in few words; empty where the scenario has no lesson part. */
    readonly brief: string;
  }[];
  readonly assumptions: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  /** It has hints for beginners; `practice`: and a game for them, in this chair. */
  readonly hints: boolean;
  readonly practice?: string;
  /** The texts above in other languages: language, then path, then text. */
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function cardOf(scenario: Scenario): ScenarioCard {
  const { id, title, blurb, language, calendar, translations } = scenario;
  const parties = Object.entries(scenario.parties).flatMap(([party, { name, seat }]) =>
    seat === 'reactive' ? [] : [{ id: party, name, seat, brief: briefOf(scenario, party) }],
  );
  const assumptions = Object.entries(scenario.assumptions).map(([set, { name, text }]) => ({ id: set, name, text }));
  const shown = new Set([
    'title',
    'blurb',
    'calendar.word',
    ...parties.flatMap((party) => [`parties.${party.id}.name`, ...BRIEFS.map((brief) => briefPath(party.id, brief))]),
    ...assumptions.flatMap((set) => [`assumptions.${set.id}.name`, `assumptions.${set.id}.text`]),
  ]);
  const texts = Object.entries(translations).map(
    ([other, all]) => [other, Object.fromEntries(Object.entries(all).filter(([path]) => shown.has(path)))] as const,
  );
  return {
    id,
    title,
    blurb,
    language,
    languages: [language, ...Object.keys(translations)],
    calendar,
    parties,
    assumptions,
    hints: (scenario.lesson?.coach?.length ?? 0) > 0,
    ...(scenario.lesson?.practice && { practice: scenario.lesson.practice.chair }),
    translations: Object.fromEntries(texts),
  };
}

/** The shorter brief first. */
export const BRIEFS = ['basic', 'full'] as const;

export const briefPath = (party: string, brief: (typeof BRIEFS)[number]): string => `lesson.brief.${party}.${brief}`;

function briefOf({ lesson }: Scenario, party: string): string {
  const brief = lesson?.brief[party];
  return brief?.basic ?? brief?.full ?? '';
}
