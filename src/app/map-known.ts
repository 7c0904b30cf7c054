const NAME = 'summitry.map-known';

/** Whether this browser was told before that the map can be pressed; where nothing is kept it is said each time. */
export function mapIsKnown(): boolean {
  try {
    return localStorage.getItem(NAME) !== null;
  } catch {
    return false;
  }
}

export function keepMapKnown(): void {
  try {
    localStorage.setItem(NAME, 'yes');
  } catch {
    // It is said once more, then.
  }
}
