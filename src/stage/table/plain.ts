import { fall, fillShape, line, type Brush } from '../brush.ts';
import type { Light } from '../light.ts';
import type { Wall } from './rooms.ts';

/** A room as there are many: panels, and a dado at the height of a chair. */
export function paintPlain(brush: Brush, { width, floor }: Wall, light: Light): void {
  brush.fillStyle = fall(brush, 0, floor, light.mix('stage-wall', 'stage-shade', 0.45), light.css('stage-wall'));
  brush.fillRect(0, 0, width, floor);
  const panels = Math.max(3, Math.round(width / 130));
  const breadth = width / panels;
  const edge = light.mix('stage-wall', 'stage-shade', 0.4);
  const bright = light.mix('stage-wall', 'stage-lamp', 0.16);
  for (let index = 0; index < panels; index += 1) {
    const left = index * breadth + breadth * 0.09;
    const right = (index + 1) * breadth - breadth * 0.09;
    const [top, bottom] = [floor * 0.12, floor * 0.74];
    fillShape(brush, light.mix('stage-wall', 'stage-shade', 0.12), [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ]);
    line(brush, edge, 1, [
      { x: left, y: bottom },
      { x: left, y: top },
      { x: right, y: top },
    ]);
    line(brush, bright, 1, [
      { x: left, y: bottom },
      { x: right, y: bottom },
      { x: right, y: top },
    ]);
  }
  brush.fillStyle = light.mix('stage-wall', 'stage-wood', 0.55);
  brush.fillRect(0, floor * 0.82, width, floor * 0.18);
  line(brush, bright, 1, [
    { x: 0, y: floor * 0.82 },
    { x: width, y: floor * 0.82 },
  ]);
}
