import * as Phaser from 'phaser';
import { toneColour } from '../emblem.ts';
import type { Light } from '../light.ts';
import type { Motion } from '../motion.ts';
import { drawPen } from '../pen.ts';
import type { FrontSight } from '../sight.ts';
import type { FrontLayout } from './front-layout.ts';
import { signatureIn, signingBoxes } from './paint-text.ts';

const WRITES = 1100;

/** One after the other signs, with a pen. */
export function writeSignatures(
  scene: Phaser.Scene,
  motion: Motion,
  signing: {
    readonly layout: FrontLayout;
    readonly signatures: FrontSight['signatures'];
    readonly fresh: readonly string[];
    readonly density: number;
    readonly light: Light;
  },
): void {
  const { layout, signatures, fresh, density, light } = signing;
  const { sheet } = layout;
  const lines = scene.add.graphics().setDepth(20);
  const pen = scene.add.graphics().setDepth(21);
  const boxes = signingBoxes(layout, signatures.length);
  const hands = signatures.flatMap(({ name, tone }, index) => {
    const box = boxes[index];
    if (!box || !fresh.includes(name)) return [];
    const points = signatureIn(box, name).map(
      ({ x, y }) => new Phaser.Math.Vector2((sheet.x + x) * density, (sheet.y + y) * density),
    );
    return [{ points, tone }];
  });
  for (const [index, hand] of hands.entries()) {
    motion.run({
      duration: WRITES,
      props: index === hands.length - 1 ? [lines, pen] : [],
      move: (share) => {
        lines.clear();
        for (const done of hands.slice(0, index))
          lines.lineStyle(1.7 * density, toneColour(light, done.tone), 1).strokePoints(done.points);
        const written = hand.points.slice(0, Math.max(2, Math.ceil(share * hand.points.length)));
        lines.lineStyle(1.7 * density, toneColour(light, hand.tone), 1).strokePoints(written);
        const tip = written.at(-1);
        pen.clear();
        if (!tip || share === 1) return;
        const size = Math.min(60, sheet.height * 0.2) * density;
        drawPen(pen, light, tip, size, 4 * density);
      },
    });
  }
}
