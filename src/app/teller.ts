import type { Debrief } from '../debrief/debrief.ts';
import type { Story } from './view/play-view.ts';
import { fetchLate } from '../words/late.ts';
import type { storyOf as StoryTold } from './view/story.ts';

type StoryOf = typeof StoryTold;

/** Tells what led to an end. What it needs for that is fetched when there is an end to tell. */
export interface Teller {
  readonly story: (told: Debrief | 'coming' | 'failed') => Story;
}

/** `onNews` is called when it can tell, or knows that it cannot. */
export function openTeller(onNews: () => void): Teller {
  let words: { readonly storyOf: StoryOf } | 'coming' | 'failed' | undefined;
  const fetch = async (): Promise<void> => {
    try {
      const [telling] = await Promise.all([import('./view/story.ts'), fetchLate()]);
      words = telling;
    } catch {
      words = 'failed';
    }
    onNews();
  };
  return {
    story(told) {
      if (words === undefined) {
        words = 'coming';
        void fetch();
      }
      if (typeof words === 'string') return words;
      const { storyOf } = words;
      return typeof told === 'string' ? told : (telling) => storyOf(telling, told);
    },
  };
}
