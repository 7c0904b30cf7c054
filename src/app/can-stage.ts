/** Whether this browser can draw the stage at all. */
export function canStage(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
