import { describe, expect, it } from 'vitest';
import { sceneOf, type Moment } from '../../../src/app/view/scene-of.ts';
import type { FrontSight, StageSight } from '../../../src/stage/sight.ts';

const map: StageSight['map'] = { spots: [], links: [], leaf: { turn: 1, turns: 1, large: '', small: '' } };
const front: FrontSight = {
  key: '3 paper',
  kind: 'paper',
  masthead: '',
  dateline: '',
  great: false,
  headline: '',
  picture: 'city',
  tone: 0,
  signatures: [],
};
const table: StageSight['table'] = { set: '', sides: [], cards: [], lays: true, most: 5, homes: [], summit: false };
const now: Moment = { id: '1', ended: false, movedOn: false };
const great = { ...front, great: true };

describe('what stands in front', () => {
  it('is the map, while nothing else wants to be looked at', () => {
    expect(sceneOf({ map }, undefined, now)).toBe('map');
    expect(sceneOf({ map, front }, undefined, now)).toBe('map');
  });
  it('is the table as soon as one sits there, whatever the news', () => {
    expect(sceneOf({ map, front: great, table }, undefined, now)).toBe('table');
  });
  it('is the front page of a great day, until the player goes on', () => {
    expect(sceneOf({ map, front: great }, undefined, now)).toBe('front');
    expect(sceneOf({ map, front: great }, undefined, { ...now, movedOn: true })).toBe('map');
  });
  it('is the front page at the end', () => {
    expect(sceneOf({ map, front }, undefined, { ...now, ended: true, movedOn: true })).toBe('front');
    expect(sceneOf({ map }, undefined, { ...now, ended: true })).toBe('map');
  });
  it('is what the player chose, until the moment is another or it is gone', () => {
    const chosen = { scene: 'front', moment: '1' } as const;
    expect(sceneOf({ map, front, table }, chosen, now)).toBe('front');
    expect(sceneOf({ map, front, table }, chosen, { ...now, id: '2' })).toBe('table');
    expect(sceneOf({ map }, chosen, now)).toBe('map');
    expect(sceneOf({ map, table }, { scene: 'map', moment: '1' }, now)).toBe('map');
  });
});
