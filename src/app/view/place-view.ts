import { at } from '../../kit/never.ts';
import type { Deed } from '../../rules/deed.ts';
import type { MoveView } from '../../ui/port/move.ts';
import type { PlaceDeeds, PlaceView } from '../../ui/port/place.ts';
import type { Draft, PlayView } from '../../ui/port/play.ts';
import type { Backstage } from './backstage.ts';
import { homeOf, residentsOf } from './homes.ts';
import { choicesOf, isChosen, worthOf } from './places.ts';
import { placeIdOf } from './table-view.ts';

/** Every place of the scenario, in the order of the file. */
export function placeViews(backstage: Backstage): readonly PlaceView[] {
  return Object.keys(backstage.lexicon.scenario.places).map((id) => placeView(backstage, id));
}

function placeView(backstage: Backstage, id: string): PlaceView {
  const { lexicon, position, seat } = backstage;
  return {
    id,
    name: lexicon.place(id),
    home: residentsOf(lexicon, id).map((party) => lexicon.party(party)),
    about: aboutPlace(backstage, id),
    worth: worthOf(lexicon, position, seat, id).map(({ party, points, sure }) => ({
      party: lexicon.party(party),
      points,
      sure,
    })),
  };
}

/** What a place is, in sentences: a home, a table, where leaders meet or could. */
function aboutPlace({ lexicon, position, question }: Backstage, id: string): readonly string[] {
  const { rulebook, words } = lexicon;
  const { say } = words;
  const names = residentsOf(lexicon, id).map((party) => lexicon.party(party).name);
  const tables = rulebook.tables.flatMap((_, table) =>
    placeIdOf(lexicon, position, table, -1) === id ? [lexicon.table(table)] : [],
  );
  const sits = question?.kind === 'offer' || question?.kind === 'answer';
  const now = sits && placeIdOf(lexicon, position, question.table, question.summit) === id;
  const fixed = rulebook.summits.flatMap(({ main, placeIssue, places }, summit) =>
    !main && placeIssue < 0 && places[0] === id ? [lexicon.summit(summit)] : [],
  );
  const chosen = isChosen(lexicon, position, id);
  return [
    ...(names.length > 0 ? [say('stage.place.home', { names: words.list(names), count: names.length })] : []),
    ...(now ? [say('stage.place.now')] : []),
    ...(chosen ? [say('stage.place.chosen')] : []),
    ...(!chosen && choicesOf(lexicon, id).length > 0 ? [say('stage.place.possible')] : []),
    ...fixed.map((summit) => say('stage.place.summit', { summit })),
    ...tables.map((table) => say('stage.place.table', { table })),
  ];
}

/** What a seat can do now about a place or who is at home there. */
export function placeDeeds(backstage: Backstage, { task }: PlayView, draft: Draft, id: string): PlaceDeeds {
  const { lexicon, seat } = backstage;
  const others = residentsOf(lexicon, id).filter((party) => party !== seat);
  const concerns = (index: number): boolean => concernsPlace(backstage, at(lexicon.rulebook.deeds, index), id, others);
  return {
    moves:
      task.kind !== 'orders'
        ? []
        : task.moves.flatMap((move): MoveView[] => {
            const forms = move.forms.filter(({ deed }) => concerns(deed));
            if (forms.length === 0) return [];
            return [{ ...move, forms: [...forms, ...move.forms.filter((form) => !forms.includes(form))] }];
          }),
    levels:
      task.kind !== 'offer'
        ? []
        : choicesOf(lexicon, id).flatMap(({ issue, level }) => {
            const open = task.table.issues.find((one) => one.issue === issue);
            if (!open || open.state === 'closed' || open.today === level) return [];
            const laid = draft.clauses.some((clause) => clause.issue === issue && clause.level === level);
            return [{ issue, level, laid, text: lexicon.clause({ issue, level, wording: 'plain' }) }];
          }),
  };
}

/** Whether a deed names a place or one of those at home there, asks them, tells them or runs over a line to them. */
function concernsPlace({ lexicon }: Backstage, deed: Deed, id: string, others: readonly number[]): boolean {
  const { rulebook } = lexicon;
  const values = Object.values(deed.choices);
  if (values.includes(id)) return true;
  const named = rulebook.parties.flatMap((party, index) => (values.includes(party.id) ? [index] : []));
  // Whom it names, it is about; what else it touches then says little.
  if (named.some((party) => homeOf(lexicon, party) !== undefined)) return named.some((party) => others.includes(party));
  const reached = [
    ...deed.asks.map(({ party }) => party),
    ...deed.seenBy,
    ...(rulebook.channels[deed.channel]?.between ?? []),
  ];
  return reached.some((party) => others.includes(party));
}
