import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../words/words.ts';

/** The language of the page, for every part of it. */
export const Voice = createContext<Words | undefined>(undefined);

/** The words of the page; throws where a part is shown outside of it. */
export function useWords(): Words {
  const words = useContext(Voice);
  if (!words) throw new Error('Nothing is said outside of a Voice');
  return words;
}
