import { at } from '../kit/never.ts';
import type { LedgerEntry, LedgerStep, ReadingEntry } from './ledger.ts';
import { VAGUE, gapBetween } from './readings.ts';
import type { Step } from './step.ts';

/** What a hearer has been told of an issue, as it stands in a state. */
interface Told {
  readonly sender: number;
  readonly carrier: number;
  readonly heard: number;
  readonly said: number;
}

/** Steps in which those who have heard different things find out. */
const MEETINGS: ReadonlySet<Step['kind']> = new Set(['open_summit', 'epilogue_turn', 'enter']);

/** Puts new readings into a ledger, in place, and says of those that were in it what came of them. */
export function followReadings(ledger: LedgerEntry[], step: LedgerStep): void {
  const { parties, issues } = step.after.rulebook;
  const meets = MEETINGS.has(step.step.kind);
  for (let hearer = 0; hearer < parties.length; hearer += 1) {
    for (let issue = 0; issue < issues.length; issue += 1) {
      const was = toldIn(step.before, hearer, issue);
      const is = toldIn(step.after, hearer, issue);
      const alike =
        was.heard === is.heard && was.said === is.said && was.carrier === is.carrier && was.sender === is.sender;
      if (alike && !(step.step.kind === 'epilogue_turn')) continue;
      settle(ledger, step, hearer, issue, is, alike);
      if (!alike && !meets) begin(ledger, step, hearer, issue, is);
    }
  }
}

function toldIn({ rulebook, state }: LedgerStep['after'], hearer: number, issue: number): Told {
  const { layout, issues } = rulebook;
  const index = hearer * issues.length + issue;
  return {
    sender: at(state, layout.sender + index) - 1,
    carrier: at(state, layout.carrier + index) - 1,
    heard: at(state, layout.heard + index),
    said: at(state, layout.said + index),
  };
}

/** Says what came of the reading that stood. `alike`: nothing that is seen of it has changed. */
function settle(
  ledger: LedgerEntry[],
  { before, after, seat, step }: LedgerStep,
  hearer: number,
  issue: number,
  is: Told,
  alike: boolean,
): void {
  const place = ledger.findLastIndex(
    (one) => one.kind === 'reading' && one.hearer === hearer && one.issue === issue && one.settled === 0,
  );
  const open = ledger[place];
  if (open?.kind !== 'reading') return;
  const settled = at(after.state, after.rulebook.layout.turn);
  const close = (rest: Pick<ReadingEntry, 'fate'> & Partial<ReadingEntry>): void => {
    ledger[place] = { ...open, ...rest, settled };
  };
  if (alike) {
    // How something vague was read its carrier never sees; in the end all have met.
    if (open.heard === undefined) close({ fate: 'met' });
  } else if (MEETINGS.has(step.kind)) {
    const heard = open.heard ?? is.said;
    const points = gapBetween(before, seat, hearer, issue, { heard, said: is.said });
    close({ fate: points > 0 && open.carrier !== hearer ? 'called' : 'met', said: is.said, heard, points });
  } else {
    const stands = step.kind === 'sign' || is.carrier < 0;
    close({ fate: stands ? 'settled' : 'replaced' });
  }
}

/** Puts in what a hearer has just been told; of a text that was signed, what each who signed it reads. */
function begin(
  ledger: LedgerEntry[],
  { after, seat, step }: LedgerStep,
  hearer: number,
  issue: number,
  { sender, carrier, heard, said }: Told,
): void {
  // What stands by itself is no message; nor is what one tells oneself.
  if (carrier < 0 || sender < 0) return;
  const { layout, issues } = after.rulebook;
  const signed = step.kind === 'sign';
  if (signed && ((at(after.state, layout.signedBy + issue) >> hearer) & 1) === 0) return;
  const vague = at(after.state, layout.heardWording + hearer * issues.length + issue) === VAGUE;
  const knowsSaid = signed || seat < 0 || carrier === seat;
  const knowsHeard = seat < 0 || hearer === seat || !vague;
  const levels = { heard, said: signed ? at(after.state, layout.levels + issue) : said };
  ledger.push({
    kind: 'reading',
    hearer,
    issue,
    turn: at(after.state, layout.turn),
    sender,
    carrier,
    signed,
    ...(knowsSaid && { said: levels.said }),
    ...(knowsHeard && { heard }),
    points: knowsSaid && knowsHeard ? gapBetween(after, seat, hearer, issue, levels) : 0,
    fate: 'stands',
    settled: 0,
    broke: [],
    kept: [],
  });
}
