/** Whether this browser may be able to draw the stage: it knows how, whatever it draws with. Phaser asks for the first WebGL. */
export const mayStage = (): boolean => 'WebGLRenderingContext' in globalThis;

/** Whether it can. It is slow to tell: it sets up what it would draw with. */
export function canStage(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl') !== null;
  } catch {
    return false;
  }
}
