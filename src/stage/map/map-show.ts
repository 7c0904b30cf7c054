import * as Phaser from 'phaser';
import type { Brush } from '../brush.ts';
import { toneColour } from '../emblem.ts';
import { lightNow, type Light } from '../light.ts';
import { openMotion, type Motion } from '../motion.ts';
import type { Frame, Pick, Show } from '../show.ts';
import { canvasLayer, type CanvasLayer } from './canvas-layer.ts';
import { openGround, type Ground } from './ground.ts';
import { litBox, paintLit } from './lit.ts';
import { layMap, stationAt, type MapLayout } from './map-layout.ts';
import { paintFrame, paintLeaf } from './paint-frame.ts';
import { paintLinks } from './paint-links.ts';
import { measureName, paintStations } from './paint-stations.ts';
import type { Point } from './picture.ts';
import type { Journey, Leaf, Scenery } from './scenery.ts';
import { drawBearer, drawStir } from './travellers.ts';
import { alongWay, wayOver } from './way.ts';
import { loadWorld, type World } from './world.ts';

const TRAVEL_TIME = 1600;
const STIR_TIME = 1300;
const TEAR_TIME = 750;
/** One after another, but not each to its end: a turn is told in a few seconds. */
const APART = 280;
const MOST_AT_ONCE = 14;

/** The map: land, places, lines, the leaf of the calendar; and who travels over it. */
export class MapShow implements Show<Scenery> {
  readonly scene = new Phaser.Scene('map');
  private world: World | undefined;
  private layers: { readonly marks: CanvasLayer; readonly lit: CanvasLayer; readonly torn: CanvasLayer } | undefined;
  /** What is pointed at. */
  private lit: Pick | undefined;
  private ground: Ground | undefined;
  private motion: Motion | undefined;
  private shade: Light | undefined;
  private layout: MapLayout | undefined;
  private density = 1;
  private leaf: Leaf | undefined;
  /** The leaf that stood here before, until it is torn off. */
  private last: Leaf | undefined;
  private brush: Brush | undefined;
  /** What happened before the land was there to be seen. */
  private waiting: readonly Journey[] | undefined;

  /** Fetches what the map is drawn of; before the first show. */
  async prepare(): Promise<void> {
    this.world = await loadWorld();
  }

  get busy(): boolean {
    return this.motion?.busy === true;
  }

  forget(): void {
    this.skip();
    this.shade = undefined;
  }

  strike(): void {
    this.skip();
    for (const layer of Object.values(this.layers ?? {})) layer.drop();
    this.ground?.strike();
    this.waiting = undefined;
    this.layout = undefined;
    this.leaf = undefined;
    this.last = undefined;
    this.lit = undefined;
  }

  show(scenery: Scenery, frame: Frame): void {
    const { width, height, density } = frame;
    this.skip();
    this.motion ??= openMotion(this.scene);
    this.layers ??= {
      marks: canvasLayer(this.scene, 'map-marks', 1),
      lit: canvasLayer(this.scene, 'map-lit', 2),
      torn: canvasLayer(this.scene, 'map-torn', 8),
    };
    this.shade ??= lightNow();
    this.brush ??= document.createElement('canvas').getContext('2d') ?? undefined;
    const { shade: light, world, brush, layers } = this;
    if (!world || !brush) return;
    this.ground ??= openGround(this.scene, world, layers.marks);
    this.density = density;
    const layout = layMap(scenery, frame, measureName(brush));
    this.layout = layout;
    const land = JSON.stringify(scenery.spots.map(({ id, at }) => [id, at]));
    const key = JSON.stringify([width, height, density, light.key, land]);
    layers.lit.drop();
    this.ground.show(land, key, layout.picture, light, frame, () => {
      layers.marks.paint(width, height, density, (marks) => {
        paintFrame(marks, width, height, scenery.leaf, light);
        paintLinks(marks, scenery, layout.picture, light);
        paintStations(marks, layout.stations, light);
        paintLeaf(marks, layout.leaf, scenery.leaf, light);
      });
      this.paintLit();
      this.playWaiting();
    });
    if (this.leaf && scenery.leaf.turn > this.leaf.turn) this.last = this.leaf;
    this.leaf = scenery.leaf;
  }

