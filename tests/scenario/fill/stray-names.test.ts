import { expect, it } from 'vitest';
import { RIVER } from '../../rules/compile/river.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';

it.each([
  [
    'a state',
    'states: [together, apart] }',
    'states: [together, apart], state_names: { aprt: Apart } }',
    'tracks.talks.state_names.aprt',
    'apart',
  ],
  [
    'a bar',
    'bar: { words:',
    'bar_names: { word: Words }, bar: { words:',
    'preconditions.water_named.bar_names.word',
    'words',
  ],
  [
    'a term of leaving',
    'terms: { shame:',
    'names: { sahme: Shame }, terms: { shame:',
    'walk_away.north.names.sahme',
    'shame',
  ],
])('what %s is called that there is not is told', (_, find, replacement, path, meant) => {
  const { problems } = readScenario(new Map([['scenario.yaml', RIVER.replace(find, replacement)]]));
  expect(problems).toMatchObject([{ code: 'unknown_key', path, hint: `Did you mean “${meant}”?` }]);
});
