import { expect, it } from 'vitest';
import { fetchedTogether } from '../../src/cli/file-of.ts';

const imports: Readonly<Record<string, readonly string[]>> = {
  page: ['words', 'kit'],
  words: ['kit'],
  kit: [],
  engine: ['rules', 'words'],
  rules: ['kit', 'value'],
  value: ['rules'],
  stage: ['rules'],
};
const builder = {
  known: imports,
  getModuleInfo(id: string) {
    const importedIds = this.known[id];
    return importedIds ? { importedIds } : null;
  },
};

it('what the second brings and the first has not brought lies in one file, whoever else needs it', () => {
  const fileOf = fetchedTogether('play', { first: 'page', second: 'engine' });
  const together = Object.keys(imports).filter((id) => fileOf(id, builder) === 'play');
  expect(together).toEqual(['rules', 'value']);
});
