import { flatEvaluator } from '../kernel/flat.ts';
import { at, never } from '../kit/never.ts';
import { whyNotPlan } from '../rules/conduct.ts';
import type { Decision, Mind, Question, SeatView } from '../rules/game.ts';
import { offerOnTable, whyNotOffer } from '../rules/offers.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Package, Refusal } from '../rules/step.ts';
import { whyNot } from '../rules/why-not.ts';
import type { Line, LineStep } from '../scenario/study.ts';
import { isSamePackage } from '../rules/same-clause.ts';
import { deedsOf, packageOf, type OfferStep } from './line-step.ts';
import { nothingMind } from './nothing-mind.ts';

/** A step of a line and the turn it stands under. */
export interface Entry {
  readonly turn: number;
  readonly step: LineStep;
}

/** What kept a step from being played, as things stood when its turn came. */
export interface Obstacle {
  /** As the seat saw it; its state is a copy. */
  readonly position: Position;
  readonly refusal: Refusal;
  /** The move or answer that was refused. */
  readonly deed?: number;
  /** The offer that was refused, and where. */
  readonly offer?: { readonly table: number; readonly summit: number; readonly package: Package };
}

/** A step that was not played; without an obstacle nobody was asked for it. */
export interface Unplayed extends Entry {
  readonly obstacle?: Obstacle;
}

/** One playing of a line, in one game, over all seats. */
export interface LinePlayer {
  /** Plays what the line says for its seat; what it leaves open `rest` decides, or nothing is done. */
  mind(rest?: Mind): Mind;
  /** What has not been played so far: at the end of a game, what was not legal when its turn came. */
  unplayed(): readonly Unplayed[];
}

/**
 * Plays a line once: make a new one for each game. Every step is played at the first occasion of its turn. The `at` of
 * an offer is a table, or a summit where only its sitting is meant; what the line answers to an offer is said to that
 * very package.
 */
export function linePlayer(rulebook: Rulebook, line: Line): LinePlayer {
  const script: Script = {
    rulebook,
    open: Object.entries(line.turns).flatMap(([turn, steps]) => steps.map((step) => ({ turn: Number(turn), step }))),
    offered: [],
    obstacles: new Map(),
  };
  return {
    mind: (rest = nothingMind) => ({
      choose: (view, question, luck) =>
        question.kind === 'orders'
          ? orders(script, view, question, rest.choose(view, question, luck))
          : (fromLine(script, view, question) ?? rest.choose(view, question, luck)),
      respond: (view, question, luck) => fromLine(script, view, question) ?? rest.respond(view, question, luck),
    }),
    unplayed: () =>
      script.open.map((entry) => {
        const obstacle = script.obstacles.get(entry);
        return obstacle === undefined ? entry : { ...entry, obstacle };
      }),
  };
}

interface Script {
  readonly rulebook: Rulebook;
  open: Entry[];
  /** Offers made, for their answers. */
  readonly offered: Entry[];
  readonly obstacles: Map<Entry, Obstacle>;
}

/** Keeps why a step was refused; that it was the wrong moment only where nothing better is known. */
function refused(script: Script, entry: Entry, obstacle: Obstacle): void {
  const known = script.obstacles.get(entry)?.refusal.code;
  if (known !== undefined && known !== 'not_now') return;
  const { position } = obstacle;
  script.obstacles.set(entry, { ...obstacle, position: { ...position, state: position.state.slice() } });
}

/** What the line says of this turn and is still to be played. */
function now({ open, rulebook }: Script, { state }: SeatView): Entry[] {
  return open.filter(({ turn }) => turn === state[rulebook.layout.turn]);
}

function take(script: Script, entry: Entry): void {
  script.open = script.open.filter((one) => one !== entry);
}

