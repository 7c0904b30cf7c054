import { fillShape, glow, type Brush, type Corner } from '../brush.ts';
import type { FrontSight } from '../sight.ts';
import { crowd, figure, grey, sitting, sky } from './figures.ts';

/** A picture is drawn in greys on a field of 100 × 66 and engraved afterwards. */
export const FIELD = { width: 100, height: 66 };

type Scene = (brush: Brush) => void;

const box = (brush: Brush, dark: number, x: number, y: number, width: number, height: number): void => {
  brush.fillStyle = grey(dark);
  brush.fillRect(x, y, width, height);
};
const shape = (brush: Brush, dark: number, ...points: readonly (readonly [number, number])[]): void =>
  fillShape(
    brush,
    grey(dark),
    points.map(([x, y]): Corner => ({ x, y })),
  );

function hall(brush: Brush): void {
  sky(brush, 0.5, 0.22);
  for (const x of [4, 26, 74, 96]) {
    box(brush, 0.12, x - 4, 0, 8, 50);
    box(brush, 0.42, x + 1.5, 0, 2.5, 50);
  }
  box(brush, 0.34, 0, 50, 100, 16);
}

function meeting(brush: Brush): void {
  hall(brush);
  for (const [x, dark] of [
    [38, 0.55],
    [62, 0.75],
  ] as const) {
    shape(brush, dark, [x - 4, 2], [x + 4, 2], [x + 4, 30], [x, 27], [x - 4, 30]);
  }
  figure(brush, 35, 62, 40, 0.92);
  figure(brush, 65, 62, 40, 0.8);
  figure(brush, 14, 60, 28, 0.6);
  figure(brush, 86, 60, 28, 0.6);
}

function handshake(brush: Brush): void {
  sky(brush, 0.32, 0.06);
  glow(brush, { x: 50, y: 34 }, 40, 0.8, grey(0, 1), grey(0, 0));
  for (const [side, dark] of [
    [1, 0.95],
    [-1, 0.72],
  ] as const) {
    brush.save();
    brush.translate(50, 0);
    brush.scale(side, 1);
    brush.fillStyle = grey(dark);
    brush.beginPath();
    brush.ellipse(-30, 14, 6.5, 8.5, 0, 0, 7);
    brush.fill();
    shape(brush, dark, [-52, 66], [-52, 32], [-38, 23], [-33, 22], [-24, 24], [-19, 36], [-18, 66]);
    shape(brush, dark, [-25, 28], [-17, 34], [-4, 42], [2, 44], [1, 49], [-6, 48], [-24, 42]);
    shape(brush, 0.04, [-31, 24], [-27.5, 24], [-29.5, 36]);
    shape(brush, dark * 0.6, [-5, 42.5], [-2.5, 43.5], [-4.5, 48], [-7, 47.5]);
    brush.restore();
  }
  brush.fillStyle = grey(0.45);
  brush.beginPath();
  brush.ellipse(50, 46, 5.5, 3.6, 0, 0, 7);
  brush.fill();
}

function letter(brush: Brush): void {
  sky(brush, 0.85, 0.62);
  glow(brush, { x: 50, y: 30 }, 60, 0.7, grey(0.2, 1), grey(0.6, 0));
  brush.save();
  brush.translate(50, 35);
  brush.rotate(-0.1);
  shape(brush, 0.9, [-35, -19], [37, -19], [37, 25], [-35, 25]);
  shape(brush, 0.03, [-37, -22], [35, -22], [35, 22], [-37, 22]);
  shape(brush, 0.24, [-37, 22], [-3, -2], [1, -2], [35, 22]);
  shape(brush, 0.12, [-37, -22], [35, -22], [-1, 7]);
  brush.strokeStyle = grey(0.7);
  brush.lineWidth = 0.8;
  brush.stroke();
  brush.fillStyle = grey(0.95);
  brush.beginPath();
  brush.arc(-1, 5, 7, 0, 7);
  brush.fill();
  brush.strokeStyle = grey(0.35);
  brush.beginPath();
  brush.arc(-1, 5, 4.6, 0, 7);
  brush.stroke();
  brush.restore();
  shape(brush, 0.98, [70, 62], [98, 34], [99, 37], [74, 63]);
}

