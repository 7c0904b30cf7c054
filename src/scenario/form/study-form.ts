import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { MARKS } from '../setting.ts';
import { coachHint } from './coach-form.ts';
import { complaint, type Complaint } from './complaint.ts';
import { attribution, item, sourced } from './item.ts';
import { openForm } from './open-form.ts';
import { amount, byId, expression, id, ids, listOf, mapOf, odds, pair, text, whole, written } from './part.ts';

const done = written(
  /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*(?: +[a-z][a-z0-9_]*)*$/,
  'Write who and what, and the choices: party.move choice.',
);
const reply = written(/^[a-z][a-z0-9_]*(?: +[a-z][a-z0-9_]*)*$/, 'Write a move and its choices, or pass.');

const offer = z.strictObject({
  at: id,
  by: id,
  package: byId(id, BOUNDS.onTheTable, 1),
  vague: ids.exactOptional(),
  warm: ids.exactOptional(),
  public: z.boolean().exactOptional(),
  answers: byId(z.enum(['accept', 'refuse']), BOUNDS.parties).exactOptional(),
});

const step = z
  .union([
    done,
    z
      .strictObject({
        offer: offer.exactOptional(),
        answer: byId(reply, BOUNDS.parties, 1)
          .exactOptional()
          .meta({ description: 'What a party answers when it is asked: { answer: { PARTY: MOVE } }.' }),
      })
      .refine((one) => (one.offer === undefined) !== (one.answer === undefined), {
        params: {
          code: 'bad_form',
          hint: 'Write { offer: { … } } or { answer: { … } }, one an item.',
        } satisfies Complaint,
        message: 'A step is a text, an offer, or an answer.',
      }),
  ])
  .meta({ id: 'step', description: 'party.move choices, { offer: … }, or { answer: … }.' });

const force = mapOf(
  written(/^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/, 'Write a party, an event, a move, or leak.MOVE.'),
  written(
    /^[a-z][a-z0-9_]*(?:@[1-9]\d?)?$/,
    'Write an outcome; of an event or leak also the turn: happens@6.',
    BOUNDS.idLength,
  ),
  BOUNDS.forced,
).meta({ description: 'What luck must bring: by party its kind, by event or move its outcome.' });

const line = openForm(
  {
    force: force.exactOptional(),
    length: z.enum(['full', 'short']).exactOptional(),
    assumption: id.exactOptional(),
  },
  listOf(step, BOUNDS.steps),
)
  .superRefine((one, context) => {
    for (const key of Object.keys(one)) {
      if (['force', 'length', 'assumption'].includes(key) || isTurn(key)) continue;
      const hint = `A line has turns (1 to ${BOUNDS.turns}), force, length and assumption.`;
      context.addIssue(complaint({ code: 'unknown_key', hint, key: true }, `“${key}” is no turn.`, [key]));
    }
  })
  .meta({ id: 'line', description: 'By turn, what is played, in order; a seat not named passes.' });

function isTurn(key: string): boolean {
  return /^[1-9]\d?$/.test(key) && Number(key) <= BOUNDS.turns;
}

export const lines = byId(line, BOUNDS.lines).meta({
  description: 'Games or parts of games, move by move; for tests, claims, history and the short game.',
});

export const tests = byId(
  z.union([
    z.strictObject({ line: id, force: force.exactOptional(), expect: expression }),
    z.strictObject({
      games: whole(1, BOUNDS.games),
      assumption: id.exactOptional(),
      expect: byId(z.tuple([odds, odds]), BOUNDS.endings, 1).meta({
        description: 'Share of games by ending, from and to.',
      }),
    }),
  ]),
  BOUNDS.tests,
)
  .superRefine((all, context) => {
    let games = 0;
    for (const [name, test] of Object.entries(all)) {
      // Of one that asks for too many by itself, that is said.
      if (!('games' in test) || !(test.games > 0 && test.games <= BOUNDS.games)) continue;
      games += test.games;
      if (games <= BOUNDS.allGames) continue;
      const message = `With this test all tests together play ${games} games; at most ${BOUNDS.allGames} may be played.`;
      context.addIssue(complaint({ code: 'too_many' }, message, [name, 'games']));
      return;
    }
  })
  .meta({ description: 'What must come of a line, or of many games.' });

export const claims = byId(
  item({
    text,
    compare: pair.meta({ description: 'Two lines.' }),
    rest: id.exactOptional().meta({ description: 'Who plays what the lines leave open.' }),
    measure: z.string().max(BOUNDS.expressionLength).meta({
      description: 'share.ENDING, an expression, or price / worth / need / score / odds_mean_it of a party.',
    }),
    given: expression
      .exactOptional()
      .meta({ description: 'A condition, as it is measured: games in which it does not hold are left out.' }),
    at: whole(1, BOUNDS.turns).exactOptional().meta({ description: 'The turn at which it is measured.' }),
    expect: z.enum(['up', 'down', 'same']),
    at_least: amount(0, 1000).exactOptional(),
    within: amount(0, 1000).exactOptional(),
    under: ids.exactOptional().meta({ description: 'Assumptions under which it must hold.' }),
    kind: z.enum(['emergent', 'wired']),
    fails: text.exactOptional().meta({ description: 'What came out where it did not hold: shipped as failing.' }),
  }),
  BOUNDS.claims,
).meta({ description: 'What the model says of the world, in a form that can fail.' });

export const lesson = z
  .strictObject({
    ask_why: listOf(
      written(/^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?$/, 'Write party.move, or walk_away.'),
      BOUNDS.questions,
    )
      .exactOptional()
      .meta({ description: 'Moves at which a player is asked for a reason.' }),
    brief: byId(
      z.strictObject({
        full: text,
        basic: text.exactOptional(),
        later: text.exactOptional(),
        later_basic: text.exactOptional(),
      }),
      BOUNDS.parties,
    )
      .exactOptional()
      .meta({ description: 'What a player is told of the chair, in full and in basic language.' }),
    glossary: byId(text, BOUNDS.glossary).exactOptional(),
    terms: byId(text, BOUNDS.glossary)
      .exactOptional()
      .meta({ description: 'What words of the glossary are called, where the id is not enough.' }),
    discuss: listOf(z.strictObject({ text, look_at: id.exactOptional() }), BOUNDS.questions).exactOptional(),
    hindsight: listOf(
      z
        .strictObject({
          turn: whole(1, BOUNDS.turns),
          text,
          mark: z.enum(MARKS).exactOptional(),
          sources: ids.exactOptional(),
          cites: attribution.cites,
        })
        .superRefine(sourced),
      BOUNDS.questions,
    )
      .exactOptional()
      .meta({ description: 'What happened afterwards.' }),
    coach: listOf(coachHint, BOUNDS.hints)
      .exactOptional()
      .meta({ description: 'Hints, each shown once: the first of the list that fits the question.' }),
    practice: z
      .strictObject({
        chair: id,
        seed: z.string().max(BOUNDS.idLength).regex(/\S/, 'Any word will do: the same word brings the same luck.'),
        force: force.exactOptional(),
      })
      .exactOptional()
      .meta({ description: 'A game for beginners, with the hints, the same for everybody.' }),
  })
  .meta({ description: 'What the classroom pages are made of.' });
