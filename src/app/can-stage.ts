/** Whether this browser may be able to draw the stage: it knows how, whatever it draws with. */
export const mayStage = (): boolean => 'WebGL2RenderingContext' in globalThis;

/** Whether it can. It is slow to tell: it sets up what it would draw with. */
export function canStage(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
