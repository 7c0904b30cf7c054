import { expect, it } from 'vitest';
import { scenarioFileNames } from '../../src/scenario/file-names.ts';

it.each([
  [
    'a folder',
    ['scenario.yaml', 'lang/ko.yaml', 'moves.yaml'],
    { 'scenario.yaml': 'scenario.yaml', 'lang/ko.yaml': 'lang/ko.yaml', 'moves.yaml': 'moves.yaml' },
  ],
  [
    'a folder in an archive',
    ['mine/scenario.yaml', 'mine/lang/ko.yaml'],
    { 'mine/scenario.yaml': 'scenario.yaml', 'mine/lang/ko.yaml': 'lang/ko.yaml' },
  ],
  [
    'what a Mac adds',
    ['a/scenario.yaml', '__MACOSX/a/scenario.yaml', 'a/.hidden.yaml'],
    { 'a/scenario.yaml': 'scenario.yaml' },
  ],
  [
    'other files',
    ['scenario.yaml', 'README.md', 'pictures/a.yaml', 'a.png', 'records/a.json', 'scenario.schema.json'],
    { 'scenario.yaml': 'scenario.yaml' },
  ],
  [
    'a folder whose editor has put an ending behind the name, to say so',
    ['a/scenario.yaml.txt', 'a/notes.txt'],
    { 'a/scenario.yaml.txt': 'scenario.yaml.txt' },
  ],
  [
    'a folder with files of other endings, to say so',
    ['scenario.yaml', 'moves.yml', 'lang/ko.YML'],
    { 'scenario.yaml': 'scenario.yaml', 'moves.yml': 'moves.yml', 'lang/ko.YML': 'lang/ko.YML' },
  ],
  [
    'the highest of several',
    ['a/old/scenario.yaml', 'a/scenario.yaml', 'b/moves.yaml'],
    { 'a/scenario.yaml': 'scenario.yaml' },
  ],
  [
    'a folder without scenario.yaml',
    ['moves.yaml', 'lang/ko.yaml'],
    { 'moves.yaml': 'moves.yaml', 'lang/ko.yaml': 'lang/ko.yaml' },
  ],
  ['nothing', [], {}],
])('of %s the files of the scenario are taken, by their names in it', (_, paths, names) => {
  expect(Object.fromEntries(scenarioFileNames(paths))).toEqual(names);
});
