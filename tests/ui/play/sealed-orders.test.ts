import { expect, it } from 'vitest';
import { orderText } from '../../../src/ui/play/sealed-orders.tsx';

const form = { deed: 0, cost: 1, public: false, secret: false, hears: [] };

it('an order is named with the choices made', () => {
  const move = {
    id: 'moves.send',
    group: 'envoy',
    text: 'Send an envoy',
    choices: [{ id: 'rank', name: 'Rank', options: [{ id: 'aide', name: 'an aide' }] }],
    forms: [],
    suggested: true,
  };
  expect(orderText({ move, form: { ...form, picks: { rank: 'aide' } } })).toBe('Send an envoy (an aide)');
  expect(orderText({ move: { ...move, choices: [] }, form: { ...form, picks: {} } })).toBe('Send an envoy');
});
