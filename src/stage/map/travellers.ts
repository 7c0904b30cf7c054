import type * as Phaser from 'phaser';
import { toneColour } from '../emblem.ts';
import { numberOf, type Light } from '../light.ts';
import type { Bearer, Stir } from './scenery.ts';

/** What is seen of who travels: an attaché case in the tone of the party, or an envelope with its seal. Around its middle. */
export function drawBearer(
  scene: Phaser.Scene,
  bearer: Bearer,
  tone: number,
  light: Light,
  density: number,
): Phaser.GameObjects.Graphics {
  const graphics = scene.add.graphics().setDepth(6);
  const colour = toneColour(light, tone);
  const ink = numberOf(light.rgb('map-letter-ink'));
  if (bearer === 'letter') {
    graphics.fillStyle(numberOf(light.rgb('map-shade')), 0.35).fillRect(-8, -4, 18, 12);
    graphics.fillStyle(numberOf(light.rgb('map-letter'))).fillRect(-9, -6, 18, 12);
    graphics.lineStyle(1, ink, 0.8).strokeRect(-9, -6, 18, 12);
    graphics.lineBetween(-9, -6, 0, 1).lineBetween(9, -6, 0, 1);
    graphics.fillStyle(colour).fillCircle(0, 1.5, 3);
  } else {
    graphics.fillStyle(numberOf(light.rgb('map-shade')), 0.35).fillRoundedRect(-8, -3, 19, 13, 2);
    graphics.lineStyle(1.8, ink).strokeRoundedRect(-3.5, -8.5, 7, 5, 2);
    graphics.fillStyle(colour).fillRoundedRect(-9.5, -5.5, 19, 13, 2);
    graphics.lineStyle(1.2, ink, 0.9).strokeRoundedRect(-9.5, -5.5, 19, 13, 2);
    graphics.lineBetween(-9.5, -0.5, 9.5, -0.5);
    graphics.fillStyle(ink).fillRect(-2, -1.8, 4, 3);
  }
  return graphics.setScale(density);
}

/** What is seen at a place, grown to a share of its time, 0 to 1. */
export function drawStir(
  graphics: Phaser.GameObjects.Graphics,
  stir: Stir,
  tone: number,
  share: number,
  light: Light,
): void {
  const colour = tone < 0 ? numberOf(light.rgb('map-signal')) : toneColour(light, tone);
  graphics.clear();
  const ring = (radius: number, width: number, alpha: number): void => {
    if (alpha > 0) graphics.lineStyle(width, colour, alpha).strokeCircle(0, 0, radius);
  };
  const fade = 1 - share;
  if (stir === 'deed') {
    ring(8 + 14 * share, 2, fade);
    return;
  }
  // Rings that follow one another, as on water.
  for (const late of [0, 0.22, 0.44]) {
    const own = (share - late) / (1 - late);
    if (own > 0) ring(6 + 22 * own, 2, (1 - own) * 0.9);
  }
  if (stir === 'weather') return;
  const rise = Math.min(1, share * 4);
  const alpha = share < 0.75 ? 1 : fade * 4;
  const top = -10 - 8 * rise;
  if (stir === 'word') {
    graphics.fillStyle(numberOf(light.rgb('map-letter')), alpha).fillRect(-8, top - 6, 16, 11);
    graphics.lineStyle(1, numberOf(light.rgb('map-letter-ink')), alpha).strokeRect(-8, top - 6, 16, 11);
    graphics.lineBetween(-8, top - 6, 0, top).lineBetween(8, top - 6, 0, top);
    return;
  }
  graphics.lineStyle(1.6, numberOf(light.rgb('map-text')), alpha).lineBetween(0, 0, 0, top - 8);
  graphics.fillStyle(colour, alpha).fillTriangle(0, top - 8, 12, top - 4, 0, top);
}
