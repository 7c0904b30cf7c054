import { describe, expect, it } from 'vitest';
import { at } from '../../../src/kit/never.ts';
import { compile } from '../../../src/rules/compile.ts';
import type { Term } from '../../../src/rules/term.ts';
import { river, rulebookOf } from './river.ts';

const PLACE = `expect: 'talks == "apart"'`;
const { layout, deedById } = rulebookOf(river());
const slot = (index: number): Term => ({ kind: 'slot', slot: index });
const constant = (value: number): Term => ({ kind: 'constant', value });
const compared = (operator: '==' | '!=' | '>=' | '>' | '<', left: Term, right: Term): Term => ({
  kind: 'binary',
  operator,
  left,
  right,
});

/** The term of a condition. */
function termOf(condition: string): Term {
  const { formulas, expectations } = rulebookOf(river(PLACE, `expect: '${condition}'`));
  return at(formulas, expectations['parts'] ?? -1).term;
}

describe('a name stands for', () => {
  it.each<[string, Term]>([
    ['turn < 3', compared('<', slot(layout.turn), constant(3))],
    [
      'turns_left < 3',
      compared('<', { kind: 'binary', operator: '-', left: constant(8), right: slot(layout.turn) }, constant(3)),
    ],
    ['nearness < 1', compared('<', { kind: 'nearness' }, constant(1))],
    ['signed', slot(layout.signed)],
    ['anger < bite', compared('<', slot(layout.gauges), constant(0.5))],
    ['talks == "apart"', compared('==', slot(layout.positions), constant(1))],
    ['"held" != boat.otter', compared('!=', slot(layout.positions + 2), constant(1))],
    [
      'boat.held < 2',
      compared('<', { kind: 'count', slots: [layout.positions + 1, layout.positions + 2], value: 1 }, constant(2)),
    ],
    ['dam == "shared"', compared('==', slot(layout.levels), constant(1))],
    ['offered.fair == "great"', compared('==', { kind: 'offered', issue: 1 }, constant(2))],
    ['offered.fair == fair', compared('==', { kind: 'offered', issue: 1 }, slot(layout.levels + 1))],
    ['heard.south.fair == "small"', compared('==', slot(layout.heard + 3 + 1), constant(1))],
    ['cost.south < 1', compared('<', { kind: 'leaving', party: 1 }, constant(1))],
    ['held.bridge_day', compared('!=', slot(layout.held), constant(0))],
    ['walked.north', compared('==', slot(layout.walked), constant(1))],
    ['vague.fair', compared('==', slot(layout.wordings + 1), constant(2))],
    [
      'broken.fair',
      compared(
        '>',
        { kind: 'count', slots: [layout.outcomes + 3, layout.outcomes + 4, layout.outcomes + 5], value: 2 },
        constant(0),
      ),
    ],
    ['told(ferryman, dam)', slot(layout.told + 6)],
    ['reached(fair, "small")', compared('>=', slot(layout.levels + 1), constant(1))],
    ['reached(offered.fair, "small")', compared('>=', { kind: 'offered', issue: 1 }, constant(1))],
  ])('%s', (condition, term) => {
    expect(termOf(condition)).toEqual(term);
  });

  it('how long a secret was kept, where it leaks', () => {
    const rulebook = rulebookOf(river());
    const leak = rulebook.deeds[deedById['leak.north.visit.fisher'] ?? -1]?.actions[0];
    const formula = leak?.kind === 'add' ? rulebook.formulas[leak.amount] : undefined;
    const secret = slot(layout.secrets + (deedById['north.visit.fisher'] ?? -1));
    const kept: Term = { kind: 'binary', operator: '-', left: slot(layout.turn), right: secret };
    expect(formula?.term).toEqual({ kind: 'binary', operator: '+', left: constant(1), right: kept });
  });
});

describe('what is constant is worked out', () => {
  it.each([
    ['1 + 2 * 3 == 7', 1],
    ['7 / 0 == 0', 1],
    ['7 % 0 == 0', 1],
    ['-7 % 4 == -3', 1],
    ['1000000 * 1000000 == 1000000 * 1000', 1],
    ['min(3, 1, 2) + max(3, 1) + abs(-5) == 9', 1],
    ['!(1 < 2) || 2 >= 2', 1],
    ['true ? false : true', 0],
    ['"a" == "a" && "a" != "b"', 1],
    ['signed && false || !true', undefined],
    ['false && signed', 0],
    ['true || signed', 1],
  ])('%s', (condition, value) => {
    const term = termOf(condition);
    expect(term.kind === 'constant' ? term.value : undefined).toBe(value);
  });

  it('choices too: each variant of a move has its own', () => {
    const { deeds, formulas } = rulebookOf(river());
    const odds = deeds.flatMap(({ actions }) =>
      actions.flatMap((action) => (action.kind === 'signal' ? [at(formulas, action.right).term] : [])),
    );
    expect(odds).toEqual([constant(0.6), constant(0.7)]);
  });
});

