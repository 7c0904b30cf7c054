import * as Phaser from 'phaser';
import { fall, glow, type Brush } from '../brush.ts';
import { lightNow, type Light } from '../light.ts';
import { openMotion, wantsStillness, type Motion } from '../motion.ts';
import { paintPicture, unpaint } from '../painting.ts';
import type { Frame, Show } from '../show.ts';
import type { FrontSight } from '../sight.ts';
import { layFront, type FrontLayout } from './front-layout.ts';
import { turnPage } from './page-turn.ts';
import { paintPaper } from './paint-paper.ts';
import { paintTelegram } from './paint-telegram.ts';
import { paintText } from './paint-text.ts';
import { writeSignatures } from './signing.ts';

const DESK = 'front-desk';
const SHEET = 'front-sheet';
const OLD = 'front-old';
/** A sheet does not lie quite straight. */
const LEAN: Readonly<Record<FrontSight['kind'], number>> = { paper: -0.012, telegram: 0.014, text: 0 };

interface Shown {
  readonly sight: FrontSight;
  readonly frame: Frame;
  readonly light: Light;
  readonly layout: FrontLayout;
}

/** A sheet of paper on a desk: the front page, a telegram, or a text under the pens. */
export class FrontScene extends Phaser.Scene implements Show<FrontSight> {
  private shown: Shown | undefined;
  private waiting: { readonly sight: FrontSight; readonly frame: Frame } | undefined;
  private desk: Phaser.GameObjects.Image | undefined;
  private sheet: Phaser.GameObjects.Image | undefined;
  private motion: Motion | undefined;
  private painted = '';

  constructor() {
    super('front');
  }

  get busy(): boolean {
    return this.motion?.busy === true;
  }

  create(): void {
    this.motion = openMotion(this);
    this.events.on(Phaser.Scenes.Events.SLEEP, () => this.putAway());
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.clear());
    if (this.waiting) this.show(this.waiting.sight, this.waiting.frame);
  }

  /** Another key is another page: it turns. A text that has been signed since gets its signatures. */
  show(sight: FrontSight, frame: Frame): void {
    this.waiting = { sight, frame };
    const { motion, shown: before } = this;
    if (!motion) return;
    const light = lightNow();
    const key = JSON.stringify([sight, frame, light.key]);
    if (key === this.painted) return;
    motion.skip();
    this.painted = key;
    const after = { sight, frame, light, layout: layFront(sight.kind, frame.width, frame.height) };
    const same = before && JSON.stringify([before.frame, before.light.key]) === JSON.stringify([frame, light.key]);
    const comes = before?.sight.key !== sight.key;
    const turns = same === true && comes && !wantsStillness();
    // Also where no page lay here before, or one of another size, whoever looks on sees who signs.
    const moves = !wantsStillness() && (same === true || (comes && sight.fresh === true));
    const fresh = sight.signatures.filter(
      ({ name, signed }) =>
        signed && (comes || before?.sight.signatures.some((old) => old.name === name && !old.signed)),
    );
    this.shown = after;
    this.lay(after, turns ? before : undefined, moves ? fresh.map(({ name }) => name) : []);
    this.game.loop.wake();
  }

  skip(): void {
    this.motion?.skip();
  }

  forget(): void {
    this.painted = '';
    this.shown = undefined;
  }

  strike(): void {
    this.putAway();
    this.forget();
    this.waiting = undefined;
  }

  /** Nobody sees it: its pictures take room that others need. What page it was is kept, so that the next can turn over it. */
  private putAway(): void {
    this.motion?.skip();
    this.desk?.destroy();
    this.sheet?.destroy();
    for (const name of [DESK, SHEET, OLD]) unpaint(this, name);
    this.desk = undefined;
    this.sheet = undefined;
    this.painted = '';
  }

  private clear(): void {
    this.putAway();
    this.motion = undefined;
    this.forget();
  }

  private lay(shown: Shown, before: Shown | undefined, fresh: readonly string[]): void {
    const { motion } = this;
    const { sight, frame, layout, light } = shown;
    this.desk?.destroy();
    paintPicture(this, DESK, frame, (brush) => paintDesk(brush, frame, layout, light));
    this.desk = this.add.image(0, 0, DESK).setOrigin(0, 0).setDepth(-1);
    this.putSheet(shown, fresh);
    if (!motion) return;
    if (before) {
      const { sheet } = before.layout;
      paintPicture(this, OLD, { ...sheet, density: frame.density }, (brush) => paint(brush, before, []));
      turnPage(this, motion, OLD, sheet, LEAN[before.sight.kind], frame.density);
    }
    const written = sight.signatures.filter(({ name }) => fresh.includes(name));
    if (written.length === 0) return;
    writeSignatures(this, motion, { layout, signatures: sight.signatures, fresh, density: frame.density, light });
    motion.run({ duration: 1, move: () => undefined, after: () => this.shown === shown && this.putSheet(shown, []) });
  }

  private putSheet(shown: Shown, unsigned: readonly string[]): void {
    const { layout, frame, sight } = shown;
    const { sheet } = layout;
    this.sheet?.destroy();
    paintPicture(this, SHEET, { ...sheet, density: frame.density }, (brush) => paint(brush, shown, unsigned));
    const [x, y] = [sheet.x + sheet.width / 2, sheet.y + sheet.height / 2];
    this.sheet = this.add.image(x * frame.density, y * frame.density, SHEET).setRotation(LEAN[sight.kind]);
  }
}

/** A sheet; who is about to sign has not signed yet. */
function paint(brush: Brush, { sight, layout, light }: Shown, unsigned: readonly string[]): void {
  const signatures = sight.signatures.map((one) => (unsigned.includes(one.name) ? { ...one, signed: false } : one));
  if (sight.kind === 'paper') paintPaper(brush, sight, layout, light);
  else if (sight.kind === 'telegram') paintTelegram(brush, sight, layout, light);
  else paintText(brush, { ...sight, signatures }, layout, light);
}

/** The desk under the lamp, with the shadow of the sheet. */
function paintDesk(brush: Brush, { width, height }: Frame, { sheet }: FrontLayout, light: Light): void {
  brush.fillStyle = fall(
    brush,
    0,
    height,
    light.mix('stage-wood-dark', 'stage-shade', 0.35),
    light.css('stage-wood-dark'),
  );
  brush.fillRect(0, 0, width, height);
  glow(
    brush,
    { x: width * 0.5, y: height * 0.3 },
    Math.max(width, height) * 0.7,
    0.7,
    light.css('stage-lamp', 0.3),
    light.css('stage-lamp', 0),
  );
  brush.save();
  brush.shadowColor = light.css('stage-shade', 0.75);
  brush.shadowBlur = 26;
  brush.shadowOffsetY = 8;
  brush.fillStyle = light.css('paper-dim');
  brush.fillRect(sheet.x + 2, sheet.y + 2, sheet.width - 4, sheet.height - 4);
  brush.restore();
}
