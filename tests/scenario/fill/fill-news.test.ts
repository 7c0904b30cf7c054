import { expect, it } from 'vitest';
import { fillNews } from '../../../src/scenario/fill/fill-news.ts';

const PARTIES = ['north', 'south', 'west'];
const MOVE = { by: ['north', 'south'], choose: { rank: ['aide', 'minister'] } };

it.each([
  ['nothing', undefined],
  ['one headline', 'A train arrives'],
  ['a headline for each value of a choice', { rank: { aide: 'An aide goes', minister: 'A minister goes' } }],
  ['a headline for who may no longer', { by: { west: 'West goes' } }],
  ['a headline for some', { rank: { aide: 'An aide goes' } }],
  ['a headline for each who may do it', { by: { north: 'North goes', south: 'South goes' } }],
])('a newspaper may have %s', (_, news) => {
  expect(fillNews(news, 'moves.go', MOVE, PARTIES)).toEqual({ ...(news !== undefined && { news }), findings: [] });
});

it.each([
  ['a choice', { rnak: { aide: 'An aide goes' } }, 'moves.go.news.rnak', 'Did you mean “rank”?'],
  ['a party', { by: { nroth: 'North goes' } }, 'moves.go.news.by.nroth', 'Did you mean “north”?'],
  ['a value', { rank: { aid: 'An aide goes' } }, 'moves.go.news.rank.aid', 'Did you mean “aide”?'],
])('a headline for %s that the move has not is told', (_, news, path, hint) => {
  expect(fillNews(news, 'moves.go', MOVE, PARTIES).findings).toMatchObject([{ code: 'unknown_key', path, hint }]);
});