function alarm(brush: Brush): void {
  sky(brush, 0.95, 0.5);
  for (const [from, to] of [
    [12, 26],
    [40, 52],
    [72, 90],
  ] as const) {
    shape(brush, 0.16, [50, 60], [from, 0], [to, 0]);
  }
  shape(brush, 0.97, [0, 56], [22, 50], [44, 54], [66, 49], [100, 55], [100, 66], [0, 66]);
  shape(brush, 1, [46, 58], [49, 16], [51, 16], [54, 58]);
  for (const y of [24, 32, 40, 48]) box(brush, 1, 50 - (y - 8) / 9, y, (y - 8) / 4.5, 1);
  shape(brush, 1, [40, 20], [50, 13], [60, 20], [60, 23], [50, 18], [40, 23]);
  for (const radius of [9, 15, 21]) {
    brush.strokeStyle = grey(0.02);
    brush.lineWidth = 1.4;
    for (const middle of [0, Math.PI]) {
      brush.beginPath();
      brush.arc(50, 16, radius, middle - 0.5, middle + 0.5);
      brush.stroke();
    }
  }
}

function homecoming(brush: Brush): void {
  sky(brush, 0.4, 0.05);
  box(brush, 0.3, 0, 52, 100, 14);
  shape(brush, 0.5, [30, 26], [100, 20], [100, 40], [38, 40], [29, 33]);
  shape(brush, 0.12, [30, 26], [100, 20], [100, 28], [30, 31]);
  shape(brush, 0.8, [78, 20], [92, 2], [98, 2], [94, 20]);
  for (let x = 52; x < 96; x += 6) box(brush, 0.85, x, 29 - x / 60, 2.4, 3);
  box(brush, 0.95, 38, 27, 5, 12);
  shape(brush, 0.75, [37, 39], [44, 39], [28, 58], [14, 58]);
  shape(brush, 0.1, [38, 39], [40, 39], [20, 57], [17, 57]);
  figure(brush, 38, 42, 15, 0.95);
  figure(brush, 31, 49, 16, 0.95);
  figure(brush, 23, 57, 18, 0.95);
  crowd(brush, 66, 70, 7);
}

function departure(brush: Brush): void {
  sky(brush, 0.9, 0.8);
  shape(brush, 0.6, [0, 66], [34, 46], [66, 46], [100, 66]);
  box(brush, 0.02, 36, 8, 28, 40);
  shape(brush, 0.12, [36, 48], [64, 48], [88, 66], [12, 66]);
  for (const x of [36, 62]) box(brush, 0.98, x - 1, 7, 3, 41);
  box(brush, 0.98, 35, 5, 30, 3);
  shape(brush, 0.7, [47, 54], [53, 54], [62, 66], [38, 66]);
  figure(brush, 50, 56, 36, 0.98);
  shape(brush, 1, [55, 42], [61, 42], [61, 48], [55, 48]);
}

function talks(brush: Brush): void {
  hall(brush);
  for (const x of [24, 38, 62, 76]) sitting(brush, x, 46, 15, 0.85);
  shape(brush, 0.55, [8, 44], [92, 44], [100, 60], [0, 60]);
  shape(brush, 0.2, [8, 44], [92, 44], [93, 47], [7, 47]);
  for (const x of [22, 40, 60, 78]) shape(brush, 0.02, [x - 5, 50], [x + 5, 50], [x + 6, 54], [x - 6, 54]);
  glow(brush, { x: 50, y: 42 }, 26, 0.6, grey(0, 0.9), grey(0, 0));
  shape(brush, 0.9, [44, 38], [56, 38], [53, 31], [47, 31]);
  box(brush, 0.9, 49.3, 38, 1.4, 10);
  sitting(brush, 12, 72, 26, 1);
  sitting(brush, 88, 72, 26, 1);
}

function city(brush: Brush): void {
  sky(brush, 0.45, 0.04);
  glow(brush, { x: 74, y: 16 }, 18, 1, grey(0, 1), grey(0, 0));
  shape(brush, 0.35, [0, 40], [18, 26], [34, 36], [52, 22], [76, 36], [100, 28], [100, 66], [0, 66]);
  const houses = [11, 16, 9, 20, 13, 26, 15, 10, 22, 14, 18, 9, 24, 12, 17];
  for (const [index, tall] of houses.entries()) {
    const x = index * 6.8 - 1;
    box(brush, 0.62 + (index % 3) * 0.14, x, 54 - tall, 6, tall);
    for (let y = 56 - tall; y < 51; y += 3.4) for (const place of [1.2, 3.6]) box(brush, 0.08, x + place, y, 1.2, 1.6);
  }
  box(brush, 0.5, 0, 54, 100, 12);
  for (let y = 56; y < 66; y += 2.6) box(brush, 0.15, 8 + ((y * 7) % 30), y, 46, 0.9);
}

const SCENES: Readonly<Record<FrontSight['picture'], Scene>> = {
  meeting,
  handshake,
  letter,
  alarm,
  homecoming,
  departure,
  talks,
  city,
};

export function drawScene(brush: Brush, picture: FrontSight['picture']): void {
  brush.fillStyle = grey(0.1);
  brush.fillRect(0, 0, FIELD.width, FIELD.height);
  SCENES[picture](brush);
}
