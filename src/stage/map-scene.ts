import * as Phaser from 'phaser';
import { drawLand, type Land } from './land.ts';
import { drawLinks, drawSpots, nameSpots } from './marks.ts';
import { pictureOf, type Picture, type Point } from './picture.ts';
import type { Journey, Scenery } from './scenery.ts';
import { PARTY_COLOURS } from './tones.ts';

const GROUND = 'ground';
const TRAVEL_TIME = 1500;
const STIR_TIME = 1100;

/** The map: land, places, lines; and envoys that travel over it. Everything on it can be drawn again from its scenery. */
export class MapScene extends Phaser.Scene {
  private picture: Picture | undefined;
  private land: Land | undefined;
  private drawn: Phaser.GameObjects.GameObject[] = [];
  private ground: Phaser.GameObjects.Image | undefined;
  private frame = '';
  private moving = 0;
  /** Device pixels for one pixel of the page. */
  private density = 1;

  constructor() {
    super('map');
  }

  /** True while something is under way; the loop may sleep otherwise. */
  get busy(): boolean {
    return this.moving > 0;
  }

  /** The pictures are lost; everything is painted anew when next shown. */
  forget(): void {
    this.frame = '';
  }

  setLand(land: Land): void {
    this.land = land;
  }

  /** Draws everything anew, for a canvas of so many page pixels. */
  show(scenery: Scenery, width: number, height: number, density: number): void {
    this.density = density;
    for (const object of this.drawn) object.destroy();
    this.drawn = [];
    const picture = pictureOf(scenery.spots, width, height);
    this.picture = picture;
    this.cameras.main.setZoom(1);
    const spots = scenery.spots.map(({ id, at }) => `${id} ${at.join(' ')}`);
    this.paintGround(picture, [width, height, density, ...spots].join('\n'));
    this.drawn.push(
      drawLinks(this, scenery, picture, density),
      drawSpots(this, scenery, picture, density),
      ...nameSpots(this, scenery, picture, density),
    );
  }

  /** Land is painted anew only where the frame is another: it is by far the dearest thing on the map. */
  private paintGround(picture: Picture, frame: string): void {
    if (!this.land) return;
    if (frame === this.frame) return;
    this.frame = frame;
    this.ground?.destroy();
    if (this.textures.exists(GROUND)) this.textures.remove(GROUND);
    const [width, height] = [Math.ceil(picture.width * this.density), Math.ceil(picture.height * this.density)];
    const canvas = this.textures.createCanvas(GROUND, width, height);
    if (!canvas) return;
    drawLand(canvas.context, this.land, picture, this.density);
    canvas.refresh();
    this.ground = this.add.image(0, 0, GROUND).setOrigin(0, 0).setDepth(-1);
  }

  /** Plays journeys one after another, each a little later; still pictures where motion is unwelcome. */
  play(journeys: readonly Journey[], calm: boolean): void {
    for (const [index, journey] of journeys.entries()) {
      if (journey.kind === 'stir') this.stir(journey.at, journey.tone, index * 250, calm);
      else this.travel(journey.from, journey.to, journey.tone, index * 250, calm);
    }
  }

  private at(id: string): Point | undefined {
    const point = this.picture?.points.get(id);
    return point && { x: point.x * this.density, y: point.y * this.density };
  }

  private travel(fromId: string, toId: string, tone: number, delay: number, calm: boolean): void {
    const from = this.at(fromId);
    const to = this.at(toId);
    if (!from || !to || calm || fromId === toId) {
      this.stir(toId, tone, delay, calm);
      return;
    }
    const bend = new Phaser.Math.Vector2(
      (from.x + to.x) / 2,
      (from.y + to.y) / 2 - Math.hypot(to.x - from.x, to.y - from.y) * 0.2,
    );
    const way = new Phaser.Curves.QuadraticBezier(
      new Phaser.Math.Vector2(from.x, from.y),
      bend,
      new Phaser.Math.Vector2(to.x, to.y),
    );
    const colour = PARTY_COLOURS[tone % PARTY_COLOURS.length] ?? 0xffffff;
    const trail = this.add.graphics();
    const envoy = this.add
      .circle(from.x, from.y, 5 * this.density, colour)
      .setStrokeStyle(1.5 * this.density, 0xfff8e8);
    this.run(
      delay,
      TRAVEL_TIME,
      (share) => {
        const here = way.getPoint(share);
        envoy.setPosition(here.x, here.y);
        trail.clear().lineStyle(1.5 * this.density, colour, 0.75);
        trail.strokePoints(way.getPoints(24).slice(0, Math.ceil(share * 24) + 1));
        trail.setAlpha(share < 0.8 ? 1 : (1 - share) * 5);
      },
      [trail, envoy],
    );
  }

  private stir(id: string, tone: number, delay: number, calm: boolean): void {
    const here = this.at(id);
    if (!here || calm) return;
    const colour = PARTY_COLOURS[tone % PARTY_COLOURS.length] ?? 0xffffff;
    const ring = this.add.circle(here.x, here.y, 8 * this.density).setStrokeStyle(2 * this.density, colour);
    this.run(delay, STIR_TIME, (share) => ring.setScale(0.6 + 1.8 * share).setAlpha(1 - share), [ring]);
  }

  private run(
    delay: number,
    duration: number,
    step: (share: number) => void,
    props: readonly Phaser.GameObjects.GameObject[],
  ): void {
    this.moving += 1;
    step(0);
    this.tweens.addCounter({
      from: 0,
      to: 1,
      delay,
      duration,
      ease: 'Sine.easeInOut',
      onUpdate: (tween) => step(tween.getValue() ?? 1),
      onComplete: () => {
        for (const prop of props) prop.destroy();
        this.moving -= 1;
      },
    });
  }
}
