import { at } from '../../../kit/never.ts';
import type { LineStep } from '../../../scenario/study.ts';
import type { Rulebook } from '../../rulebook.ts';
import { forcesOf } from '../../forces.ts';
import type { Bench } from '../bench.ts';
import { lookUp, registerOf } from '../directory.ts';
import { meant } from '../hints.ts';

/** Lines name turns, deeds, offers and chances that exist; the short game begins after one of them. */
export function checkLines(bench: Bench, rulebook: Rulebook): void {
  const { directory, findings, scenario } = bench;
  const { turns: last, short } = scenario.calendar;
  if (short !== undefined) {
    lookUp(findings, directory.lines, short.after, 'calendar.short.after');
    if (short.from > last) turnBeyond(bench, 'calendar.short.from', short.from);
  }
  for (const [id, { turns, force, assumption }] of Object.entries(scenario.lines)) {
    const path = `lines.${id}`;
    if (assumption !== undefined) lookUp(findings, directory.assumptions, assumption, `${path}.assumption`);
    checkForce(bench, rulebook, force, `${path}.force`);
    for (const [turn, steps] of Object.entries(turns)) {
      const place = `${path}.${turn}`;
      if (!/^[1-9]\d*$/.test(turn) || Number(turn) > last) turnBeyond(bench, place, turn);
      for (const [index, step] of steps.entries()) checkStep(bench, rulebook, step, `${place}.${index}`);
    }
  }
}

export function turnBeyond({ findings, scenario }: Bench, path: string, turn: number | string): void {
  const message = `There is no turn ${turn}: the game has ${scenario.calendar.turns}.`;
  findings.add('turn_out_of_range', path, message);
}

/** Reports forces that fit no chance. */
export function checkForce(
  { findings }: Bench,
  rulebook: Rulebook,
  force: Readonly<Record<string, string>>,
  path: string,
): void {
  const forced = forcesOf(rulebook, force);
  if (forced.ok) return;
  for (const { name, outcome, known } of forced.failure) {
    const ids = [...new Set(rulebook.chances.map(({ id }) => id))];
    if (known.length === 0) {
      const message = `Nothing that is drawn is called “${name}”.`;
      findings.add('unknown_name', `${path}.${name}`, message, { key: true, hint: meant(name, ids) });
    } else {
      const message = `“${outcome}” is nothing that can come of ${name}.`;
      findings.add('unknown_name', `${path}.${name}`, message, { hint: meant(outcome, known) });
    }
  }
}

function checkStep(bench: Bench, rulebook: Rulebook, step: LineStep, path: string): void {
  if (step.kind === 'offer') checkOffer(bench, rulebook, step, path);
  else if (step.kind === 'move' || step.move !== 'pass') checkDeed(bench, rulebook, step, path);
  else lookUp(bench.findings, bench.directory.parties, step.party, `${path}.answer`);
}

/** `party.move choice choice`, `party.mandate id`, `party.leave`, `party.waive precondition`, `party.agenda table issue…`. */
function checkDeed(
  { directory, findings }: Bench,
  { deedById, deeds }: Rulebook,
  { party, move, choices }: Exclude<LineStep, { kind: 'offer' }>,
  path: string,
): void {
  if (lookUp(findings, directory.parties, party, path) < 0) return;
  const [table = '', ...issues] = choices;
  const ids =
    move === 'agenda'
      ? issues.map((issue) => `${party}.agenda.${table}.${issue}.on`)
      : [[party, move, ...choices].join('.')];
  const theirs = deeds.filter(({ id }) => id.startsWith(`${party}.`)).map(({ id }) => id);
  if (ids.length === 0) findings.add('unknown_name', path, `“${party}.agenda” names no issues.`);
  for (const id of ids.filter((each) => !Object.hasOwn(deedById, each))) {
    const variants = theirs.filter((each) => each.startsWith(`${party}.${move}.`));
    findings.add(
      'unknown_name',
      path,
      `${party} can do nothing called “${id.slice(party.length + 1).replaceAll('.', ' ')}”.`,
      {
        hint: meant(id, variants.length > 0 ? variants : theirs)?.replaceAll('.', ' '),
      },
    );
  }
}

function checkOffer(
  bench: Bench,
  { tables }: Rulebook,
  { at: table, by, package: clauses, vague, warm, answers }: LineStep & { kind: 'offer' },
  place: string,
): void {
  const { directory, findings } = bench;
  const path = `${place}.offer`;
  lookUp(findings, directory.parties, by, `${path}.by`);
  for (const party of Object.keys(answers)) {
    lookUp(findings, directory.parties, party, `${path}.answers.${party}`, { key: true });
  }
  const seat = directory.summits.indexOf(table) >= 0 ? directory.summits : directory.tables;
  const index = lookUp(findings, seat, table, `${path}.at`);
  const on = seat === directory.tables ? tables[index]?.issues : undefined;
  for (const [name, level] of Object.entries(clauses)) {
    const issue = lookUp(findings, directory.issues, name, `${path}.package.${name}`, { key: true });
    if (issue < 0) continue;
    lookUp(findings, at(directory.levels, issue), level, `${path}.package.${name}`);
    if (on?.includes(issue) === false) {
      findings.add('not_on_table', `${path}.package.${name}`, `${name} is not talked about at ${table}.`, {
        key: true,
      });
    }
  }
  const offered = registerOf('issue of this package', Object.keys(clauses));
  for (const [wording, issues] of [['vague', vague] as const, ['warm', warm] as const]) {
    for (const [number, issue] of issues.entries()) lookUp(findings, offered, issue, `${path}.${wording}.${number}`);
  }
}
