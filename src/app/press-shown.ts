import { pause } from './pause.ts';

/** Settles once the picture that answers a press is drawn: what is dear comes after it. */
export async function pressShown(): Promise<void> {
  await new Promise(requestAnimationFrame);
  // What a frame calls back, and all that waits for it, still comes before its picture.
  await pause();
}
