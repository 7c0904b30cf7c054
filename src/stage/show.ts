import type { StageIntents } from './sight.ts';

/** Where a show is drawn, in pixels of the page; `density` device pixels are one of them. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly density: number;
  /** What lies over the picture: nothing that must be read may lie under it. */
  readonly covered?: readonly Box[];
}

/** A part of the frame, in pixels of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What can be taken up at a point of the frame. */
export type Pick = Parameters<StageIntents['pick']>[0];

/** A scene of the theatre. Everything on it can be drawn again from what it was last shown. */
export interface Show<View> {
  /** True while something moves; the loop sleeps otherwise. */
  readonly busy: boolean;
  /** Draws how things stand; what happened since may play first, unless motion is unwelcome. */
  readonly show: (view: View, frame: Frame) => void;
  /** Everything that moves is at its end. */
  readonly skip: () => void;
  /** The pictures are lost: all is painted anew when next shown. */
  readonly forget: () => void;
  /** What is shown next is another game's, or for other eyes: nothing of what stood here is left, nor kept in mind. */
  readonly strike: () => void;
  /** What lies at a point of the frame, in pixels of the page: a hand shows over it and a press picks it. */
  readonly pickAt?: (x: number, y: number) => Pick | undefined;
  /** Marks what may be picked as pointed at, or nothing; it is seen in the next frame. */
  readonly light?: (what: Pick | undefined) => void;
  /** Whether a finger at a point takes something up: it does not scroll the page then. */
  readonly gripAt?: (x: number, y: number) => boolean;
}
