import type * as Phaser from 'phaser';
import { afterFrame, afterLoss, bootGame, guardFrames, holdings } from './boot.ts';
import { openCast, type Cast, type Part } from './cast.ts';
import { watchHouse } from './house-lights.ts';
import { openLetters } from './letters.ts';
import type { Journey } from './map/scenery.ts';
import { wantsStillness } from './motion.ts';
import { openPointed, type Hand } from './pointed.ts';
import type { Box, Pick } from './show.ts';
import { pause, soon } from './slices.ts';
import type { StageIntents, StageSight } from './sight.ts';

/** Where the stage stands for a while, and who hears of it. */
export interface Host {
  readonly element: HTMLElement;
  readonly intents: StageIntents;
  /** Told when something begins to play, and when all of it has played. */
  readonly onPlaying: (playing: boolean) => void;
  /** Told when a frame or a change between scenes fails; nothing is drawn any more. */
  readonly onFailure?: (failure: unknown) => void;
}

/** The one stage of the page. It is built once, moved from place to place, and never taken down. */
export interface Theatre {
  /** Puts the stage into an element and keeps to its size; it leaves the one before. */
  readonly attach: (host: Host) => void;
  readonly detach: () => void;
  /** Nothing of what was shown is left: who looks next looks at another game, or is somebody else. It is dark until they are shown something. */
  readonly strike: () => void;
  /** Shows how things stand; another scene comes in place of the last by a calm change. */
  readonly show: (sight: StageSight) => void;
  /** Plays on the map what happened, as soon as it stands in front. */
  readonly play: (journeys: readonly Journey[]) => void;
  /** Where the keyboard is in a list of what may be picked; nothing: nowhere. */
  readonly point: (what: Pick | undefined) => void;
  /** What plays is at its end at once. */
  readonly skip: () => void;
}

const MOST_DENSITY = 2;
/** A scene goes in so long, and the next comes. Milliseconds. */
const FADE = 160;
const IDLE: StageIntents = { pick: () => undefined, lay: () => undefined };

