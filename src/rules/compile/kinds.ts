import { at } from '../../kit/never.ts';
import type { Expression } from '../../scenario/expression.ts';
import type { Keeping, Kind, Party } from '../../scenario/party.ts';
import type { KindRules } from '../rulebook.ts';
import type { Bench } from './bench.ts';
import { lookUp } from './directory.ts';
import { own } from './own.ts';
import { scaled, stakeOf, type Points } from './stakes.ts';

/** What a party may really want: at least one kind, nameless and certain where the scenario has none. */
export function compileKinds(bench: Bench, id: string, party: Party, index: number): KindRules[] {
  const path = `parties.${id}`;
  const base = pointsOf(bench, index);
  checkStake(bench, id, base);
  const kinds = Object.entries(party.kinds);
  const outside = bench.formulas.amount(party.outside);
  if (kinds.length === 0) {
    const meeting = meetingOf(bench, party, '', path);
    return [{ id: '', prior: 1, ...keeping(bench, party.keeps, path), outside, points: base, refuses: -1, meeting }];
  }
  return kinds.map(([name, kind]) => {
    const place = `${path}.kinds.${name}`;
    return {
      id: name,
      prior: bench.overrides.number(`${place}.prior`, kind.prior, [0, 1]),
      ...keeping(bench, kind.keeps, place),
      outside: kind.outside === undefined ? outside : bench.formulas.amount(kind.outside),
      points: scaled(kindPoints(bench, base, kind, place)),
      refuses: bench.formulas.condition(kind.refuses),
      meeting: meetingOf(bench, party, name, path),
    };
  });
}

function keeping({ overrides }: Bench, { plain, watched }: Keeping, path: string) {
  return {
    keepsPlain: overrides.number(`${path}.keeps.plain`, plain, [0, 1]),
    keepsWatched: overrides.number(`${path}.keeps.watched`, watched, [0, 1]),
  };
}

/** Points of a party by issue and level, as the issues state them. */
function pointsOf({ scenario, overrides }: Bench, party: number): Points {
  const id = at(Object.keys(scenario.parties), party);
  return Object.entries(scenario.issues).map(([issue, { levels }]) =>
    Object.entries(levels).map(([level, { points }]) =>
      overrides.number(`issues.${issue}.levels.${level}.${id}`, own(points, id) ?? 0),
    ),
  );
}

/** A kind's own points stand in the place of its party's. */
function kindPoints(bench: Bench, base: Points, kind: Kind, path: string): Points {
  const { directory, findings, overrides } = bench;
  for (const [issue, levels] of Object.entries(kind.points)) {
    const index = lookUp(findings, directory.issues, issue, `${path}.points.${issue}`, { key: true });
    const known = directory.levels[index];
    if (known === undefined) continue;
    for (const level of Object.keys(levels))
      lookUp(findings, known, level, `${path}.points.${issue}.${level}`, { key: true });
  }
  return base.map((levels, issue) => {
    const name = at(directory.issues.ids, issue);
    const ids = at(directory.levels, issue).ids;
    return levels.map((points, level) => {
      const id = at(ids, level);
      const stated = own(own(kind.points, name) ?? {}, id);
      return overrides.number(`${path}.points.${name}.${id}`, stated ?? points);
    });
  });
}

const short = (value: number): number => Math.round(value * 100) / 100;

/** A party without any points has no stake; every other has one of 100. */
function checkStake({ directory, findings }: Bench, id: string, points: Points): void {
  const stake = stakeOf(points);
  if (stake === 0 || Math.abs(stake - 100) < 0.01) return;
  const sum = short(stake);
  const parts = points.flatMap((levels, issue) => {
    const [best, worst] = [Math.max(...levels), Math.min(...levels)];
    const from = worst < 0 ? ` (${short(best)} to ${short(worst)})` : '';
    return best === worst ? [] : [`${at(directory.issues.ids, issue)} ${short(best - worst)}${from}`];
  });
  findings.add(
    'points_do_not_add_up',
    `parties.${id}`,
    `The points of ${id}, best minus worst over all issues, add up to ${sum}.`,
    { hint: `They must add up to 100. Now: ${parts.join(', ')}.` },
  );
}

function meetingOf({ formulas, findings }: Bench, party: Party, kind: string, path: string): number {
  const { meeting } = party;
  if (isExpression(meeting)) return formulas.amount(meeting);
  for (const name of Object.keys(meeting).filter((each) => !Object.hasOwn(party.kinds, each))) {
    findings.add('unknown_name', `${path}.meeting.${name}`, `There is no kind “${name}”.`);
  }
  const worth = own(meeting, kind);
  return worth === undefined ? formulas.number(0, `${path}.meeting`) : formulas.amount(worth);
}

/** One amount for every kind, told from a list by kind. */
function isExpression(meeting: Party['meeting']): meeting is Expression {
  return typeof meeting['source'] === 'string';
}
