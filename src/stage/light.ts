/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What the stage is painted with: the custom properties of the page, `--ink-0` and the like, without their dashes. */
export interface Light {
  /** Night, or by day. */
  readonly night: boolean;
  /** Another light is another key. */
  readonly key: string;
  readonly rgb: (token: string) => Rgb;
  /** A colour for a canvas, `alpha` 0 to 1. */
  readonly css: (token: string, alpha?: number) => string;
  /** Between two colours: `share` 0 is the first, 1 the second. */
  readonly mix: (one: string, other: string, share: number, alpha?: number) => string;
}

const GREY: Rgb = [128, 128, 128];

/** Between two colours: `share` 0 is the first, 1 the second. */
export function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (a: number, b: number): number => Math.round(a + (b - a) * share);
  return [part(one[0], other[0]), part(one[1], other[1]), part(one[2], other[2])];
}

export const cssOf = ([red, green, blue]: Rgb, alpha = 1): string => `rgb(${red} ${green} ${blue} / ${alpha})`;

/** A colour as Phaser counts it. */
export const numberOf = ([red, green, blue]: Rgb): number => red * 65_536 + green * 256 + blue;

/** The light on the page as it is now. */
export function lightNow(): Light {
  const page = document.documentElement;
  const style = getComputedStyle(page);
  const night = page.dataset['theme'] !== 'paper';
  const eye = openEye();
  const known = new Map<string, Rgb>();
  const rgb = (token: string): Rgb => {
    const found = known.get(token) ?? eye(style.getPropertyValue(`--${token}`).trim());
    known.set(token, found);
    return found;
  };
  return {
    night,
    key: [night ? 'night' : 'paper', style.getPropertyValue('--ink-0'), style.getPropertyValue('--stage-wood')].join(
      ' ',
    ),
    rgb,
    css: (token, alpha) => cssOf(rgb(token), alpha),
    mix: (one, other, share, alpha) => cssOf(mixed(rgb(one), rgb(other), share), alpha),
  };
}

/** Sees a colour however it is written, by looking at a dot of it. */
function openEye(): (written: string) => Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (written) => {
    if (!context || written === '') return GREY;
    context.fillStyle = written;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
}
