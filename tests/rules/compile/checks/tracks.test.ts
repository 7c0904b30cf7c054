import { expect, it } from 'vitest';
import { compile } from '../../../../src/rules/compile.ts';
import { river } from '../river.ts';

it('a copy that every shift forgets is told, once for all of them, and no more where that is said to be meant', () => {
  const forgotten = river(
    'choose: { ship: boat }, cost: 1, do: [ shift: { boat.ship:',
    'cost: 1, do: [ shift: { boat.heron:',
  );
  const { boat } = forgotten.tracks;
  if (boat === undefined) throw new Error('The river has a boat.');
  const said = (each: Readonly<Record<string, string>>, noWayOut: readonly string[] = []): readonly string[] =>
    compile({ ...forgotten, tracks: { ...forgotten.tracks, boat: { ...boat, each, noWayOut } } }).findings.map(
      ({ code, message }) => `${code}: ${message}`,
    );
  const two = { heron: 'Heron', otter: 'Otter' };
  expect(said(two)).toEqual(['no_way_out: No shift leads boat.otter out of “free”.']);
  expect(said({ ...two, teal: 'Teal' })).toEqual([
    'no_way_out: No shift leads boat.otter and boat.teal out of “free”.',
  ]);
  expect(said(two, ['free'])).toEqual([]);
});
