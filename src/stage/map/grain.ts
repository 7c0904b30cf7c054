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
    let seed = 20_180_612;
    for (let place = 0; place < picture.data.length; place += 4) {
      // Numerical Recipes' generator: enough for specks.
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const shade = seed >>> 24;
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

/** Lays the grain of paper over what is painted. */
export function paintGrain(context: CanvasRenderingContext2D, width: number, height: number, strength: number): void {
  const pattern = context.createPattern(tile(), 'repeat');
  if (!pattern) return;
  context.save();
  context.globalAlpha = strength;
  context.globalCompositeOperation = 'overlay';
  context.fillStyle = pattern;
  context.fillRect(0, 0, width, height);
  context.restore();
}