/** The line's orders, then as many of the rest's as still fit. */
function orders(script: Script, view: SeatView, { options }: Question, rest: Decision): Decision {
  const { rulebook } = script;
  const position = { ...view, evaluator: flatEvaluator(rulebook) };
  const deeds: number[] = [];
  const order = (more: readonly number[]): Refusal | undefined => {
    const refusal = more.every((deed) => options.includes(deed))
      ? whyNotPlan(position, view.seat, [...deeds, ...more])
      : (whyNotPlan(position, view.seat, more) ?? { code: 'not_now' });
    if (refusal === undefined) deeds.push(...more);
    return refusal;
  };
  for (const entry of now(script, view)) {
    const { step } = entry;
    if (step.kind !== 'move' || step.party !== seatId(view)) continue;
    const meant = deedsOf(rulebook, view.state, step);
    if (meant.length === 0) continue;
    const refusal = order(meant);
    if (refusal === undefined) take(script, entry);
    else refused(script, entry, { position, refusal, deed: at(meant, 0) });
  }
  for (const deed of rest.kind === 'orders' ? rest.deeds : []) order([deed]);
  return { kind: 'orders', deeds };
}

function fromLine(script: Script, view: SeatView, question: Question): Decision | undefined {
  switch (question.kind) {
    case 'orders':
      return undefined;
    case 'ask':
      return chosen(script, view, question, 'answer');
    case 'moment':
      return chosen(script, view, question, 'move');
    case 'offer':
      return offer(script, view, question);
    case 'answer':
      return answer(script, view, question);
    default:
      return never(question);
  }
}

function chosen(script: Script, view: SeatView, { options }: Question, kind: 'move' | 'answer'): Decision | undefined {
  for (const entry of now(script, view)) {
    const { step } = entry;
    if (step.kind !== kind || step.party !== seatId(view)) continue;
    const [meant] = step.move === 'pass' ? [] : deedsOf(script.rulebook, view.state, step);
    if (step.move !== 'pass' && meant === undefined) continue;
    if (meant !== undefined && !options.includes(meant)) {
      const position = { ...view, evaluator: flatEvaluator(script.rulebook) };
      const why = whyNot(position, view.seat, meant, kind === 'answer' ? 'answer' : 'moment');
      refused(script, entry, { position, refusal: why ?? { code: 'not_an_option' }, deed: meant });
      continue;
    }
    take(script, entry);
    return meant === undefined ? { kind: 'pass' } : { kind: 'deed', deed: meant };
  }
  return undefined;
}

function offer(script: Script, view: SeatView, question: Question & { kind: 'offer' }): Decision | undefined {
  for (const entry of now(script, view)) {
    const { step } = entry;
    if (step.kind !== 'offer' || step.by !== seatId(view) || !stands(script, step, question)) continue;
    const offered = packageOf(script.rulebook, step);
    const position = { ...view, evaluator: flatEvaluator(script.rulebook) };
    // What is not lawful now stays unplayed, and whoever plays the line is told so.
    const { table, summit } = question;
    const refusal = whyNotOffer(position, table, summit, offered);
    if (refusal !== undefined) {
      refused(script, entry, { position, refusal, offer: { table, summit, package: offered } });
      continue;
    }
    take(script, entry);
    script.offered.push(entry);
    return { kind: 'offer', package: offered, public: step.public };
  }
  return undefined;
}

function answer(script: Script, view: SeatView, question: Question & { kind: 'answer' }): Decision | undefined {
  const { rulebook } = script;
  const onTable = offerOnTable(rulebook, view.state);
  for (const { turn, step } of script.offered) {
    if (step.kind !== 'offer' || turn !== view.state[rulebook.layout.turn] || !stands(script, step, question)) continue;
    const said = step.answers[seatId(view)];
    if (said !== undefined && isSamePackage(onTable, packageOf(rulebook, step))) {
      return { kind: 'answer', accepts: said === 'accept' };
    }
  }
  return undefined;
}

function stands(
  { rulebook }: Script,
  step: OfferStep,
  question: { readonly table: number; readonly summit: number },
): boolean {
  return step.at === at(rulebook.tables, question.table).id || step.at === rulebook.summits[question.summit]?.id;
}

function seatId({ rulebook, seat }: SeatView): string {
  return at(rulebook.parties, seat).id;
}
