export { Foresight } from './forecast-record.tsx';
export { FoundMoves } from './found-moves.tsx';
export { Leaving } from './leaving.tsx';
export { Menu } from './menu.tsx';
export { NumberTerms } from './number-terms.tsx';
export { Options } from './options.tsx';
export { PressLine } from './press-line.tsx';
export { Unfolded } from './unfolded.tsx';
