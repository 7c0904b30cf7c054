/** What the turn says only when something of it is unfolded, by the addresses of the rest. */
export const asides = {
  common: {
    markMeans: {
      fact: 'It happened or was said: the sources tell where and when.',
      interpretation: 'The like happened or was reported; that it comes here and now is the game’s doing.',
      invented: 'Nothing of the kind is reported.',
    },
    citedMark: {
      fact: 'Reported',
      interpretation: 'Somebody’s judgement, as reported',
      invented: 'Made up for the game',
    },
    source: 'Source:',
    newTab: 'opens in a new tab',
    page: 'at: {{page}}',
  },
  play: {
    keep: 'Keep',
    toStart: 'To the start page',
    saveAs: 'Keep under a name',
    kept: 'Kept as “{{name}}”.',
    undo: 'Take the last decision back',
    handover: {
      title: 'Pass the screen',
      to: 'The next decision is for {{party, the}}.',
      about: 'What the other chair has sealed stays sealed. Nothing of it is on this page.',
      take: 'Take the chair: {{party}}',
    },
    numbers: {
      leavingAbout: 'What walking away would cost now, in points of your stake, term by term.',
      goingAbout: 'What you may expect in the end, in points, if you go on as you are.',
      meaningAbout: 'How likely you hold it that {{party, the}} means what it says. Acts move it; words do not.',
      noLeaving: 'You cannot walk away.',
      youLeftAbout: 'You have left. What that cost is paid.',
      theyLeftAbout: '{{party, the}} has left. While that stands, nobody else can walk away.',
      outside: 'No deal is worth',
      net: 'Worth of leaving: this less the price',
      timeAbout: 'The game runs to {{word}} {{turns}}.',
      timeToday: 'This is the day. The leaders sit.',
      timeOver: 'There is nothing more to decide.',
      nobody: 'Nobody here hides what they want.',
      weighing: 'Your staff is still reckoning.',
      meansIt: 'means it',
      moved: 'What moved it ({{count}})',
    },
  },
  orders: {
    toCard: 'Opens its card',
    toCable: 'Looks it up in the record',
    search: 'Search the moves',
    searchNone: 'No move has these words.',
    leaveAbout:
      'The door. Price of leaving now: {{price}}. Worth of leaving, what you would have instead of a deal: {{net}}.',
    leaveSure: 'Put leaving among the orders',
    letPass: 'Let time pass until something wants you',
    letPassAbout:
      'No orders, no offers. It stops at a question, a new offer, news of weight, or when leaving gets much dearer.',
    press: 'The line to the press',
    pressStands: 'said before, and it stands: {{word}}',
    pressSilent: 'nothing said',
    pressClosed: 'not now',
    pressNothing: 'Say nothing of it',
    pressBreaking: 'going back on it: {{points}}',
    hears: '{{names, opening}} is heard first',
    adviserSays: {
      for: 'for',
      against: 'against',
      later: 'would do other things first',
      neither: 'sees no matter in it',
    },
    adviceRange: '{{low}} to {{high}}',
    advice: 'Your advisers: {{stances}}',
    leave: 'Walk away',
  },
  paper: {
    read: {
      letter: 'Read the letter',
      statement: 'Read the statement',
      telegram: 'Read the telegram',
      note: 'Read the note',
    },
    name: { letter: 'A letter', statement: 'A statement', telegram: 'A telegram', note: 'A note' },
    invented: 'Written for this game. No such paper is known.',
  },
  start: {
    challenge: {
      title: 'You were challenged',
      about: '{{title}}, on the luck of whoever sent you this. Counterparts: {{level}}.',
      missing:
        'This game needs a scenario that is not shipped here: “{{scenario}}”. Ask whoever sent the link for its file, open it below, and open the link again.',
      cut: 'This link is not whole, or was changed on its way. Ask whoever sent it for it once more.',
      unchecked:
        'Nothing in this link tells whether it came whole: it was made by an older edition. If it was mistyped, yours will be another game.',
      take: 'Take the chair',
      later: 'Not now',
    },
    newer: {
      name: 'New edition',
      ready: 'A newer edition is ready.',
      unfinished: 'Unfinished games may not go on in it.',
      take: 'Take it now',
      later: 'Later',
    },
    lasting: {
      kept: 'This browser has promised to keep your games until you delete them.',
      loose:
        'This browser may clear your games away when it runs short of room, or after long absence. Keep files of those you care for.',
      said: 'This browser does not promise to keep your games: it may clear them away when it runs short of room.',
      file: 'Keep a file of it',
    },
  },
} as const;
