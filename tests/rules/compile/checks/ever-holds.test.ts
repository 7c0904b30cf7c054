import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/rules/compile.ts';
import { readScenario } from '../../../../src/scenario/read-scenario.ts';
import { RIVER, river } from '../river.ts';

/** What is found where the ending of the river comes only when this holds. */
const found = (when: string): readonly string[] =>
  compile(river('when: signed }', `when: '${when}' }`)).findings.map(({ code, hint = '' }) => `${code} ${hint}`.trim());

describe('a condition that can never hold', () => {
  it.each([
    ['anger > 100', 'anger runs from 0 to 100.'],
    ['anger < 0', 'anger runs from 0 to 100.'],
    ['turn >= 12', 'turn runs from 1 to 8.'],
    ['turns_left > 7', 'turn runs from 1 to 8.'],
    ['signed && turn < 1', 'turn runs from 1 to 8.'],
    ['anger > 40 && turn > 2 && anger < 20', 'What is asked of anger cannot be so at the same time.'],
    ['anger > 40 && !(anger > 20)', 'What is asked of anger cannot be so at the same time.'],
    ['talks == "together" && talks == "apart"', 'What is asked of talks cannot be so at the same time.'],
    ['talks != "together" && talks != "apart"', 'What is asked of talks cannot be so at the same time.'],
    ['dam == "closed" && reached(dam, "shared")', 'What is asked of dam cannot be so at the same time.'],
    ['boat.held >= 3', 'the number of copies runs from 0 to 2.'],
    ['anger + boat.held > 102', ''],
    ['signed && (anger > 100 || turn > 8)', ''],
    ['(anger > 50 ? turn > 8 : turn > 9)', ''],
    ['anger > 60 && (anger < 50 || turn == 0)', ''],
    ['signed && !signed', 'What is asked of signed cannot be so at the same time.'],
    ['2 * anger + 5 > 206', 'anger runs from 0 to 100.'],
    ['nearness > 1', 'nearness runs from 0 to 1.'],
  ])('is told: %s', (when, hint) => {
    expect(found(when)).toEqual([`never_happens ${hint}`.trim()]);
  });

  it.each([
    'anger >= 100',
    'anger <= 0',
    'anger > 19 && anger < 20',
    'turn == 8 && turns_left == 0',
    'anger * 0.07 >= 7',
    'anger / 3 > 33',
    'talks == "apart" || talks == "together" && signed',
    'boat.held == 2 && boat.heron == "held"',
    'signed && (anger > 100 || turn > 7)',
    'anger % 7 == 6',
    '1 / (turn - 1) > 3',
    'cost.north > 20',
    'heard.north.dam == "shared" && dam == "closed"',
    'max(anger, 50) < 51',
    'abs(turn - 20) == 12',
    'min(anger, turn) > 7',
  ])('and one that may hold is let be: %s', (when) => {
    expect(found(when)).toEqual([]);
  });
});

describe('what can never be', () => {
  const said = (find: string, replacement: string): readonly string[] =>
    compile(river(find, replacement)).findings.map(({ code, path }) => `${code} ${path}`);

  it.each([
    ['over: ferry, parties', 'over: ferry, when: turn >= 12, parties', 'never_happens tables.hall.when'],
    [`when: 'talks == "together"' }, shout`, 'when: anger > 120 }, shout', 'never_happens channels.ferry.when'],
    ['text: Let the boats go,', 'text: Let the boats go, when: anger > 100,', 'never_legal moves.release'],
    [`'reached(heard.north.dam, "shared")' }`, `'boat.held > 2' }`, 'never_met preconditions.water_named.bar.words'],
  ])('is told of whatever has a condition: %s', (find, replacement, problem) => {
    expect(said(find, replacement)).toEqual([problem]);
  });

  it('is told of a promise that is false from the start, and of one that nothing can make false', () => {
    const promised = (holds: string): readonly string[] =>
      compile(river(`south], holds: 'talks != "apart"'`, `south], holds: '${holds}'`)).findings.map(
        ({ message }) => message,
      );
    expect(promised('talks == "apart"')).toEqual([
      'What is promised is false from the start, and may be promised all the same.',
    ]);
    expect(promised('anger > 100')).toEqual(['What is promised can never be so.']);
    expect(promised('anger <= 100')).toEqual(['What is promised can never become false.']);
    expect(promised('anger < 50')).toEqual([]);
  });

  it('is not told of a promise that is made only once it is so', () => {
    const text = RIVER.replace(`south], holds: 'talks != "apart"'`, `south], holds: 'talks == "apart"'`).replace(
      'text: Vow to stay,',
      `text: Vow to stay, when: 'talks == "apart"',`,
    );
    const { scenario } = readScenario(new Map([['scenario.yaml', text]]));
    expect(scenario === undefined ? ['broken'] : compile(scenario).findings).toEqual([]);
  });
});
