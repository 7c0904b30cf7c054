import { describe, expect, it } from 'vitest';
import { kernelGame } from '../../src/kernel/game.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { HandSheet } from '../bench/by-hand/sheet.ts';
import { slotsOf } from '../bench/by-hand/slots.ts';
import { submitByHand } from '../bench/by-hand/submit.ts';
import { anyStep, diceOf, randomStep } from '../fixtures/random-play.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const GAMES = 400;
const rulebook = shippedRulebook('first_steps');

/** Plays one game at random on both, lawful steps and others; the ending it came to, or how they differ. */
function play(game: number): string {
  const seed = `by-hand/${game}`;
  const agreeable = game % 4 > 0;
  const fate = worldFate(rulebook, seed);
  const kernel = kernelGame(rulebook, fate);
  const sheet = new HandSheet(fate);
  const dice = diceOf(seed);
  for (let count = 0; ; count += 1) {
    const byHand = slotsOf(sheet, rulebook);
    const slot = byHand.findIndex((value, index) => value !== kernel.state[index]);
    if (slot >= 0) return `${seed} ${count}: slot ${slot} is ${byHand[slot]} and not ${kernel.state[slot]}`;
    const waiting = kernel.waiting();
    if (waiting.kind === 'nothing') return `ending ${sheet.ending}`;
    const drawn = dice.chance(0.2) ? anyStep(kernel.position, dice) : randomStep(kernel.position, waiting, dice);
    const step = drawn.kind === 'answer' && !agreeable ? { ...drawn, accepts: false } : drawn;
    const taken = kernel.submit(step) === undefined;
    if (submitByHand(sheet, step) !== taken) return `${seed} ${count}: ${JSON.stringify(step)} ${taken}`;
  }
}

describe('the loop written by hand, against which the kernel is measured', () => {
  it('takes and refuses the same steps and comes to the same states, after every step, to every ending', () => {
    const ends = new Set(Array.from({ length: GAMES }, (_, game) => play(game)));
    expect([...ends].toSorted()).toEqual(['ending 0', 'ending 1', 'ending 2', 'ending 3']);
  });
});
