import type { JSX } from 'preact';
import type { PictureName } from '../port/gallery.ts';

/** A small engraving, in lines; the seal alone has a colour. What it shows also stands in words beside it. */
export function Vignette({ of }: { readonly of: PictureName | 'blank' }): JSX.Element {
  return (
    <svg class="vignette" viewBox="0 0 96 60" aria-hidden="true">
      <rect class="ground" x="0.75" y="0.75" width="94.5" height="58.5" />
      {of !== 'blank' && <path class="hatch" d={HATCH} />}
      {SCENES[of]}
    </svg>
  );
}

/** The sky of an engraving. */
const HATCH = Array.from({ length: 9 }, (_, line) => `M4 ${5 + line * 3.2}H92`).join('');

const flag = (x: number, side: 1 | -1): JSX.Element => (
  <>
    <path d={`M${x} 52V10`} />
    <path class="dark" d={`M${x} 10h${side * 17}l${side * -4} 6 ${side * 4} 6h${side * -17}z`} />
  </>
);

const person = (x: number): JSX.Element => (
  <path class="dark" d={`M${x} 22a4.2 4.2 0 1 1 .1 0zM${x - 7} 52l1.5-21q5.5-7 11 0L${x + 7} 52z`} />
);

const sheet = <path class="light" d="M30 8h36v44H30zM36 17h24M36 23h24M36 29h18" />;

const SCENES: Readonly<Record<PictureName | 'blank', JSX.Element>> = {
  left: (
    <>
      <path class="light" d="M60 8h24v44H60z" />
      <path d="M6 52h84" />
      <path class="dark" d="M10 34h30v4H10zM14 38h3v14h-3zM34 38h3v14h-3z" />
      <path class="dark" d="M46 26l4-1 2 17h-9v-3h4zM43 42h2l-2 10h-2zM51 42h2l1 10h-2z" />
      {person(73)}
    </>
  ),
  broken: (
    <>
      <path class="light" d="M26 8h22l-4 8 5 7-6 8 5 8-4 13H26zM31 18h10M31 25h11M31 32h9" />
      <path class="light" d="M54 8h18v44H50l4-12-5-8 6-8-5-7zM60 18h8M60 25h8M58 33h10" />
    </>
  ),
  vague: (
    <>
      {sheet}
      <path class="dark" d="M6 14h20v14H16l-5 6v-6H6z" />
      <path class="light" d="M70 14h20v14h-5v6l-5-6H70z" />
    </>
  ),
  signed: (
    <>
      {sheet}
      <path d="M36 44q3-7 5 0t5-1 6-2" />
      <circle class="wax" cx="60" cy="45" r="6" />
    </>
  ),
  met: (
    <>
      <path d="M6 52h84" />
      {flag(14, 1)}
      {flag(82, -1)}
      {person(40)}
      {person(56)}
      <path d="M44 38h8" />
    </>
  ),
  danger: (
    <>
      <path class="dark" d="M4 55V44l12-4 8-9 9 8 14-6 12 8 11-10 10 9 12 3v12z" />
      <path class="light" d="M52 5L38 27h9l-7 16 18-22H48z" />
    </>
  ),
  time: (
    <>
      <path class="light" d="M30 12h36v40H30z" />
      <path class="dark" d="M30 12h36v9H30z" />
      <path d="M38 8v7M58 8v7M37 29h22M37 36h22M37 43h12" />
      <path class="dark" d="M66 41v11H53q11-1 13-11z" />
    </>
  ),
  blank: <path class="dotted" d="M40 26q0-8 8-8t8 7q0 5-8 8v4M48 43v1.500" />,
};
