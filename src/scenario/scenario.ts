import type { WrittenDocument } from './document.ts';
import type { Scene } from './scene.ts';
import type { Calendar, Fact, Mark, Person, Place, Source } from './setting.ts';
import type { Party } from './party.ts';
import type { Channel, Gauge, Issue, PromiseRule, Readings, Table, Track } from './matter.ts';
import type { Event, Move, WalkAway } from './move.ts';
import type { Ending, Precondition, Summit } from './summit.ts';
import type { Assumption, Claim, Desk, Lesson, Line, ScenarioTest } from './study.ts';

/** Things by id, in the order of the file. Ids are lower case, digits and underscore, and begin with a letter. */
export type ById<Thing> = Readonly<Record<string, Thing>>;

/**
 * A scenario after the door: every default filled in, every expression a tree, still names and no slots.
 * It is plain JSON, so it can be compiled into the build and posted to a worker.
 */
export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly blurb: string;
  readonly language: string;
  readonly mark: Mark;
  readonly calendar: Calendar;
  readonly places: ById<Place>;
  readonly scene: Scene;
  readonly sources: ById<Source>;
  readonly facts: ById<Fact>;
  readonly people: ById<Person>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly parties: ById<Party>;
  readonly gauges: ById<Gauge>;
  readonly tracks: ById<Track>;
  readonly issues: ById<Issue>;
  readonly channels: ById<Channel>;
  readonly readings: Readings;
  readonly tables: ById<Table>;
  readonly promises: ById<PromiseRule>;
  readonly moves: ById<Move>;
  readonly events: ById<Event>;
  readonly summits: ById<Summit>;
  readonly preconditions: ById<Precondition>;
  readonly walkAways: ById<WalkAway>;
  readonly assumptions: ById<Assumption>;
  readonly endings: ById<Ending>;
  readonly documents: ById<WrittenDocument>;
  readonly desk?: Desk;
  readonly lesson?: Lesson;
  readonly lines: ById<Line>;
  readonly tests: ById<ScenarioTest>;
  readonly claims: ById<Claim>;
  /** Codes of warnings silenced, each with its reason. */
  readonly allow: Readonly<Record<string, string>>;
  /** Texts in other languages: language, then the path of the text (`moves.praise.text`), then the text. */
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
