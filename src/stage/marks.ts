import * as Phaser from 'phaser';
import { linkWay, linkWays } from './links.ts';
import { LESSER, placeNames, rankOfName } from './naming.ts';
import type { Picture } from './picture.ts';
import type { Scenery, Spot } from './scenery.ts';
import { PAPER, PARTY_COLOURS, SIGNAL } from './tones.ts';

const colourOf = (tone: number | undefined): number => PARTY_COLOURS[(tone ?? 7) % PARTY_COLOURS.length] ?? PAPER;

/** Lines between places: open ones drawn through, closed ones faint; a higher rung is a stronger line. */
export function drawLinks(
  scene: Phaser.Scene,
  scenery: Scenery,
  picture: Picture,
  density: number,
): Phaser.GameObjects.Graphics {
  const graphics = scene.add.graphics();
  for (const link of scenery.links) {
    const from = picture.points.get(link.from);
    const to = picture.points.get(link.to);
    if (!from || !to) continue;
    graphics.lineStyle((0.75 + link.rank * 0.4) * density, PAPER, link.open ? 0.4 : 0.1);
    graphics.strokePoints(linkWay(from, to, link.rank).map(({ x, y }) => new Phaser.Math.Vector2(x, y).scale(density)));
  }
  return graphics;
}

/** Capitals as discs in their party's colour, where one meets as open squares, other places as dots. */
export function drawSpots(
  scene: Phaser.Scene,
  scenery: Scenery,
  picture: Picture,
  density: number,
): Phaser.GameObjects.Graphics {
  const graphics = scene.add.graphics();
  for (const spot of scenery.spots) {
    const point = picture.points.get(spot.id);
    if (point) drawSpot(graphics, spot, point.x * density, point.y * density, density);
  }
  return graphics;
}

function drawSpot(graphics: Phaser.GameObjects.Graphics, spot: Spot, x: number, y: number, density: number): void {
  if (spot.active) graphics.lineStyle(1.5 * density, SIGNAL, 0.95).strokeCircle(x, y, 9.5 * density);
  if (spot.forum) {
    const side = 8.5 * density;
    graphics.lineStyle(1.25 * density, PAPER, 0.9).strokeRect(x - side / 2, y - side / 2, side, side);
  }
  const [tone] = spot.tones;
  if (tone === undefined) {
    graphics.fillStyle(PAPER, 0.85).fillCircle(x, y, 2 * density);
    return;
  }
  graphics.fillStyle(0x0a1118, 0.9).fillCircle(x, y, 6 * density);
  graphics.fillStyle(colourOf(tone), 1).fillCircle(x, y, 4.5 * density);
}

/** Names where there is room: capitals and live forums first. */
export function nameSpots(
  scene: Phaser.Scene,
  scenery: Scenery,
  picture: Picture,
  density: number,
): readonly Phaser.GameObjects.Text[] {
  const named = scenery.spots
    .toSorted((one, other) => rankOfName(one) - rankOfName(other))
    .flatMap((spot) => {
      const point = picture.points.get(spot.id);
      return point ? [{ spot, point, text: nameOf(scene, spot, density) }] : [];
    });
  const boxes = placeNames(
    named.map(({ spot, point, text }) => ({
      point,
      width: text.width / density,
      height: text.height / density,
      first: rankOfName(spot) < LESSER,
    })),
    picture.width,
    picture.height,
    linkWays(scenery, picture),
  );
  return named.map(({ text }, index) => {
    const box = boxes[index];
    return box ? text.setPosition(box.x * density, box.y * density) : text.setVisible(false);
  });
}

function nameOf(scene: Phaser.Scene, spot: Spot, density: number): Phaser.GameObjects.Text {
  return scene.add.text(0, 0, spot.name, {
    fontFamily: "'Public Sans Variable', 'Noto Sans KR Variable', system-ui, sans-serif",
    fontSize: `${(spot.tones.length > 0 ? 12.5 : 11) * density}px`,
    fontStyle: spot.tones.length > 0 ? '600' : '400',
    color: spot.tones.length > 0 ? '#f3ecdb' : '#b9bfbd',
    stroke: '#0a1118',
    strokeThickness: 3 * density,
  });
}
