import * as Phaser from 'phaser';
import { toneColour } from '../emblem.ts';
import type { Light } from '../light.ts';
import type { Motion } from '../motion.ts';
import { paintPicture, unpaint } from '../painting.ts';
import { drawPen } from '../pen.ts';
import type { Frame } from '../show.ts';
import type { TableSight } from '../sight.ts';
import { paintWax } from './paint-lamp.ts';
import { LINE, type TableLayout } from './table-layout.ts';

/** The picture of the seal; it is painted when a seal comes down. */
export const WAX = 'table-wax';
const WRITES = 700;
const PRESSES = 420;

/** Yes: a pen for each side crosses the sheet, and the seal comes down. */
export function sealing(
  scene: Phaser.Scene,
  motion: Motion,
  shown: { readonly sight: TableSight; readonly frame: Frame; readonly layout: TableLayout; readonly light: Light },
): void {
  const { sight, frame, layout, light } = shown;
  const { density } = frame;
  const middle = layout.at(0.5, LINE);
  const reach = layout.card.height * 0.55;
  const ink = scene.add.graphics().setDepth(9000);
  motion.run({
    duration: WRITES,
    props: [ink],
    move: (share) => {
      ink.clear();
      for (const [index, { tone }] of sight.sides.entries()) {
        const from = { x: middle.x + (index - sight.sides.length / 2) * reach * 2, y: middle.y + reach * 0.35 };
        const points = Array.from({ length: 24 }, (_, place) => {
          const x = from.x + (place / 23) * reach * 1.5;
          const y = from.y + Math.sin(place * 1.35) * reach * 0.16 * (1 - place / 34);
          return new Phaser.Math.Vector2(x * density, y * density);
        }).slice(0, Math.max(2, Math.ceil(share * 24)));
        const tip = points.at(-1);
        ink.lineStyle(2.2 * density, toneColour(light, tone), 1).strokePoints(points);
        if (tip) drawPen(ink, light, tip, reach * 0.75 * density, 3.4 * density);
      }
    },
  });
  const radius = reach * 0.42;
  unpaint(scene, WAX);
  paintPicture(scene, WAX, { width: radius * 2.6, height: radius * 2.6, density }, (brush) =>
    paintWax(brush, light, radius * 1.3, radius * 1.3, radius),
  );
  const wax = scene.add
    .image(middle.x * density, middle.y * density, WAX)
    .setDepth(9001)
    .setAlpha(0);
  motion.run({ duration: PRESSES, move: (share) => wax.setAlpha(share).setScale(1.7 - 0.7 * share) });
  motion.run({ duration: PRESSES, props: [wax], move: (share) => wax.setAlpha(share < 0.6 ? 1 : (1 - share) / 0.4) });
}
