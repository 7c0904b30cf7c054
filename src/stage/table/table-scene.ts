import * as Phaser from 'phaser';
import { lightNow, type Light } from '../light.ts';
import { openMotion, wantsStillness, type Motion } from '../motion.ts';
import { paintPicture, unpaint } from '../painting.ts';
import type { Frame, Show } from '../show.ts';
import type { StageIntents, TableSight } from '../sight.ts';
import { between, putAcross, takeBack } from './crossing.ts';
import { layHand, PULL, type Reach } from './hand.ts';
import { MARGIN, paintCard } from './paint-card.ts';
import { lampHeight, paintLamp, REACH } from './paint-lamp.ts';
import { paintRoom } from './paint-room.ts';
import { place, Pieces, type Piece } from './pieces.ts';
import { sealing, WAX } from './sealing.ts';
import { cuesBetween, type TableCue } from './table-cue.ts';
import { layTable, placeOf, type Spot, type TableLayout } from './table-layout.ts';

const ROOM = 'table-room';
const SLIDE = 260;

interface Shown {
  readonly sight: TableSight;
  readonly frame: Frame;
  readonly layout: TableLayout;
  readonly light: Light;
}

/** The table: a room that stands, and cards and lamps upon it. */
export class TableScene extends Phaser.Scene implements Show<TableSight> {
  private shown: Shown | undefined;
  private waiting: { readonly sight: TableSight; readonly frame: Frame } | undefined;
  private room: Phaser.GameObjects.Image | undefined;
  private roomKey = '';
  private readonly cards = new Pieces(this, 'table-card');
  private readonly lamps = new Pieces(this, 'table-lamp');
  private motion: Motion | undefined;
  /** The card in a hand. */
  private held: Piece | undefined;
  private readonly lay: StageIntents['lay'];

  constructor(lay: StageIntents['lay']) {
    super('table');
    this.lay = lay;
  }

  get busy(): boolean {
    return this.motion?.busy === true || this.held !== undefined;
  }

