import { describe, expect, it } from 'vitest';
import { cablesOf } from '../../../src/app/view/cables.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { comesWith } from '../../../src/app/view/passing-by.ts';
import { pressOf } from '../../../src/app/view/press.ts';
import { stoppedText } from '../../../src/app/view/stopped-text.ts';
import { whyClosed } from '../../../src/app/view/unmet-text.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { at } from '../../../src/kit/never.ts';
import { linePlayer } from '../../../src/minds/line-player.ts';
import { nothingMind } from '../../../src/minds/nothing-mind.ts';
import { whyNot } from '../../../src/rules/why-not.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createSession } from '../../../src/session/session.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const en = lexicon(scenario, rulebook, await createWords('en'));
const ko = lexicon(scenario, rulebook, await createWords('ko'));
const us = rulebook.parties.findIndex(({ id }) => id === 'us');
const leave = rulebook.deedById['us.leave'] ?? -1;

/** The seventh turn of a game in which Washington was held back in the sixth. */
function heldBack(force: Readonly<Record<string, string>>, answer = 'plead') {
  const pleaded = scenario.lines['pleaded'];
  if (pleaded === undefined) throw new Error('There is no such line');
  const turns = Object.entries(pleaded.turns).map(([turn, steps]) => [
    turn,
    steps.map((step) => (step.kind === 'answer' && step.party === 'rok' ? { ...step, move: answer } : step)),
  ]);
  const line = { ...pleaded, turns: Object.fromEntries(turns) as typeof pleaded.turns };
  const session = createSession({
    rulebook,
    seed: 'held',
    force,
    chairs: { us: { kind: 'human' }, rok: { kind: 'human' }, dprk: { kind: 'human' } },
    rest: nothingMind,
    opening: { mind: linePlayer(rulebook, line).mind(), until: 7 },
  });
  const position = { rulebook, state: session.view(us).state, evaluator: flatEvaluator(rulebook) };
  return { position, cues: session.cues(us), origins: session.origins(us) };
}

const { position, cues, origins } = heldBack({ plead: 'heard' });
const dropped = cues.findIndex((cue) => cue.kind === 'dropped' && cue.deed === leave);
const plea = cues.findIndex((cue) => cue.kind === 'deed' && cue.asked === leave);

describe('a walk-away that was stopped', () => {
  it('says by whose act, with the way to it in the record, and until when', () => {
    const told = stoppedText(en, position, cues, origins, dropped);
    expect(told?.text).toBe('“Call the meeting off by letter” was not carried out. It cost nothing.');
    expect(told?.detail).toMatch(
      /^What stopped it: South Korea, “Plead for one more week”\. .+: “.+”, until the end of Week 7\.$/,
    );
    expect(told?.act).toBe(plea);
    const wires = cablesOf(en, cues, origins, us, {
      stoppedAt: (index) => stoppedText(en, position, cues, origins, index),
    });
    const [way] = told?.signposts ?? [];
    const named = wires.find(({ cable }) => way && 'cable' in way && cable.id === way.cable)?.cable;
    expect(named?.by?.id).toBe('rok');
    expect(wires.find(({ from }) => from === dropped)?.cable).toMatchObject({ text: told?.text, detail: told?.detail });
  });

  it('hears the answer it asked for also where that is addressed to another', () => {
    const offered = heldBack({ offer_to_go: 'heard' }, 'offer_to_go');
    const index = offered.cues.findIndex((cue) => cue.kind === 'dropped' && cue.deed === leave);
    expect(stoppedText(en, offered.position, offered.cues, offered.origins, index)?.detail).toMatch(
      /^What stopped it: South Korea, “Offer to fly north tonight”\. /,
    );
  });

  it('is led in the newspaper by the answer that stopped it, with the standing of that and the way to it', () => {
    const seen = cues.findIndex(({ turn }) => turn === 6);
    const wires = cablesOf(en, cues, origins, us, {
      stoppedAt: (index) => stoppedText(en, position, cues, origins, index),
    });
    const room = { lexicon: en, rulebook, cues, origins, seat: us, seen, beside: () => [] };
    const [lead] = pressOf(
      room,
      wires.filter(({ last }) => last >= seen),
    ).toSorted((one, other) => (other.worth ?? 0) - (one.worth ?? 0));
    expect(lead?.text).toMatch(/^Seoul pleads for one more week: ./);
    expect(lead?.by?.id).toBe('rok');
    expect(lead?.standing?.mark).toBe('interpretation');
    expect(lead?.detail).toContain('“Call the meeting off by letter” was not carried out. It cost nothing.');
    expect(lead?.detail).toContain('until the end of Week 7.');
    expect(lead?.signposts).toContainEqual({ words: 'Plead for one more week', cable: String(plea) });
    expect(lead?.detail).not.toContain('moved on');
  });

  it('says it in Korean', () => {
    expect(stoppedText(ko, position, cues, origins, dropped)?.detail).toMatch(
      /^한국이 막았습니다: ‘한 주만 더 달라고 간청한다’\. .+ 7주째가 끝날 때까지 ‘.+’ 상태입니다\.$/,
    );
  });

  it('says by how things stand where no act is known, and nothing where nothing stopped it', () => {
    const shift = cues.findIndex((cue) => cue.kind === 'shift' && cue.turn === 6);
    const unseen = [
      at(
        cues,
        cues.findIndex(({ kind }) => kind === 'asking'),
      ),
      at(cues, shift),
      at(cues, dropped),
    ].map((cue): Cue => ({ ...cue, turn: 6 }));
    expect(stoppedText(en, position, unseen, [1, 2, 3], 2)).toMatchObject({ act: -1, signposts: [] });
    expect(stoppedText(en, position, [at(cues, dropped)], [1], 0)).toBeUndefined();
  });

  it('is closed in the next turn by what holds it, which passes by itself', () => {
    const refusal = whyNot(position, us, leave, 'order');
    const told = refusal && whyClosed(en, position, leave, refusal).text;
    expect(told).toMatch(/^Not while this stands: .+ It passes by itself at the end of Week 7\.$/);
    expect(told).not.toContain(en.words.say('unmet.byEvents'));
  });
});

describe('what is postponed', () => {
  const later = at(rulebook.later, 0);
  const due = (bits: number): number | undefined => {
    const state = position.state.slice();
    state[rulebook.layout.later] = bits;
    return comesWith({ ...position, state }, [later]);
  };
  it.each([
    [0, undefined],
    [1, 7],
    [2, 8],
    [8 + 2, 8],
  ])('comes in the turn of its first bit (%i)', (bits, turn) => {
    expect(due(bits)).toBe(turn);
  });
});
