import { decides, type Entry } from '../../kernel/record.ts';
import { isTakenBack } from '../../session/taking-back.ts';
import type { Foretold, Said, Why } from '../../ui/port/forecast.ts';
import { ABOUT } from '../asides.ts';
import type { Lexicon } from './lexicon.ts';

const REASONS: Readonly<Record<Why, true>> = { home: true, worth: true, leaving: true, keeping: true, better: true };
const isWhy = (text: string): text is Why => Object.hasOwn(REASONS, text);

/** What a seat, by id, said of its offers, in their order. What it said last before an offer holds. */
export function foretold(entries: readonly Entry[], seat: string): readonly Foretold[] {
  const all: Foretold[] = [];
  let said: Said = {};
  let open = false;
  for (const entry of entries) {
    if (!decides(entry)) {
      // What was said of an offer that was taken back is not said of the next one.
      if (entry.seat === seat) said = isTakenBack(entry) ? {} : { ...said, ...saidIn(entry) };
      continue;
    }
    const last = all.at(-1);
    if (entry.kind === 'offer' && entry.seat === seat) {
      all.push({ ...said, turn: entry.turn });
      open = true;
    } else if (open && last && entry.kind === 'answer') {
      all[all.length - 1] = { ...last, yes: (last.yes ?? true) && entry.accepts };
    } else open = false;
    said = {};
  }
  return all;
}

function saidIn(entry: Entry): Said {
  if (entry.kind === 'forecast' && entry.about === ABOUT.own) return { odds: entry.odds };
  if (entry.kind === 'forecast' && entry.about === ABOUT.analysts) return { analysts: entry.odds };
  if (entry.kind !== 'note' || entry.about !== ABOUT.chair) return {};
  const [answer, why = ''] = entry.text.split(' ');
  return { chair: isWhy(why) ? { yes: answer === 'yes', why } : 'declined' };
}

/** Said of one's last offer before its answer, in sentences. */
export function sayForetold({ words }: Lexicon, { odds, analysts, chair }: Said): readonly string[] {
  const { say, hundredths } = words;
  const at = { own: hundredths(odds ?? 0), analysts: hundredths(analysts ?? 0) };
  return [
    ...(odds === undefined
      ? []
      : [say(analysts === undefined ? 'table.foretold.told' : 'table.foretold.toldBoth', at)]),
    ...(chair === undefined || chair === 'declined'
      ? []
      : [
          say('table.foretold.chair', {
            answer: say(chair.yes ? 'common.yes' : 'common.no'),
            why: say(`table.foretold.${chair.yes ? 'becauseYes' : 'because'}.${chair.why}`),
          }),
        ]),
  ];
}