  pickAt(x: number, y: number): Pick | undefined {
    const station = this.layout && stationAt(this.layout, x, y);
    return station && { kind: 'place', id: station.spot.id };
  }

  light(what: Pick | undefined): void {
    this.lit = what;
    this.paintLit();
  }

  private paintLit(): void {
    const { layers, layout, shade, density, lit } = this;
    layers?.lit.drop();
    if (this.ground?.stands() !== true) return;
    const station = lit && layout?.stations.find(({ spot }) => spot.id === lit.id);
    if (!layers || !station || !shade) return;
    const box = litBox(station);
    layers.lit.paint(box.width, box.height, density, (brush) => paintLit(brush, station, box, shade));
    layers.lit.image()?.setPosition(box.x * density, box.y * density);
  }

  /** Plays what happened, one after another; nothing where motion is unwelcome. */
  play(journeys: readonly Journey[], calm: boolean): void {
    if (!calm && this.ground?.stands() === false) {
      this.waiting = journeys;
      return;
    }
    const { last } = this;
    this.last = undefined;
    if (calm) return;
    if (last) this.tear(last);
    const wait = last ? TEAR_TIME / 2 : 0;
    for (const [index, journey] of journeys.slice(-MOST_AT_ONCE).entries()) {
      const delay = wait + index * APART;
      if (journey.kind === 'stir') this.stir(journey, delay);
      else this.travel(journey, delay);
    }
  }

  private playWaiting(): void {
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) this.play(waiting, false);
  }

  /** Everything that moves is at its end: nothing of it is left. */
  skip(): void {
    this.waiting = undefined;
    this.motion?.skip();
  }

  private at(id: string): Point | undefined {
    const point = this.layout?.picture.points.get(id);
    return point && { x: point.x * this.density, y: point.y * this.density };
  }

  private travel({ from, via, to, tone, bearer }: Journey & { kind: 'travel' }, delay: number): void {
    const { shade: light, density } = this;
    const stops = [from, ...(via === undefined ? [] : [via]), to].flatMap((id) => this.at(id) ?? []);
    if (!light || stops.length < 2) return;
    const way = wayOver(stops);
    const trail = this.scene.add.graphics().setDepth(5);
    const who = drawBearer(this.scene, bearer, tone, light, density).setVisible(false);
    this.motion?.run({
      delay,
      duration: TRAVEL_TIME * (stops.length - 1),
      props: [trail, who],
      move(share) {
        const here = alongWay(way, share);
        who
          .setVisible(true)
          .setPosition(here.x, here.y)
          .setAlpha(share < 0.92 ? 1 : (1 - share) * 12);
        const passed = way.slice(0, Math.max(2, Math.ceil(share * way.length)));
        trail.clear().lineStyle(2 * density, toneColour(light, tone), 0.8);
        trail.strokePoints(passed.map(({ x, y }) => new Phaser.Math.Vector2(x, y)));
        trail.setAlpha(share < 0.8 ? 1 : (1 - share) * 5);
      },
    });
  }

  private stir({ at, tone, stir }: Journey & { kind: 'stir' }, delay: number): void {
    const here = this.at(at);
    const { shade: light } = this;
    if (!here || !light) return;
    const graphics = this.scene.add.graphics().setDepth(4).setPosition(here.x, here.y).setScale(this.density);
    this.motion?.run({
      delay,
      duration: STIR_TIME * (stir === 'deed' ? 1 : 1.5),
      props: [graphics],
      move: (share) => drawStir(graphics, stir, tone, share, light),
    });
  }

  /** The old leaf comes off and falls. */
  private tear(old: Leaf): void {
    const { layout, shade: light, layers, density } = this;
    if (!layout || !light || !layers) return;
    const { x, y, width, height } = layout.leaf;
    const margin = 8;
    const { torn } = layers;
    torn.paint(width + 2 * margin, height + 2 * margin, density, (brush) =>
      paintLeaf(brush, { x: margin, y: margin, width, height }, old, light),
    );
    this.motion?.run({
      delay: 0,
      duration: TEAR_TIME,
      move: (share) =>
        torn
          .image()
          ?.setPosition((x - margin + 14 * share) * density, (y - margin + 60 * share * share) * density)
          .setRotation(0.5 * share)
          .setAlpha(share < 0.4 ? 1 : (1 - share) / 0.6),
      after: () => torn.drop(),
    });
  }
}
