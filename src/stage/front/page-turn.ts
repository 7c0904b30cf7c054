import type * as Phaser from 'phaser';
import type { Motion } from '../motion.ts';
import { unpaint } from '../painting.ts';
import type { Box } from '../show.ts';

const TURNS = 900;
const STRIPS = 24;

/** Where a strip of a turning page stands: its left edge and breadth as shares of the sheet, how much it rises, how dark it is. */
export interface Strip {
  readonly at: number;
  readonly breadth: number;
  readonly rise: number;
  readonly dark: number;
}

/** A page that turns about its left edge: the free edge goes first and the sheet bends after it. `share` 0 flat to 1 gone. */
export function stripsOf(share: number, count = STRIPS): readonly Strip[] {
  const strips: Strip[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const out = (index + 0.5) / count;
    const angle = Math.min(1, Math.max(0, share * (1 + 0.55 * out))) * (Math.PI / 2);
    const breadth = Math.cos(angle) / count;
    strips.push({ at, breadth, rise: Math.sin(angle) * out * 0.1, dark: Math.sin(angle) * 0.55 });
    at += breadth;
  }
  return strips;
}

/** Turns the old page away over the new one. */
export function turnPage(
  scene: Phaser.Scene,
  motion: Motion,
  picture: string,
  sheet: Box,
  lean: number,
  density: number,
): void {
  const width = sheet.width * density;
  const height = sheet.height * density;
  const step = Math.ceil(width / STRIPS);
  const images = Array.from({ length: STRIPS }, (_, index) =>
    scene.add
      .image(0, 0, picture)
      .setOrigin(0, 0.5)
      .setCrop(index * step, 0, step + 1, height)
      .setDepth(50 + index),
  );
  const page = scene.add
    .container((sheet.x + sheet.width / 2) * density, (sheet.y + sheet.height / 2) * density, images)
    .setRotation(lean)
    .setDepth(50);
  motion.run({
    duration: TURNS,
    props: [page],
    move: (share) => {
      for (const [index, strip] of stripsOf(share).entries()) {
        const squeeze = strip.breadth * STRIPS;
        const light = Math.round(255 * (1 - strip.dark));
        images[index]
          ?.setScale(squeeze, 1 + strip.rise)
          .setPosition(strip.at * width - width / 2 - index * step * squeeze, 0)
          .setTint(light * 65_536 + light * 256 + light);
      }
    },
    after: () => unpaint(scene, picture),
  });
}
