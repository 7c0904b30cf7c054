import type * as Phaser from 'phaser';
import type { Brush } from '../brush.ts';
import { paintPicture, unpaint } from '../painting.ts';
import type { Spot } from './table-layout.ts';

/** A thing on the table: its image, and where it lies, in pixels of the page. */
export interface Piece {
  readonly image: Phaser.GameObjects.Image;
  readonly picture: string;
  key: string;
  spot: Spot;
}

export interface Size {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

export function place(piece: Piece, spot: Spot, density: number): void {
  piece.spot = spot;
  piece.image.setPosition(spot.x * density, spot.y * density).setScale(spot.scale);
}

/** Things of one kind, by number. */
export class Pieces {
  private readonly all = new Map<number, Piece>();
  private readonly scene: Phaser.Scene;
  private readonly name: string;

  constructor(scene: Phaser.Scene, name: string) {
    this.scene = scene;
    this.name = name;
  }

  get(id: number): Piece | undefined {
    return this.all.get(id);
  }

  has(piece: Piece): boolean {
    return [...this.all.values()].includes(piece);
  }

  /** One of them, painted anew only where it looks otherwise than before. */
  put(id: number, key: string, size: Size, paint: (brush: Brush) => void): Piece {
    const known = this.all.get(id);
    if (known?.key === key) return known;
    known?.image.destroy();
    const picture = `${this.name}-${id}`;
    paintPicture(this.scene, picture, size, paint);
    const image = this.scene.add.image(0, 0, picture);
    const piece = { image, picture, key, spot: known?.spot ?? { x: 0, y: 0, scale: 1 } };
    this.all.set(id, piece);
    return piece;
  }

  keep(kept: (id: number) => boolean): void {
    for (const [id, { image, picture }] of this.all) {
      if (kept(id)) continue;
      image.destroy();
      unpaint(this.scene, picture);
      this.all.delete(id);
    }
  }

  forget(): void {
    for (const piece of this.all.values()) piece.key = '';
  }
}
