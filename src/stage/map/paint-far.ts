import type { Brush } from '../brush.ts';
import { letter, SANS } from '../lettering.ts';
import type { Light } from '../light.ts';
import { awayLabel, LABEL } from './away.ts';
import type { Porthole } from './insets.ts';
import type { Picture } from './picture.ts';

/** The margins in which portholes stand are paper: what lies there is of another part of the world. */
export function paintMargins(brush: Brush, { width, height, panel }: Picture, light: Light): void {
  if (panel.width === width && panel.height === height) return;
  brush.save();
  brush.beginPath();
  brush.rect(0, 0, width, height);
  brush.rect(panel.x, panel.y, panel.width, panel.height);
  brush.fillStyle = light.css('map-plate');
  brush.fill('evenodd');
  brush.restore();
  brush.strokeStyle = light.css('map-line', 0.75);
  brush.lineWidth = 1;
  brush.strokeRect(panel.x + 0.5, panel.y + 0.5, panel.width - 1, panel.height - 1);
}

/** How far away the places of a porthole are, and a hand on its ring in their direction. */
export function paintAway(brush: Brush, porthole: Porthole, light: Light): void {
  const { middle, radius, bearing } = porthole;
  const { sin, cos } = { sin: Math.sin(bearing), cos: Math.cos(bearing) };
  const at = (out: number, aside: number): readonly [number, number] => [
    middle.x + out * sin + aside * cos,
    middle.y - out * cos + aside * sin,
  ];
  brush.beginPath();
  brush.moveTo(...at(radius + 7, 0));
  brush.lineTo(...at(radius - 2, -5));
  brush.lineTo(...at(radius - 2, 5));
  brush.closePath();
  brush.fillStyle = light.css('map-line');
  brush.fill();
  if (!porthole.told) return;
  const { text, box } = awayLabel(porthole);
  brush.fillStyle = light.css('map-dim');
  letter(brush, LABEL.size, SANS, 500);
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.fillText(text, box.x + box.width / 2, box.y + box.height / 2, box.width);
  brush.textAlign = 'left';
}
