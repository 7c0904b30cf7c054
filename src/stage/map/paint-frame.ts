import type { Brush } from '../brush.ts';
import { letter, SANS, SERIF } from '../lettering.ts';
import type { Light } from '../light.ts';
import { FRAME } from './map-layout.ts';
import type { Box } from '../show.ts';
import type { Leaf } from './scenery.ts';

/** The frame of the map. Its lower edge is graduated in turns: those that have passed are filled, this one is sealed. */
export function paintFrame(brush: Brush, width: number, height: number, { turn, turns }: Leaf, light: Light): void {
  brush.lineWidth = 1;
  brush.strokeStyle = light.css('map-line', 0.75);
  brush.strokeRect(2.5, 2.5, width - 5, height - 5);
  brush.strokeStyle = light.css('map-line', 0.4);
  brush.strokeRect(FRAME + 0.5, FRAME + 0.5, width - 2 * FRAME - 1, height - 2 * FRAME - 1);
  const step = (width - 2 * FRAME) / Math.max(1, turns);
  const top = height - FRAME + 0.5;
  for (let index = 0; index < turns; index += 1) {
    brush.fillStyle =
      index + 1 === turn ? light.css('map-signal') : light.css('map-line', index + 1 < turn ? 0.9 : 0.18);
    brush.fillRect(FRAME + index * step + 0.5, top, step - 1, 3);
  }
}

/** A leaf of the calendar, torn off at the top from those before it. */
export function paintLeaf(brush: Brush, box: Box, leaf: Leaf, light: Light): void {
  const { x, y, width, height } = box;
  brush.save();
  brush.shadowColor = light.css('map-shade', 0.5);
  brush.shadowBlur = 6;
  brush.shadowOffsetY = 2;
  brush.fillStyle = light.css('map-letter');
  brush.beginPath();
  brush.roundRect(x, y, width, height, 2);
  brush.fill();
  brush.restore();
  const head = Math.round(height * 0.3);
  brush.fillStyle = light.css('signal');
  brush.beginPath();
  brush.roundRect(x, y, width, head, [2, 2, 0, 0]);
  brush.fill();
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.fillStyle = light.css('on-signal');
  letter(brush, head * 0.78, SANS, 600);
  brush.fillText(leaf.small, x + width / 2, y + head / 2 + 0.8, width - 4);
  brush.fillStyle = light.css('map-letter-ink');
  letter(brush, height * 0.5, SERIF, 600);
  brush.fillText(leaf.large, x + width / 2, y + head + (height - head) / 2 + 2, width - 6);
  brush.textAlign = 'left';
  // Two rings on which the leaves hang.
  brush.strokeStyle = light.css('map-line');
  brush.lineWidth = 2;
  brush.lineCap = 'round';
  for (const share of [0.28, 0.72]) {
    brush.beginPath();
    brush.moveTo(x + width * share, y - 3);
    brush.lineTo(x + width * share, y + 3);
    brush.stroke();
  }
  brush.lineCap = 'butt';
}