  create(): void {
    this.motion = openMotion(this);
    this.input.dragDistanceThreshold = PULL;
    this.events.on(Phaser.Scenes.Events.SLEEP, () => this.putAway());
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.clear());
    if (this.waiting) this.show(this.waiting.sight, this.waiting.frame);
  }

  /** What was put and answered since is played on what lay there; then all stands as it is now. */
  show(sight: TableSight, frame: Frame): void {
    this.waiting = { sight, frame };
    const { motion } = this;
    if (!motion) return;
    motion.skip();
    const before = this.shown;
    // Another scene stood in front meanwhile: what is about to move must lie there first.
    if (before && !this.room) this.draw(before, false);
    const after = { sight, frame, layout: layTable(sight, frame.width, frame.height), light: lightNow() };
    const still = !before || !sameStage(before, after) || wantsStillness();
    const cues = still ? [] : cuesBetween(before.sight, sight);
    if (cues.some(({ kind }) => kind === 'answer')) {
      this.play(cues);
      motion.run({ duration: 1, move: () => undefined, after: () => this.draw(after, true) });
    } else {
      this.draw(after, !still);
      this.play(cues);
    }
  }

  private play(cues: readonly TableCue[]): void {
    const { shown, motion } = this;
    if (!shown || !motion) return;
    for (const cue of cues) {
      if (cue.kind === 'put') putAcross(motion, shown, this.cards, cue.by);
      else if (cue.accepts) sealing(this, motion, shown);
      else takeBack(motion, shown, this.cards);
    }
  }

  skip(): void {
    this.motion?.skip();
    // Nobody looks any more, or the stage goes elsewhere: the release may never be heard of.
    this.held = undefined;
    this.rest();
  }

  /** Whether a card that can be laid lies at a point, in pixels of the page. */
  gripAt(x: number, y: number): boolean {
    const { shown } = this;
    if (!shown?.sight.lays) return false;
    const { width, height } = shown.layout.card;
    return shown.sight.cards.some((card, index) => {
      const spot = placeOf(shown.layout, shown.sight, index);
      const [across, down] = [(width * spot.scale) / 2, (height * spot.scale) / 2];
      return card.words.length > 0 && Math.abs(x - spot.x) <= across && Math.abs(y - spot.y) <= down;
    });
  }

  forget(): void {
    this.roomKey = '';
    this.cards.forget();
    this.lamps.forget();
  }

  strike(): void {
    this.putAway();
    this.forget();
    this.shown = undefined;
    this.waiting = undefined;
  }

  /** Nobody sees it: its pictures take room that others need, and are painted again when they are wanted. */
  private putAway(): void {
    this.motion?.skip();
    this.cards.keep(() => false);
    this.lamps.keep(() => false);
    this.room?.destroy();
    unpaint(this, ROOM);
    unpaint(this, WAX);
    this.room = undefined;
    this.roomKey = '';
    this.held = undefined;
  }

  private clear(): void {
    this.putAway();
    this.motion = undefined;
    this.shown = undefined;
  }

  /** Only what looks otherwise is painted, and cards slide to where they lie now. */
  private draw(shown: Shown, slides: boolean): void {
    this.shown = shown;
    this.paintRoom(shown);
    this.putLamps(shown);
    this.putCards(shown, slides);
    this.game.loop.wake();
  }

  private paintRoom({ sight, frame, layout, light }: Shown): void {
    const { set, summit, sides, last, cards } = sight;
    const key = JSON.stringify([frame, light.key, set, summit, sides, last, cards.length]);
    if (key === this.roomKey) return;
    this.roomKey = key;
    this.room?.destroy();
    paintPicture(this, ROOM, frame, (brush) => paintRoom(brush, sight, layout, light));
    this.room = this.add.image(0, 0, ROOM).setOrigin(0, 0).setDepth(-1);
  }

  private putLamps({ sight, frame, layout, light }: Shown): void {
    this.lamps.keep((index) => sight.homes[index] !== undefined);
    const height = lampHeight(layout.card.height);
    const side = height * REACH * 2;
    const size = { width: side, height: side, density: frame.density };
    for (const [index, home] of sight.homes.entries()) {
      const spot = layout.lamps[index];
      if (!spot) continue;
      const key = JSON.stringify([home, size, light.key]);
      const piece = this.lamps.put(index, key, size, (brush) => paintLamp(brush, home, height, light));
      piece.image.setDepth(spot.y - 0.5);
      place(piece, spot, frame.density);
    }
  }

  private putCards({ sight, frame, layout, light }: Shown, slides: boolean): void {
    this.cards.keep((issue) => sight.cards.some((card) => card.issue === issue));
    const { width, height } = layout.card;
    const size = { width: width + MARGIN * 2, height: height + MARGIN * 2, density: frame.density };
    for (const [index, card] of sight.cards.entries()) {
      const key = JSON.stringify([card, sight.lays, size, light.key]);
      const known = this.cards.get(card.issue);
      const piece = this.cards.put(card.issue, key, size, (brush) => paintCard(brush, card, sight, layout.card, light));
      const spot = placeOf(layout, sight, index);
      piece.image.setDepth(spot.y);
      if (slides && known && known !== piece) this.slide(piece, piece.spot, spot);
      else place(piece, spot, frame.density);
      if (sight.lays && card.words.length > 0) layHand(piece, card, this.reach);
    }
    // Painted anew for another size or a restored context, the card has slipped out of the hand, and lies where it lay.
    if (this.held && !this.cards.has(this.held)) this.held = undefined;
  }

  /** A card goes to another place; one that only turns, turns on the spot. */
  private slide(piece: Piece, from: Spot, to: Spot): void {
    const density = this.shown?.frame.density ?? 1;
    const turns = Math.hypot(to.x - from.x, to.y - from.y) < 1;
    place(piece, from, density);
    this.motion?.run({
      duration: SLIDE,
      delay: 0,
      move: (share) => {
        place(piece, between(from, to, share), density);
        if (turns) piece.image.scaleX *= 0.1 + 0.9 * share;
      },
    });
  }

  /** Everything where it lies. */
  private rest(): void {
    if (!this.shown) return;
    const { sight, layout, frame } = this.shown;
    for (const [index, { issue }] of sight.cards.entries()) {
      const piece = this.cards.get(issue);
      if (piece) place(piece, placeOf(layout, sight, index), frame.density);
    }
    this.game.loop.wake();
  }

  private readonly reach: Reach = {
    seen: () => this.shown && { ...this.shown, density: this.shown.frame.density },
    held: () => this.held,
    onHold: (piece) => {
      if (piece) this.skip();
      // The release of a pull is no click.
      if (piece) this.held = piece;
      else this.time.delayedCall(0, () => (this.held = undefined));
      this.game.loop.wake();
    },
    onTurn: (turn) => {
      if (turn) this.lay(turn);
      else this.rest();
    },
  };
}

/** The same frame in the same light, and the same parties. */
function sameStage(one: Shown, other: Shown): boolean {
  const keyOf = ({ frame, light, sight }: Shown): string => JSON.stringify([frame, light.key, sight.set, sight.sides]);
  return keyOf(one) === keyOf(other);
}
