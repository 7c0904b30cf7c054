// Everything a running game needs, in one piece: it is fetched once the start page stands, and not before.
export { openDesk } from './desk.ts';
export { newGame, resumeGame } from './open-game.ts';
