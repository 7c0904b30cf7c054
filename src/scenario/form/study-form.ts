import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { MARKS } from '../setting.ts';
import { attribution, amount, byId, expression, id, ids, item, listOf, odds, sourced, text, whole } from './part.ts';

/** `egypt.demand words`: who, what, and the choices. */
export const DONE = /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*(?: +[a-z][a-z0-9_]*)*$/;
/** `demand words`: what, and the choices. */
export const REPLY = /^[a-z][a-z0-9_]*(?: +[a-z][a-z0-9_]*)*$/;

const step = z.union([
  z.string().max(BOUNDS.textLength).regex(DONE),
  z
    .strictObject({
      offer: z
        .strictObject({
          at: id,
          by: id,
          package: byId(id, BOUNDS.onTheTable, 1),
          vague: ids.exactOptional(),
          warm: ids.exactOptional(),
          public: z.boolean().exactOptional(),
          answers: byId(z.enum(['accept', 'refuse']), BOUNDS.parties).exactOptional(),
        })
        .exactOptional(),
      answer: byId(z.string().max(BOUNDS.textLength).regex(REPLY), BOUNDS.parties, 1).exactOptional(),
    })
    .refine(({ offer, answer }) => (offer === undefined) !== (answer === undefined), {
      params: { code: 'bad_form', hint: 'Write { offer: { … } } or { answer: { … } }, one an item.' },
      message: 'A step is a text, an offer, or an answer.',
    }),
]);

/** A party, an event, a move, or `leak.MOVE`. */
const CHANCE = /^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/;

const force = z
  .record(z.string().max(BOUNDS.textLength).regex(CHANCE), id)
  .meta({ description: 'Chance nodes and the outcome each must take.' });

export const line = z
  .object({
    force: force.exactOptional(),
    length: z.enum(['full', 'short']).exactOptional(),
    assumption: id.exactOptional(),
  })
  .catchall(listOf(step, BOUNDS.steps))
  .meta({ description: 'By turn, what is played, in order; a seat not named passes.' });

export const lines = byId(line, BOUNDS.lines);

const share = z.tuple([odds, odds]);

export const tests = byId(
  z.union([
    z.strictObject({ line: id, force: force.exactOptional(), expect: expression }),
    z.strictObject({
      games: whole(1, BOUNDS.games),
      assumption: id.exactOptional(),
      expect: byId(share, BOUNDS.endings, 1),
    }),
  ]),
  BOUNDS.tests,
);

export const claims = byId(
  item({
    text,
    compare: z.tuple([id, id]).meta({ description: 'Two lines.' }),
    rest: id.exactOptional().meta({ description: 'Who plays what the lines leave open.' }),
    measure: z.string().max(BOUNDS.expressionLength).meta({
      description: 'share.ENDING, an expression, or price / worth / need / score / odds_mean_it of a party.',
    }),
    at: whole(1, BOUNDS.turns).exactOptional(),
    expect: z.enum(['up', 'down', 'same']),
    at_least: amount(0, 1000).exactOptional(),
    within: amount(0, 1000).exactOptional(),
    under: ids.exactOptional(),
    kind: z.enum(['emergent', 'wired']),
  }),
  BOUNDS.claims,
);

export const lesson = z.strictObject({
  ask_why: listOf(z.string().regex(/^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?$/), BOUNDS.questions).exactOptional(),
  brief: byId(z.strictObject({ full: text, basic: text.exactOptional() }), BOUNDS.parties).exactOptional(),
  glossary: byId(text, BOUNDS.glossary).exactOptional(),
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
  ).exactOptional(),
});
