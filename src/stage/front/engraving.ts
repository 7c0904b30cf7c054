/** A point of an engraved line: its middle and half its breadth. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** How dark a picture is at a point, 0 white to 1 black. */
export type Shade = (x: number, y: number) => number;

/** Below it the burin does not touch the plate. */
const LIGHTEST = 0.07;

/**
 * A picture as an engraver cuts it: lines across, swelling where it is dark and giving way where it is light. `spacing` and `step` in
 * pixels of the picture.
 */
export function engraved(
  shade: Shade,
  { width, height }: { readonly width: number; readonly height: number },
  spacing: number,
  step = 1,
): readonly (readonly Cut[])[] {
  const lines: (readonly Cut[])[] = [];
  for (let row = spacing / 2; row < height; row += spacing) {
    let line: Cut[] = [];
    for (let x = 0; x <= width; x += step) {
      // Lines bend a little over what is dark, as on a banknote.
      const dark = Math.max(0, Math.min(1, shade(x, row)));
      const y = row - (dark - 0.5) * spacing * 0.55 + Math.sin(x / 17 + row / 9) * spacing * 0.12;
      if (dark < LIGHTEST) {
        if (line.length > 1) lines.push(line);
        line = [];
      } else line.push({ x, y, half: (dark * spacing * 0.98) / 2 });
    }
    if (line.length > 1) lines.push(line);
  }
  return lines;
}
