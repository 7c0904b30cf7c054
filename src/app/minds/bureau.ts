import type { Debrief } from '../../debrief/debrief.ts';
import { drawsOf } from '../../kernel/mind-luck.ts';
import type { GameRecord, Level } from '../../kernel/record.ts';
import type { CompileOptions } from '../../rules/compile.ts';
import type { SeatView } from '../../rules/game.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RemoteChair } from '../../session/chair.ts';
import type { Beginning } from '../../session/beginning.ts';
import type { Ends } from './ends.ts';
import type { Counsel } from './counsel.ts';
import type { OpenPort } from './port.ts';
import { openQueue, type Wait } from './queue.ts';

/** Where the house thinks: in a worker as long as there is one, on the page where there is none. */
export interface Bureau {
  /** The rulebook of a scenario that was found to be in order. */
  readonly compile: (scenario: Scenario, options: CompileOptions) => Promise<Rulebook>;
  /** A game the house has seats in; to be closed when it is left. */
  readonly sitDown: (rulebook: Rulebook) => HouseSeats;
}

/** The seats of the house in one game. Every promise is rejected where thinking failed, and may be asked for again. */
export interface HouseSeats {
  readonly chair: (level: Level) => RemoteChair;
  /** A record played on to the first question of the turn `until`, for everybody. */
  readonly open: (record: GameRecord, beginning: Beginning) => Promise<GameRecord>;
  /** What the staff of a person's seat says of some deeds open to it; `record`: what was played so far; `from`: the first turn of whoever has the seat. */
  readonly counsel: (view: SeatView, deeds: readonly number[], record?: GameRecord, from?: number) => Promise<Counsel>;
  /** A game that is over, looked back upon. */
  readonly debrief: (record: GameRecord) => Promise<Debrief>;
  /** What comes of games of this rulebook in which the house plays every chair. */
  readonly endsSo: () => Promise<Ends>;
  readonly close: () => void;
}

/** Games tried to say how often something ends so, and how many at a time. */
const TRIED = 100;
const AT_A_TIME = 5;

export interface BureauOptions {
  /** To a thinker apart from the page. */
  readonly away: OpenPort;
  /** To one on the page. */
  readonly here: OpenPort;
  readonly wait: Wait;
}

/** Opens the bureau; its thinker is brought up at once, so that it is there when somebody sits down. */
export function openBureau(options: BureauOptions): Bureau {
  const queue = openQueue(options);
  let games = 0;
  return {
    async compile(scenario, compiling) {
      const answer = await queue.ask({ kind: 'compile', scenario, options: compiling });
      return answer.kind === 'compile' ? answer.rulebook : astray();
    },
    sitDown(rulebook) {
      games += 1;
      const game = `${games}`;
      queue.keep(game, rulebook);
      return {
        chair: (level) => ({
          kind: 'remote',
          level,
          async decide({ seat, state }, question, luck) {
            const draws = drawsOf(luck);
            const answer = await queue.ask({ kind: 'decide', game, level, seat, state, question, draws });
            return answer.kind === 'decide' ? answer.decision : astray();
          },
          cancel: () => queue.cancel(game),
        }),
        async open(record, beginning) {
          const answer = await queue.ask({ kind: 'open', game, record, ...beginning });
          return answer.kind === 'open' ? answer.record : astray();
        },
        async counsel({ seat, state }, deeds, record, from = 1) {
          const answer = await queue.ask({ kind: 'rank', game, seat, state, deeds, ...(record && { record, from }) });
          return answer.kind === 'rank' ? answer.counsel : astray();
        },
        async debrief(record) {
          const answer = await queue.ask({ kind: 'debrief', game, record });
          return answer.kind === 'debrief' ? answer.debrief : astray();
        },
        async endsSo() {
          const all: Ends[] = [];
          // A few at a time: whoever begins another game is not kept waiting.
          for (let from = 0; from < TRIED; from += AT_A_TIME) {
            const answer = await queue.ask({ kind: 'ends', game, from, count: AT_A_TIME });
            all.push(answer.kind === 'ends' ? answer : astray());
          }
          return {
            ends: rulebook.endings.map((_, ending) => all.reduce((sum, { ends }) => sum + (ends[ending] ?? 0), 0)),
            scores: rulebook.parties.map((_, party) => all.flatMap(({ scores }) => scores[party] ?? [])),
          };
        },
        close: () => queue.drop(game),
      };
    },
  };
}

function astray(): never {
  throw new Error('An answer to another question');
}
