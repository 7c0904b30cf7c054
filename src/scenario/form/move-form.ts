import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { asks, effects } from './effect-form.ts';
import { item } from './item.ts';
import { amount, byId, expression, id, ids, listOf, oneOrMore, text, toldByChoice, whole } from './part.ts';

const names = byId(byId(text, BOUNDS.choiceValues), BOUNDS.choices).meta({
  description: 'What choices are called: names: { rank: { aide: An aide } }.',
});

const headline = text.exactOptional().meta({ description: 'How a newspaper tells it.' });

const again = listOf(text, BOUNDS.again, 1)
  .exactOptional()
  .meta({ description: 'Its headlines in a newspaper from the second time on; the last of them stays.' });

const news = toldByChoice.exactOptional().meta({
  description:
    'How a newspaper tells that it was done: a headline, or one for each value of one choice: news: { rank: { aide: An aide goes } }; ' +
    'by stands for who does it.',
});

export const moves = byId(
  item({
    by: oneOrMore.meta({ description: 'Who may make it: a party, or a list of them.' }),
    group: id.exactOptional(),
    text,
    about: text.exactOptional(),
    news,
    again,
    choose: byId(z.union([id, listOf(id, BOUNDS.choiceValues, 1)]), BOUNDS.choices)
      .exactOptional()
      .meta({ description: 'A choice is a list, or the name of a track with copies, places, channels, summits.' }),
    names: names.exactOptional(),
    cost: whole(0, 9).exactOptional().meta({ description: 'Orders it takes; 0 where it is left out.' }),
    when: expression.exactOptional(),
    public: expression
      .exactOptional()
      .meta({ description: 'Seen by all: true, or when an expression over the choices holds.' }),
    over: id.exactOptional().meta({ description: 'A channel that must be open.' }),
    during: id.exactOptional().meta({ description: 'A summit; legal only while it sits.' }),
    once: z.boolean().exactOptional(),
    secret: z
      .strictObject({
        when: expression.exactOptional(),
        leaks: expression.exactOptional().meta({ description: 'Chance a turn that it becomes known.' }),
        when_leaked: effects.exactOptional(),
      })
      .exactOptional(),
    asks: asks.exactOptional(),
    step: z
      .strictObject({
        answered_by: ids,
        within: whole(1, BOUNDS.laterTurns),
        then: effects.exactOptional(),
        else: effects.exactOptional(),
      })
      .exactOptional()
      .meta({ description: 'A first step: answered within some turns by one of these moves, or not.' }),
    do: effects.exactOptional(),
  }),
  BOUNDS.moves,
).meta({ description: 'What parties may do.' });

const timing = {
  when: expression.exactOptional(),
  window: z
    .tuple([whole(1, BOUNDS.turns), whole(1, BOUNDS.turns)])
    .exactOptional()
    .meta({ description: 'First and last turn.' }),
  chance: expression.exactOptional().meta({ description: '0 to 1; certain where it is left out.' }),
};

const single = item({
  ...timing,
  text,
  about: text.exactOptional(),
  news: headline,
  again,
  only: id.exactOptional().meta({ description: 'triggered, or the group it belongs to.' }),
  once: z.boolean().exactOptional(),
  asks: asks.exactOptional(),
  at: id.exactOptional(),
  do: effects.exactOptional(),
});

const group = item({
  ...timing,
  one_of: byId(amount(0.001, 1000), BOUNDS.outcomes, 1).meta({
    description: 'Events of the group, each with its weight.',
  }),
});

export const events = byId(z.union([single, group]), BOUNDS.events).meta({
  description: 'What happens without anybody deciding it; one_of makes a group of which one happens.',
});

export const walkAways = byId(
  item({
    text,
    about: text.exactOptional(),
    news: headline,
    again,
    when: expression.exactOptional(),
    asks: asks.exactOptional(),
    stands: whole(0, BOUNDS.turns).exactOptional().meta({ description: 'Turns in which a move may reopen.' }),
    do: effects.exactOptional(),
    terms: byId(expression, BOUNDS.terms)
      .exactOptional()
      .meta({ description: 'The price of leaving in points, term by term.' }),
    names: byId(text, BOUNDS.terms).exactOptional().meta({ description: 'What the terms are called.' }),
  }),
  BOUNDS.parties,
).meta({ description: 'How each party may leave, and what that costs it.' });
