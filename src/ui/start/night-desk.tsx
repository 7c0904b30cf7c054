import type { JSX } from 'preact';

/** Where panes of the window stand, left to right, and where lights of a town. Units of the picture. */
const PANES = [700, 800, 900] as const;
const LIGHTS = [
  [712, 243],
  [731, 249],
  [752, 241],
  [822, 252],
  [845, 246],
  [871, 250],
  [921, 244],
  [948, 251],
  [969, 245],
] as const;

/** A chair with a high back, seen from its left. */
const CHAIR = 'M-46-150c4-10 30-12 36-1l20 132h62c10 0 12 18 0 18H-20c-10 0-15-6-16-14z';
/** Its leather, and the brass that holds it. */
const LEATHER = 'M-36-138c4-5 18-6 22 0l17 112H-18z';
/** A coast, and the bay that it holds. */
const COAST = 'M806 330c10-5 8-9 20-8s16-6 27-3 6 6 17 5 10-5 22-3';

/** A ministry at night: a window, a lamp, a map, two chairs that are still empty. By day the same room. A picture without a word. */
export function NightDesk(): JSX.Element {
  return (
    <svg class="night-desk" viewBox="480 40 740 400" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <defs>
        <linearGradient id="desk-sky" x1="0" y1="0" x2="0" y2="1">
          <stop class="sky" />
          <stop class="sky-low" offset="1" />
        </linearGradient>
        <linearGradient id="desk-cone" x1="0" y1="0" x2="0" y2="1">
          <stop class="light" stop-opacity="0.5" />
          <stop class="light" offset="1" stop-opacity="0.04" />
        </linearGradient>
        <radialGradient id="desk-pool">
          <stop class="light" stop-opacity="0.75" />
          <stop class="light" offset="1" stop-opacity="0" />
        </radialGradient>
      </defs>
      <g class="window">
        <path class="frame" d="M684 268V120q166-120 332 0v148z" />
        <path fill="url(#desk-sky)" d="M694 260V124q156-108 312 0v136z" />
        <circle class="moon" cx="944" cy="136" r="17" />
        <path class="hill" d="M694 236q40-26 78-14t62-16 70 10 102-14v58H694z" />
        {LIGHTS.map(([x, y]) => (
          <circle key={x} class="town" cx={x} cy={y} r="1.6" />
        ))}
        {PANES.map((x) => (
          <path key={x} class="bar" d={`M${x + 50} 60V260`} />
        ))}
        <path class="bar" d="M694 176H1006" />
        <path class="sill" d="M672 262h356v10H672z" />
      </g>
      <path class="wainscot" d="M480 300H1220M480 306H1220" />
      <path class="floor" d="M480 396H1220V440H480z" />
      <path class="cord" d="M850 0V150" />
      <path class="cone" fill="url(#desk-cone)" d="M812 176 640 340h420L888 176z" />
      <path class="shade" d="M850 146c26 0 40 14 44 32h-88c4-18 18-32 44-32z" />
      <path class="brass" d="M803 178h94v4h-94zM846 138h8v10h-8z" />
      <ellipse class="bulb" cx="850" cy="183" rx="13" ry="5" />
      <g class="chairs-drawn">
        <g transform="translate(616 374)">
          <path class="chair-wood" d={CHAIR} />
          <path class="leather" d={LEATHER} />
          <path class="chair-leg" d="M-16 0-24 56M60 0l8 56" />
        </g>
        <g transform="translate(1084 374) scale(-1 1)">
          <path class="chair-wood" d={CHAIR} />
          <path class="leather" d={LEATHER} />
          <path class="chair-leg" d="M-16 0-24 56M60 0l8 56" />
        </g>
      </g>
      <path class="table-leg" d="M676 356h18l-6 78h-10zM1006 356h18l-2 78h-10z" />
      <path class="table-top" d="M690 316h320l54 32H636z" />
      <path class="table-edge" d="M636 348h428v11H636z" />
      <ellipse class="pool" cx="850" cy="332" rx="180" ry="19" fill="url(#desk-pool)" />
      <g class="on-the-table">
        <path class="sheet-drawn" d="M790 319h116l14 22H776z" />
        <path class="coast" d={COAST} />
        <circle class="pin" cx="862" cy="329" r="2.6" />
        <path class="sheet-drawn" d="M722 326h38l-6 11h-42z" />
        <path class="ink-line" d="M728 329h26M726 332h26" />
        <path class="sheet-drawn" d="M944 325h38l8 12h-40z" />
        <path class="ink-line" d="m944 325 24 6 14-6" />
        <circle class="pin" cx="967" cy="331" r="2.6" />
      </g>
    </svg>
  );
}
