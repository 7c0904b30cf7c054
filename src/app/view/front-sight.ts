import { at } from '../../kit/never.ts';
import { signersOf } from '../../rules/offers.ts';
import type { Cue } from '../../session/cue.ts';
import type { FrontSight } from '../../stage/sight.ts';
import { dayOfTurn } from '../../ui/day.ts';
import type { PictureName } from '../../ui/port/gallery.ts';
import { leadOf } from '../../ui/play/lead.ts';
import type { Cable, PlayView } from '../../ui/port/play.ts';
import type { Backstage } from './backstage.ts';
import { pictureOf as endingPicture } from './ending-matter.ts';
import type { Lexicon } from './lexicon.ts';

/** Headlines on a page beside the lead. */
const BESIDE = 2;

/** What the last front page shows, by what is engraved for the ending. */
const LAST: Readonly<Record<PictureName, FrontSight['picture']>> = {
  left: 'departure',
  broken: 'letter',
  vague: 'talks',
  signed: 'handshake',
  met: 'meeting',
  danger: 'alarm',
  time: 'city',
};

/**
 * The front page of what came since this seat last decided; it leads with what the page beside it leads with, but for what nobody else
 * knows.
 */
export function frontSightOf(backstage: Backstage, view: PlayView): FrontSight | undefined {
  const { lexicon, cues } = backstage;
  const news = view.news.filter(isKnown);
  const cable = leadOf(news);
  const end = endOf(backstage, view);
  if (end || !cable) return end;
  const cue = cues[Number(cable.id)];
  const { say } = lexicon.words;
  const kind = cable.form ?? 'paper';
  return {
    key: `${cable.turn} ${kind} ${kind === 'paper' ? '' : cable.id}`,
    kind,
    masthead: say(`stage.masthead.${kind}`),
    dateline: dayOfTurn(lexicon.words, view.clock.date, view.numbers.left.unit),
    great: kind !== 'paper' || cable.kind === 'summit' || (cable.kind === 'event' && cable.weighty === true),
    headline: headlineOf(cable),
    ...(kind === 'paper' && alsoOf(news.filter(isPrinted), headlineOf(cable))),
    picture: pictureOf(lexicon, cable, cue, cues),
    tone: cable.by?.tone ?? -1,
    signatures: cue?.kind === 'signed' ? signaturesOf(lexicon, cue) : [],
  };
}

const headlineOf = ({ who, text }: Cable): string => (who === undefined ? text : `${who}: ${text}`);

/** What was kept secret is told to this seat, and painted for nobody. */
const isKnown = ({ secret }: Cable): boolean => secret !== true;

/** Sheets of another kind are no newspaper. */
const isPrinted = ({ form }: Cable): boolean => form === undefined;

/** What weighs most of the rest, each once. */
function alsoOf(news: readonly Cable[], headline: string): Pick<FrontSight, 'also'> {
  const also: string[] = [];
  let rest = news.filter((cable) => headlineOf(cable) !== headline);
  for (let next = leadOf(rest); next && also.length < BESIDE; next = leadOf(rest)) {
    const line = headlineOf(next);
    also.push(line);
    rest = rest.filter((cable) => headlineOf(cable) !== line);
  }
  return also.length === 0 ? {} : { also };
}

/** The last front page of a game leads with how it ended; the telegram or text by which it did so stands beside that. */
function endOf(
  { lexicon: { words, scenario } }: Backstage,
  { task, clock, news, numbers }: PlayView,
): FrontSight | undefined {
  if (task.kind !== 'ended') return undefined;
  return {
    key: `${clock.turn} end`,
    kind: 'paper',
    great: true,
    masthead: words.say('stage.masthead.paper'),
    dateline: dayOfTurn(words, clock.date, numbers.left.unit),
    headline: task.ending.text,
    ...alsoOf(news.filter(isKnown), task.ending.text),
    picture: LAST[endingPicture(scenario.endings[task.ending.id]?.when)],
    tone: -1,
    signatures: [],
  };
}

function isLeave({ rulebook }: Lexicon, cue: Cue | undefined): boolean {
  return cue?.kind === 'deed' && at(rulebook.deeds, cue.deed).kind === 'leave';
}

function signaturesOf(
  { rulebook, party }: Lexicon,
  { table, package: clauses }: Cue & { kind: 'signed' },
): FrontSight['signatures'] {
  return signersOf(rulebook, table, clauses).map((index) => {
    const { name, tone } = party(index);
    return { name, tone, signed: true };
  });
}

function pictureOf(
  lexicon: Lexicon,
  { kind }: Cable,
  cue: Cue | undefined,
  cues: readonly Cue[],
): FrontSight['picture'] {
  if (cue?.kind === 'signed') return 'handshake';
  if (isLeave(lexicon, cue)) return 'departure';
  if (cue !== undefined && broughtHome(lexicon, cues.slice(cues.indexOf(cue)))) return 'homecoming';
  if (cue?.kind === 'summit') return cue.status === 'missed' ? 'city' : 'meeting';
  if (cue?.kind === 'offer' || cue?.kind === 'answer') return 'talks';
  if (kind === 'leak' || cue?.kind === 'asking' || (cue?.kind === 'deed' && cue.asked >= 0)) return 'letter';
  return kind === 'event' ? 'alarm' : 'city';
}

/** Whether what follows an act, up to the next, brings one of several to the last state of their track. */
function broughtHome({ rulebook }: Lexicon, [, ...rest]: readonly Cue[]): boolean {
  const next = rest.findIndex(({ kind }) => kind === 'deed' || kind === 'turn' || kind === 'phase');
  return rest.slice(0, next < 0 ? rest.length : next).some((cue) => {
    if (cue.kind !== 'shift') return false;
    const { copies, states } = at(rulebook.tracks, at(rulebook.copies, cue.copy).track);
    return copies.length > 1 && cue.to === states.length - 1;
  });
}
