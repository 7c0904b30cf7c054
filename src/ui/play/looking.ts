import { createContext } from 'preact';

/** Goes to a cable in the record of the game. */
export type Look = (cable: string) => void;

/** How whatever stands in a turn goes there. */
export const Looking = createContext<Look | undefined>(undefined);
