import { scatter } from '../brush.ts';
import type { Box } from '../show.ts';

const TILE = 96;

let tiles: HTMLCanvasElement | undefined;

/** Fibres and specks of the paper, the same on every day: a tile that repeats. */
function tile(): HTMLCanvasElement {
  if (tiles) return tiles;
  const canvas = document.createElement('canvas');
  canvas.width = TILE;
  canvas.height = TILE;
  const context = canvas.getContext('2d');
  if (context) {
    const picture = context.createImageData(TILE, TILE);
    const thrown = scatter(20_180_612);
    for (let place = 0; place < picture.data.length; place += 4) {
      const shade = Math.floor(thrown() * 256);
      picture.data[place] = shade;
      picture.data[place + 1] = shade;
      picture.data[place + 2] = shade;
      picture.data[place + 3] = 255;
    }
    context.putImageData(picture, 0, 0);
  }
  tiles = canvas;
  return canvas;
}

/** Lays the grain of paper over what is painted in a box; it goes on from one box to the next. */
export function paintGrain(context: CanvasRenderingContext2D, { x, y, width, height }: Box, strength: number): void {
  const pattern = context.createPattern(tile(), 'repeat');
  if (!pattern) return;
  context.save();
  context.globalAlpha = strength;
  context.globalCompositeOperation = 'overlay';
  context.fillStyle = pattern;
  context.fillRect(x, y, width, height);
  context.restore();
}