describe('a fault in an expression is shown where it stands', () => {
  it.each<[string, string, string, number, string | undefined]>([
    ['angr > 3', 'unknown_name', 'Nothing here is called “angr”.', 0, 'Did you mean “anger”?'],
    ['turn > 3 && talks == "aprt"', 'unknown_name', 'There is no state of talks “aprt”.', 21, 'Did you mean “apart”?'],
    ['dam == "great"', 'unknown_name', 'There is no level of dam “great”.', 7, 'Known here: closed, shared.'],
    [
      'boat.hern == "held"',
      'unknown_name',
      '“boat.hern” is neither a copy nor a state of the track boat.',
      0,
      'Did you mean “boat.heron”?',
    ],
    [
      'left.south',
      'unknown_name',
      'Nothing here is called “left.south”.',
      0,
      'Of south there are walked.south, cost.south.',
    ],
    ['wlked.south', 'unknown_name', 'Nothing here is called “wlked.south”.', 0, 'Did you mean “walked.south”?'],
    ['vauge.dam', 'unknown_name', 'Nothing here is called “vauge.dam”.', 0, 'Did you mean “vague.dam”?'],
    [
      'unclear.dam',
      'unknown_name',
      'Nothing here is called “unclear.dam”.',
      0,
      'Of dam there are offered.dam, vague.dam, broken.dam.',
    ],
    [
      'met.bridge_day',
      'unknown_name',
      'Nothing here is called “met.bridge_day”.',
      0,
      'Of bridge_day there are held.bridge_day.',
    ],
    [
      'herd.south.fair == "small"',
      'unknown_name',
      'Nothing here is called “herd.south.fair”.',
      0,
      'Did you mean “heard.south.fair”?',
    ],
    ['happy.ending', 'unknown_name', 'Nothing here is called “happy.ending”.', 0, undefined],
    ['yes', 'unknown_name', 'Nothing here is called “yes”.', 0, 'Write true.'],
    ['walked', 'unknown_name', 'Nothing here is called “walked”.', 0, 'Write walked.PARTY.'],
    ['talks == apart', 'unknown_name', 'Nothing here is called “apart”.', 9, 'Put it in quotes: "apart".'],
    ['reached(fair, small)', 'unknown_name', 'Nothing here is called “small”.', 14, 'Put it in quotes: "small".'],
    ['held.lawn', 'unknown_name', 'There is no summit “lawn”.', 0, 'Known here: bridge_day.'],
    ['heard.north == "shared"', 'unknown_name', '“heard.north” is not of the form heard.PARTY.ISSUE.', 0, undefined],
    ['told(noth, dam)', 'unknown_name', 'There is no party “noth”.', 0, 'Did you mean “north”?'],
    ['anger', 'expression_type', 'This must be true or false, but is a number.', 0, undefined],
    ['signed + 1 > 2', 'expression_type', 'This must be a number, but is true or false.', 0, undefined],
    ['talks == dam', 'expression_type', 'A state of talks cannot equal a level of dam.', 0, undefined],
    ['turn == "x"', 'expression_type', 'A number cannot equal a text.', 0, undefined],
    [
      '(signed ? 1 : true) == 1',
      'expression_type',
      'Both sides of “:” must be numbers, or true or false; here they are a number and true or false.',
      1,
      undefined,
    ],
    [
      '3 > talks',
      'texts_compared',
      '“>” compares numbers, not texts.',
      4,
      'For “at this level or beyond” write reached(issue, "level").',
    ],
    ['reached(day, "sixth")', 'unordered_issue', 'The levels of day have no order.', 8, 'Compare with == instead.'],
    ['reached(talks, "apart")', 'wrong_arguments', 'reached() takes an issue and a level in quotes.', 0, undefined],
    ['min(1) > 0', 'wrong_arguments', 'min() takes two or more numbers.', 0, undefined],
    [
      'boat == "held"',
      'copy_needed',
      '“boat” has copies: say which, or count those in a state.',
      0,
      'Known here: boat.heron, boat.otter, boat.free, boat.held.',
    ],
    ['kept > 1', 'not_known_here', '“kept” is known only in when_leaked.', 0, undefined],
  ])('%s', (condition, code, message, offset, hint) => {
    const { findings } = compile(river(PLACE, `expect: '${condition}'`));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toEqual({ code, message, offset, hint, severity: 'error', path: 'tests.parts.expect' });
  });

  it('asks for a truth where a claim is of some games only', () => {
    const { findings } = compile(river('at_least: 0.1,', 'at_least: 0.1, given: anger,'));
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['expression_type', 'claims.louder.given']]);
  });
});
