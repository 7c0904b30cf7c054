const PRESSES = ['pointerdown', 'click', 'keydown'];

/**
 * Tells of each frame whether it is the page's: the first after a press, in which the page answers it. The stage, which moves by the
 * clock, draws in the next and loses nothing. The stage of a page is never taken down, and neither is this.
 */
export function givesWay(page: EventTarget): () => boolean {
  let pressed = false;
  for (const kind of PRESSES)
    page.addEventListener(kind, () => void (pressed = true), { capture: true, passive: true });
  return () => {
    const answers = pressed;
    pressed = false;
    return answers;
  };
}
