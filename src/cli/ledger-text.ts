import { never } from '../kit/never.ts';
import type { LedgerEntry, PromiseEntry, ReadingEntry } from '../rules/ledger.ts';
import type { Lexicon } from './lexicon.ts';

const points = (value: number): string => `${Math.round(value * 10) / 10} points`;

/**
 * A ledger in lines, oldest first: what was said, what each side heard, what was promised and hidden, and what came of it once that is
 * known. Clauses that both sides read as they were written stand in it only where somebody broke them.
 */
export function ledgerLines(lexicon: Lexicon, ledger: readonly LedgerEntry[]): string[] {
  const lines = ledger.flatMap((entry) => {
    const line = lineOf(lexicon, entry);
    return line === undefined ? [] : [`${lexicon.turn(entry.turn)}: ${line}`];
  });
  return lines.length === 0 ? ['Nothing was said yet that could be held against anybody.'] : lines;
}

function lineOf(lexicon: Lexicon, entry: LedgerEntry): string | undefined {
  const { party, deed, turn } = lexicon;
  switch (entry.kind) {
    case 'reading':
      return readingText(lexicon, entry);
    case 'promise':
      return promiseText(lexicon, entry);
    case 'secret': {
      const known = entry.settled > 0 ? `It was known in ${turn(entry.settled)}.` : 'It is not known.';
      return `${party(entry.party)}, in secret: ${deed(entry.deed)}. ${known}`;
    }
    default:
      return never(entry);
  }
}

function readingText(lexicon: Lexicon, entry: ReadingEntry): string | undefined {
  const { party, issue, level } = lexicon;
  const { hearer, sender, carrier, signed, said, heard, broke } = entry;
  const alike = said !== undefined && said === heard;
  if (signed && alike && broke.length === 0) return undefined;
  const quoted = (index: number): string => `“${level(entry.issue, index)}”`;
  const read = heard === undefined ? 'heard nobody knows what' : `${signed ? 'read' : 'heard'} ${quoted(heard)}`;
  const from = sender === carrier ? party(carrier) : `${party(carrier)}, for ${party(sender)}`;
  const written = said === undefined ? '' : alike ? ', as it was said' : `; what was said is ${quoted(said)}`;
  const what = signed
    ? `${issue(entry.issue)}, signed in the words of ${party(carrier)}: ${party(hearer)} ${read}${written}.`
    : `${issue(entry.issue)}, told by ${from}: ${party(hearer)} ${read}${written}.`;
  return [what, fateText(lexicon, entry), keptText(lexicon, entry)].filter(Boolean).join(' ');
}

function fateText({ party, turn }: Lexicon, { fate, settled, carrier, points: gap }: ReadingEntry): string {
  switch (fate) {
    case 'stands':
      return '';
    case 'called':
      return `Readings met in ${turn(settled)}: ${party(carrier)} owed for ${points(gap)} between them.`;
    case 'met':
      return `Readings met in ${turn(settled)}; nobody was charged for it.`;
    case 'settled':
      return `In ${turn(settled)} it was settled by what came to stand.`;
    case 'replaced':
      return `In ${turn(settled)} another message took its place.`;
    default:
      return never(fate);
  }
}

function keptText({ party }: Lexicon, { kept, broke }: ReadingEntry): string {
  const by = (parties: readonly number[]): string => parties.map((one) => party(one)).join(', ');
  return [
    ...(kept.length > 0 ? [`Kept by ${by(kept)}.`] : []),
    ...(broke.length > 0 ? [`Broken by ${by(broke)}.`] : []),
  ].join(' ');
}

function promiseText({ rulebook, party, text, turn }: Lexicon, entry: PromiseEntry): string {
  const { strength, status, settled } = entry;
  const what = `${party(entry.party)} promised (${strength}): ${text(`promises.${rulebook.promises[entry.promise]?.id ?? ''}.text`)}.`;
  if (settled === 0) return `${what} It stands.`;
  const cost = entry.points > 0 ? `, for ${points(entry.points)}` : '';
  return `${what} ${status === 'lapsed' ? 'It lapsed' : `It was ${status}`} in ${turn(settled)}${cost}.`;
}
