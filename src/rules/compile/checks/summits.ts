import type { Rulebook } from '../../rulebook.ts';
import type { Bench } from '../bench.ts';
import { neverHolds } from './ever-holds.ts';
import { everyAction } from '../../every-action.ts';

/** There is one main summit; each summit is of the two parties of its table; a bridge is laid while its summit sits. */
export function checkSummits({ findings, scenario }: Bench, rulebook: Rulebook): void {
  const mains = rulebook.summits.filter(({ main }) => main);
  const [first] = rulebook.summits;
  if (mains.length === 0 && first !== undefined) {
    findings.add('main_summit', `summits.${first.id}`, 'No summit is the main one.', {
      hint: 'Write main: true in one of them.',
    });
  }
  for (const { id } of mains.slice(1)) {
    findings.add('main_summit', `summits.${id}.main`, `${mains[0]?.id ?? ''} is the main summit already.`);
  }
  for (const { id, between, table } of rulebook.summits) {
    const seated = rulebook.tables[table]?.parties ?? [];
    if (seated.length === 0 || between.includes(-1) || between.every((party) => seated.includes(party))) continue;
    const message = 'A summit is between the two parties of its table.';
    findings.add('not_at_table', `summits.${id}.between`, message, { hint: 'Give it a table of its own.' });
  }
  for (const [id, { turn }] of Object.entries(scenario.summits)) {
    if (typeof turn !== 'number' && Object.keys(turn.levels).length === 0) {
      findings.add('no_day', `summits.${id}.turn`, 'No level of the issue gives this summit a turn.');
    }
  }
  for (const { id, when, turns } of rulebook.summits) {
    const days = turns.filter((turn) => turn > 0);
    const nevers = days.map((turn) => neverHolds(rulebook, when, [turn, turn]));
    if (nevers.includes(undefined)) continue;
    const on = days.length === 1 ? `in turn ${days[0] ?? ''}, when it would sit` : 'in any turn in which it would sit';
    const message = `The summit ${id} can never sit: its condition cannot hold ${on}.`;
    if (days.length > 0) findings.add('never_happens', `summits.${id}.when`, message, { hint: nevers[0]?.why });
  }
  checkDays({ findings }, rulebook);
  checkBridges({ findings }, rulebook);
}

/** A summit that sits on no day until one is agreed needs that day on a table; one that a party must choose first hardly comes there. */
function checkDays({ findings }: Pick<Bench, 'findings'>, { deeds, summits, tables }: Rulebook): void {
  for (const { id, turnIssue, turns } of summits) {
    if (turnIssue < 0 || (turns[0] ?? 0) > 0 || turns.every((turn) => turn === 0)) continue;
    const put = deeds.some(({ actions }) =>
      everyAction(actions).some((action) => action.kind === 'put' && action.issue === turnIssue),
    );
    const places = tables.flatMap((table) => {
      const place = table.issues.indexOf(turnIssue);
      return place < 0 ? [] : [{ table: table.id, place, off: table.setBy >= 0 && place >= table.atMost }];
    });
    const [first] = places;
    if (put || first === undefined || !places.every(({ off }) => off)) continue;
    const message = `The day of ${id} does not stand on the table until a party chooses it, and personas hardly do.`;
    findings.add('day_off_table', `tables.${first.table}.agenda.of.${first.place}`, message, {
      hint: 'At the start the first of “of” lie there, as many as at_most: move the day to the front, or raise at_most.',
    });
  }
}

function checkBridges({ findings }: Pick<Bench, 'findings'>, { deeds, summits }: Rulebook): void {
  for (const { actions, during, party, path } of deeds) {
    for (const action of everyAction(actions)) {
      if (action.kind !== 'bridge' || action.summit < 0) continue;
      const summit = summits[action.summit];
      if (during !== action.summit) {
        const hint = `Write during: ${summit?.id ?? ''}.`;
        findings.add('bridge_misplaced', path, 'A bridge is laid only while its summit sits.', { hint });
      } else if (summit?.between.includes(party) === true) {
        findings.add('bridge_misplaced', path, 'A bridge is laid by a third party, not by one of the two sides.');
      }
    }
  }
}
