import { describe, expect, it } from 'vitest';
import { kernelGame } from '../../src/kernel/game.ts';
import { clashAt } from '../../src/rules/clash.ts';
import { whyNotPlan } from '../../src/rules/conduct.ts';
import { indexOf } from '../fixtures/lines-of-play.ts';
import { tale } from '../fixtures/tale.ts';

const rulebook = tale({
  moves: `
  begin: { by: north, text: Begin, do: [ shift: { road: closed -> opening } ] }
  rush: { by: north, text: Rush, do: [ shift: { road: closed -> open } ] }
  pave: { by: north, text: Pave, do: [ shift: { road: closed | open -> opening } ] }
  rest: { by: north, text: Rest, do: [ add: { heat: 0 } ] }`,
  tracks: `
  talks: { name: Talks, states: [together, broken], no_way_out: [broken] }
  road: { name: The road, states: [closed, opening, open] }`,
});
const NO_LUCK = { draw: () => 0, forced: () => -1 };
const deed = (id: string): number => indexOf(rulebook.deeds, `north.${id}`);
const list = (line: string): number[] => line.split(' ').map(deed);

describe('two orders of one list', () => {
  const game = kernelGame(rulebook, NO_LUCK);
  it.each([
    ['begin rush', 1, 'rush begin'],
    ['begin rest rush', 2, 'rush begin'],
    ['begin rest', 1, undefined],
    // What the first leaves, the second may begin from; the other way round not.
    ['rush pave', 1, undefined],
    ['pave rush', 1, 'rush pave'],
    // The last that shifts the track decides where it stands.
    ['rush begin pave', 2, 'pave begin'],
  ])('shut each other out where the later could not begin any more: %s', (line, index, expected) => {
    const clash = clashAt({ rulebook }, list(line), index);
    expect(clash && `${rulebook.deeds[clash.deed]?.id} ${rulebook.deeds[clash.before]?.id}`).toBe(
      expected?.replaceAll(/(\w+)/g, 'north.$1'),
    );
  });

  it('are refused together exactly where they do', () => {
    for (const one of ['begin', 'rush', 'pave', 'rest'])
      for (const other of ['begin', 'rush', 'pave', 'rest']) {
        if (one === other) continue;
        const deeds = list(`${one} ${other}`);
        expect([one, other, whyNotPlan(game.position, 0, deeds)?.code]).toEqual([
          one,
          other,
          clashAt({ rulebook }, deeds, 1) ? 'wrong_state' : undefined,
        ]);
      }
  });
});
