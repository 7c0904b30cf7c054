import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { SHAPES } from '../../src/stage/emblem.ts';
import { PartyMark, TONES } from '../../src/ui/atoms/party-mark.tsx';
import { onPaper } from '../ui/paper.ts';

it('a party has the same shape on the stage as on the page', () => {
  expect(SHAPES).toHaveLength(TONES);
  for (const [tone, shape] of SHAPES.entries()) {
    const paper = onPaper((parent) => render(h(PartyMark, { party: { id: 'a', name: 'A', tone } }), parent));
    expect(paper.all('path')[0]?.attributes.get('d')).toBe(shape);
  }
});
