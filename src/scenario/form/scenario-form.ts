import { z } from 'zod';
import { MARKS } from '../setting.ts';
import { documents } from './document-form.ts';
import { channels, gauges, issues, promises, readings, tables, tracks } from './matter-form.ts';
import { events, moves, walkAways } from './move-form.ts';
import { id, text } from './part.ts';
import { parties } from './party-form.ts';
import { assumptions, calendar, desk, facts, numbers, people, places, scene, sources } from './setting-form.ts';
import { claims, lesson, lines, tests } from './study-form.ts';
import { endings, preconditions, summits } from './summit-form.ts';

/** The whole of format 1, as an author writes it. */
export const scenarioForm = z.strictObject({
  format: z.literal(1).meta({ description: 'Always 1.' }),
  id,
  title: text,
  blurb: text.exactOptional().meta({ description: 'A sentence or two for the page where a scenario is chosen.' }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .meta({ description: 'The language of the texts here: en, ko.' }),
  mark: z.enum(MARKS).exactOptional().meta({ description: 'Default of every item.' }),
  calendar,
  places: places.exactOptional(),
  scene: scene.exactOptional(),
  sources: sources.exactOptional(),
  facts: facts.exactOptional(),
  people: people.exactOptional(),
  numbers: numbers.exactOptional().meta({ description: 'Named constants for expressions.' }),
  parties,
  gauges: gauges.exactOptional(),
  tracks: tracks.exactOptional(),
  issues: issues.exactOptional(),
  channels: channels.exactOptional(),
  readings: readings.exactOptional(),
  tables: tables.exactOptional(),
  promises: promises.exactOptional(),
  moves: moves.exactOptional(),
  events: events.exactOptional(),
  summits: summits.exactOptional(),
  preconditions: preconditions.exactOptional(),
  walk_away: walkAways.exactOptional(),
  assumptions: assumptions.exactOptional(),
  endings,
  documents: documents.exactOptional(),
  desk: desk.exactOptional(),
  lesson: lesson.exactOptional(),
  lines: lines.exactOptional(),
  tests: tests.exactOptional(),
  claims: claims.exactOptional(),
  allow: z.record(id, text).exactOptional().meta({ description: 'Warnings silenced, by code, each with its reason.' }),
});

export type ScenarioForm = z.infer<typeof scenarioForm>;
