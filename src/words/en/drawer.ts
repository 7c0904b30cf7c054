/** What is not suggested, sorted. */
export const drawer = {
  closed_one: 'Not possible now ({{count}}), and why',
  closed_other: 'Not possible now ({{count}}), and why',
  rest: 'Other moves',
  another: 'Order another of these as well',
  group: {
    alliance: 'The alliance',
    bar: 'What must come first',
    credit: 'Credit',
    envoy: 'Envoys and letters',
    firstStep: 'First steps',
    home: 'At home',
    invitation: 'The invitation',
    north: 'With the North',
    others: 'Other capitals',
    papers: 'Papers and preparation',
    press: 'The press',
    pressure: 'Pressure',
    rescue: 'To keep the talks alive',
    staff: 'Staff',
    statements: 'Statements',
  },
} as const;
