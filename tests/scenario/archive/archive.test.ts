import { Inflate, strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filesOfArchive } from '../../../src/scenario/archive/archive.ts';
import { BOUNDS } from '../../../src/scenario/bounds.ts';
import { BROKEN_FILES, listOf, overwritten } from '../../fixtures/broken-files.ts';

const opened = (bytes: Uint8Array): Record<string, string> | string => {
  const files = filesOfArchive(bytes, 'a.zip', (onData) => new Inflate(onData));
  if (!files.ok) return files.failure.code;
  return Object.fromEntries([...files.value].map(([name, content]) => [name, strFromU8(content)]));
};

const TEXT = 'format: 1\n'.repeat(30);
const zip = (name: string, level: 0 | 9 = 9): Uint8Array => zipSync({ [name]: [strToU8(TEXT), { level }] });
const WHOLE = zip('well/scenario.yaml');
const PLAIN = { 'scenario.yaml': TEXT };
/** Offsets within an entry of the list: of its size unpacked, and of how it is packed. */
const [SIZE, METHOD] = [24, 10];

describe('the files of a scenario in a zip', () => {
  it.each([
    ['packed', WHOLE],
    ['stored as they are', zip('well/scenario.yaml', 0)],
    ['behind something else', Uint8Array.of(1, 2, 3, ...WHOLE)],
    ['before a comment', Uint8Array.of(...WHOLE.subarray(0, -2), 3, 0, 65, 66, 67)],
    ['in a folder with a name of its own', zip('우물/scenario.yaml')],
    ['with the slashes of Windows', zip('well\\scenario.yaml')],
    ['of which one is empty', zipSync({ 'scenario.yaml': strToU8(TEXT), 'notes.txt': new Uint8Array() })],
  ])('are found %s', (_, bytes) => {
    expect(opened(bytes)).toEqual(PLAIN);
  });

  it('are all of them, and nothing else', () => {
    const files = { 'w/scenario.yaml': strToU8('a'), 'w/lang/ko.yaml': strToU8('b'), 'w/picture.png': strToU8('c') };
    expect(opened(zipSync(files))).toEqual({ 'scenario.yaml': 'a', 'lang/ko.yaml': 'b' });
  });

  it('may be none', () => {
    expect(opened(zipSync({ 'picture.png': strToU8('c') }))).toEqual({});
    expect(opened(zipSync({}))).toEqual({});
  });
});

describe('a zip is refused', () => {
  it.each([
    ['where it is none', strToU8('PK no archive'), 'not_an_archive'],
    ['where nothing stands in it', new Uint8Array(), 'not_an_archive'],
    ['where its list is not where it says', overwritten(WHOLE, WHOLE.length - 6, 255, 255), 'not_an_archive'],
    ['where its list is of something else', overwritten(WHOLE, listOf(WHOLE), 0), 'not_an_archive'],
    ['where it is locked', BROKEN_FILES.archive_locked.bytes, 'archive_locked'],
    ['where bytes of a file are others', overwritten(WHOLE, 60, 0, 0), 'archive_damaged'],
    ['where bytes of a stored file are others', overwritten(zip('scenario.yaml', 0), 60, 0), 'archive_damaged'],
    ['where a file lies nowhere', overwritten(WHOLE, listOf(WHOLE) + 42, 255, 255), 'archive_damaged'],
    ['where a file is packed otherwise', overwritten(WHOLE, listOf(WHOLE) + METHOD, 12), 'archive_damaged'],
    ['where it holds more than is read', new Uint8Array(BOUNDS.archiveBytes + 1), 'archive_too_large'],
  ])('%s', (_, bytes, code) => {
    expect(opened(bytes)).toBe(code);
  });

  it('at any place where it ends too early', () => {
    for (let end = 0; end < WHOLE.length; end += 1) expect(opened(WHOLE.subarray(0, end))).toBe('not_an_archive');
  });
});

describe('a zip that would unpack to more than is read', () => {
  const bomb = zipSync({ 'scenario.yaml': new Uint8Array(30_000_000) });

  it('is refused by what its list says', () => {
    expect(opened(bomb)).toBe('archive_too_large');
  });

  it('is refused without unpacking it, though its list says less', () => {
    const lying = overwritten(bomb, listOf(bomb) + SIZE, 10, 0, 0, 0);
    let unpacked = 0;
    const files = filesOfArchive(lying, 'a.zip', (onData) => {
      return new Inflate((piece) => {
        unpacked += piece.length;
        onData(piece);
      });
    });
    expect(files.ok ? '' : files.failure.code).toBe('archive_too_large');
    expect(unpacked).toBeLessThan(8 * BOUNDS.fileLength * 3);
  });

  it('is refused where it holds too much in many files', () => {
    const many = Array.from({ length: 10 }, (_, n) => [`lang/a${String.fromCharCode(97 + n)}.yaml`, 400_000] as const);
    const files = Object.fromEntries(many.map(([name, size]) => [name, new Uint8Array(size).fill(0x20)]));
    expect(opened(zipSync({ 'scenario.yaml': strToU8(TEXT), ...files }))).toBe('archive_too_large');
  });

  it('yields no more files than are read, and one', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`f${n}.yaml`, strToU8('a')]));
    expect(Object.keys(opened(zipSync({ 'scenario.yaml': strToU8('a'), ...many })))).toHaveLength(BOUNDS.files + 1);
  });
});
