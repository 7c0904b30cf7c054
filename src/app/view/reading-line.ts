import { never } from '../../kit/never.ts';
import type { LedgerEntry, ReadingEntry } from '../../rules/ledger.ts';
import type { Lexicon } from './lexicon.ts';

/** What one side was told and heard, in a sentence, and what came of it. */
export interface ReadingLine {
  readonly entry: ReadingEntry;
  readonly text: string;
  /** Empty while nothing came of it yet. */
  readonly came: string;
}

/** The readings of a ledger, oldest first; a clause read as it was written stands among them only where it was broken. */
export function readingLines(lexicon: Lexicon, ledger: readonly LedgerEntry[]): readonly ReadingLine[] {
  return ledger.flatMap((entry, index) => {
    if (entry.kind !== 'reading' || saidAgain(ledger, index)) return [];
    const alike = entry.said !== undefined && entry.said === entry.heard;
    if (entry.signed && alike && entry.broke.length === 0) return [];
    return [{ entry, text: heardText(lexicon, entry), came: cameText(lexicon, entry) }];
  });
}

/** A message that gave way to one that was told and heard just like it is told once. */
function saidAgain(ledger: readonly LedgerEntry[], index: number): boolean {
  const entry = ledger[index];
  if (entry?.kind !== 'reading' || entry.signed || entry.fate !== 'replaced') return false;
  const { hearer, issue, said, heard, points } = entry;
  const later = ledger
    .slice(index + 1)
    .find((one) => one.kind === 'reading' && one.hearer === hearer && one.issue === issue);
  if (later?.kind !== 'reading' || later.signed) return false;
  return later.said === said && later.heard === heard && later.points === points;
}

function heardText(lexicon: Lexicon, { hearer, issue, said, heard, signed }: ReadingEntry): string {
  const { say } = lexicon.words;
  const party = lexicon.party(hearer).name;
  const level = (index: number | undefined): string => (index === undefined ? '' : lexicon.level(issue, index));
  const values = { party, said: level(said), heard: level(heard) };
  if (said === heard) return say('dossier.readAlike', values);
  if (said === undefined) return say('dossier.readHeard', values);
  if (heard === undefined) return say('dossier.readSaid', values);
  return say(signed ? 'dossier.readSigned' : 'dossier.readLine', values);
}

function cameText(lexicon: Lexicon, { fate, carrier, points, kept, broke }: ReadingEntry): string {
  const { say, amount, list } = lexicon.words;
  const by = (parties: readonly number[]): string => list(parties.map((party) => lexicon.party(party).name));
  return [
    ...fateTexts(),
    ...(kept.length > 0 ? [say('dossier.came.kept', { names: by(kept) })] : []),
    ...(broke.length > 0 ? [say('dossier.came.broke', { names: by(broke) })] : []),
  ].join(' ');

  function fateTexts(): string[] {
    switch (fate) {
      case 'stands':
        return [];
      case 'called':
        return [say('dossier.came.called', { party: lexicon.party(carrier).name, points: amount(points) })];
      case 'met':
      case 'settled':
      case 'replaced':
        return [say(`dossier.came.${fate}`)];
      default:
        return never(fate);
    }
  }
}