/** What of the page lies over the stage for good, in pixels from its corner. */
function coveredOf(element: HTMLElement | undefined): readonly Box[] {
  const { left = 0, top = 0, right = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  return [...(element?.parentElement?.querySelectorAll('[data-over-stage]') ?? [])].flatMap((over) => {
    const { x, y, width, height } = over.getBoundingClientRect();
    const inside = width > 0 && x < right && x + width > left && y < bottom && y + height > top;
    return inside ? [{ x: x - left, y: y - top, width, height }] : [];
  });
}

let built: Promise<Theatre> | undefined;

/** Builds the theatre, or returns the one that stands. Rejects where there is no WebGL. */
export function openTheatre(): Promise<Theatre> {
  built ??= build();
  return built;
}

async function build(): Promise<Theatre> {
  // The game stands in an element of its own, which moves from page to page.
  const holder = document.createElement('div');
  holder.className = 'theatre';
  // Whatever is drawn here also stands in the text of the page.
  holder.ariaHidden = 'true';
  const house: { host?: Host } = {};
  const intents = (): StageIntents => house.host?.intents ?? IDLE;
  // To have read the program and to begin with it are two pieces of work: between them the page answers.
  await pause();
  const game = await bootGame(holder);
  const cast = openCast({ pick: (what) => intents().pick(what), lay: (card) => intents().lay(card) });
  await cast.map.prepare();
  for (const { name, scene } of cast.parts) {
    game.scene.add(name, scene, true);
    if (name !== 'map') game.scene.sleep(name);
  }
  return direct(game, cast, holder, house);
}

function direct(game: Phaser.Game, { map, parts }: Cast, holder: HTMLElement, house: { host?: Host }): Theatre {
  let sight: StageSight | undefined;
  /** The same, as text: what is shown again as it is, is not drawn again. */
  let shown = '';
  let front = parts[0];
  let playing = false;
  let change: Animation | undefined;
  let unwatch: (() => void) | undefined;
  /** What is to move over the map as soon as it stands in front. */
  let journeys: readonly Journey[] = [];
  /** What is shown first is about to be drawn, in a piece of work of its own: it is dear. */
  let coming = false;

  const partOf = (name: string): Part | undefined => parts.find((part) => part.name === name);
  const tell = (): void => {
    const now = front?.busy() ?? false;
    if (now === playing) return;
    playing = now;
    house.host?.onPlaying(now);
  };
  const frame = (): void => {
    if (!house.host) return;
    tell();
    game.loop.wake();
  };
  const draw = (): void => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = house.host?.element ?? {};
    if (coming || !sight || !front || width === 0 || height === 0) return;
    const density = Math.min(MOST_DENSITY, Math.max(1, window.devicePixelRatio));
    const size = [Math.round(width * density), Math.round(height * density)] as const;
    if (game.scale.width !== size[0] || game.scale.height !== size[1]) game.scale.resize(...size);
    front.draw(sight, { width, height, density, covered: coveredOf(house.host?.element) });
    frame();
  };
  const redraw = (): void => {
    for (const part of parts) part.forget();
    draw();
  };
  const skip = (): void => {
    front?.skip();
    frame();
  };
  const size = new ResizeObserver(draw);

  /** Puts another scene in front. What played on the last is over. */
  const turnTo = (next: Part): void => {
    if (next === front) return;
    front?.skip();
    if (front) game.scene.sleep(front.name);
    front = next;
    game.scene.wake(next.name);
    tell();
  };
  const playOn = (): void => {
    if (coming || sight?.scene !== 'map' || front?.name !== 'map' || journeys.length === 0) return;
    map.play(journeys, wantsStillness());
    // To be looked up from outside, as what it holds.
    holder.dataset['played'] = journeys.map(({ kind }) => kind).join(' ');
    journeys = [];
    frame();
  };
  const safely = (act: () => void): void => {
    try {
      act();
    } catch (failure) {
      house.host?.onFailure?.(failure);
    }
  };
  const changeTo = (next: Part, gently: boolean): void => {
    change?.cancel();
    if (!gently || wantsStillness() || !house.host || document.hidden) {
      turnTo(next);
      draw();
      playOn();
      return;
    }
    const going = holder.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE, fill: 'forwards' });
    change = going;
    going.onfinish = () =>
      safely(() => {
        turnTo(next);
        draw();
        change = holder.animate([{ opacity: 0 }, { opacity: 1 }], { duration: FADE });
        going.cancel();
        playOn();
      });
  };
  const come = (gently: boolean): void => {
    const part = sight && (partOf(sight.scene) ?? partOf('map'));
    if (part && part !== front) changeTo(part, gently);
    else draw();
  };
  const comeFirst = (): void => {
    coming = true;
    soon(() =>
      safely(() => {
        coming = false;
        come(false);
        playOn();
      }),
    );
  };

  // One frame shows what changed; without motion there is no reason for another.
  afterFrame(game, () => {
    if (sight && !coming) holder.style.visibility = '';
    if (front?.busy()) return;
    game.loop.sleep();
    tell();
    holder.dataset['holds'] = holdings(game);
  });
  afterLoss(game, redraw);
  guardFrames(game, (failure) => house.host?.onFailure?.(failure));

  // Whoever presses on what plays wants to see its end; else it takes up what lies there. A press that scrolls the page is none.
  const under = (event: MouseEvent): ReturnType<Part['pickAt']> => front?.pickAt(event.offsetX, event.offsetY);
  holder.addEventListener('click', (event) => {
    if (front?.busy()) {
      skip();
      return;
    }
    const what = under(event);
    if (what) house.host?.intents.pick(what);
  });
  const pointed = openPointed();
  const pointAt = (hand: Hand, what: Pick | undefined): void => {
    if (!pointed.at(hand, what)) return;
    map.light(pointed.now());
    if (front?.name === 'map') frame();
  };
  holder.addEventListener('pointermove', (event) => {
    if (front?.name !== 'map') return;
    const what = under(event);
    holder.style.cursor = what ? 'pointer' : '';
    // A finger that rests on nothing points at nothing.
    if (event.pointerType !== 'touch') pointAt('pointer', what);
  });
  holder.addEventListener('pointerleave', () => pointAt('pointer', undefined));
  // A finger that takes up a card does not scroll the page; beside the cards it does.
  holder.addEventListener(
    'touchstart',
    (event) => {
      const { left, top } = holder.getBoundingClientRect();
      const [touch] = event.touches;
      if (touch && event.touches.length === 1 && front?.gripAt(touch.clientX - left, touch.clientY - top) === true)
        event.preventDefault();
    },
    { passive: false },
  );
  // A card that is let go beside the stage is let go.
  holder.addEventListener('pointerdown', ({ target, pointerId, pointerType }) => {
    if (pointerType === 'mouse' && target instanceof Element) target.setPointerCapture(pointerId);
  });
  // What the game knows of where it stands on the page is old as soon as something scrolls.
  for (const kind of ['pointerenter', 'pointerdown'])
    holder.addEventListener(kind, () => game.scale.updateBounds(), { capture: true });

  const letters = openLetters();
  const letter = async (text: string): Promise<void> => {
    if (await letters(text)) redraw();
  };

  const detach = (): void => {
    change?.cancel();
    for (const part of parts) part.skip();
    size.disconnect();
    unwatch?.();
    unwatch = undefined;
    holder.remove();
    pointAt('pointer', undefined);
    pointAt('keyboard', undefined);
    delete house.host;
    // The next to look may be somebody else.
    sight = undefined;
    shown = '';
    journeys = [];
    game.loop.sleep();
    playing = false;
  };

  return {
    attach(host) {
      if (house.host) detach();
      house.host = host;
      host.element.append(holder);
      size.observe(host.element);
      unwatch = watchHouse({ onChange: redraw, onHidden: skip });
      draw();
    },
    detach,
    strike() {
      // What was drawn last stays on the canvas until the next frame.
      holder.style.visibility = 'hidden';
      sight = undefined;
      shown = '';
      for (const part of parts) part.strike();
    },
    show(next) {
      const text = JSON.stringify(next);
      if (text === shown) return;
      const follows = sight !== undefined;
      sight = next;
      shown = text;
      if (!follows) comeFirst();
      else if (!coming) come(true);
      // Where the letters do not come, the names stay in what the machine has.
      letter(text).catch(() => undefined);
    },
    play(happened) {
      // What happens while another scene stands in front is seen when the map comes back.
      journeys = document.hidden ? [] : [...journeys, ...happened];
      playOn();
    },
    point: (what) => pointAt('keyboard', what),
    skip,
  };
}
