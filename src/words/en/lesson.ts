/** What the page for a class says. */
export const lesson = {
  about:
    'A period of 45 minutes, for a class that has never negotiated. Nobody needs an account; nothing leaves the machines it is played on.',
  alike: 'What the links open with',
  plain: 'The brief in plain words; all else as it is',
  plan: {
    title: 'Forty-five minutes',
    practice: '5 minutes',
    practiceAbout:
      'The practice table, everybody alone: an offer, a refusal, what home carries, and the price of leaving. It stands below the chairs on the start page.',
    game: '25 minutes',
    gameAbout:
      'The game, alone or in pairs ({{length}}). There is one link for each chair: half of the class opens one, half the other. Whoever is done early takes the other chair on the same luck.',
    talk: '15 minutes',
    talkAbout:
      'The talk. The luck was the same; the endings are not. Begin with the question which decision made the difference. The end of each game shows what really happened, and questions with the weeks to look at.',
  },
  links: {
    title: 'The same game for all',
    about:
      'A link leads to this chair, these counterparts, this length and this seed, and opens as you have chosen above: whoever opens it meets the same hidden facts and the same luck. Another class gets another seed.',
    none: 'Opened from a file this page has no address for others. Let all choose the same under More: the seed {{seed}}, the counterparts and the length. With no seed there is no game for all.',
    local:
      'This address leads only to this machine. Open the page at an address of the network, and the links have it.',
    score: 'The link that stands at the end of a game also carries the score to beat.',
    copy: 'Copy the link: {{party}}',
    copied: 'Copied.',
    byHand: 'This browser copies nothing by itself: mark the address and copy it from there.',
  },
  ways: {
    title: 'Ways to sit',
    two: 'Two at one screen: under More, choose it at “Who plays”. The page says when to hand the device over; what the other has sealed is not on it.',
    plain:
      'Plain words: where the brief is written in two ways, a button below it, and one in the settings, turns to the plain one. Chosen above the links open with it.',
    names:
      'Without names: “Name no persons”, under More and in the settings, calls every person by a general word, also in titles of sources and on paper, where an address made of a headline is cut short. Chosen above it goes with the links, and holds on each machine that takes one.',
    calm: 'Slow machines: with {{address}} behind the address the game is played without the map. All of it can be done by keyboard.',
  },
  home: {
    title: 'Who must be content at home',
    about:
      'What two sides sign must pass at home in each of them. Below “What it means for you” stands who must be content there, and with what; all the deals that would pass are called a win-set, and where those of the two sides do not touch, no skill helps. At the practice table one offer is good in points and still does not pass, because those at home hate one clause of it. A question for the talk: whose yes was hardest to get, and what was paid for it?',
  },
  marks: {
    title: 'What is real and what is made up',
    about: 'Every move, event and text carries one of three marks. A press on it opens the sources.',
  },
  paper: {
    title: 'On paper and as a file',
    print:
      'At the end of a game “Print this” puts on two or three sheets how it ended and why, the score and what made it, and the questions with lines to write on; above them lines for name and class. “What else decided it”, and what really happened with its numbered sources, are printed with them where they are unfolded; the words stand on the print of this page.',
    file: 'A game is kept in the browser it was played in, by itself, and nowhere else. “Save as a file” (menu, or the end) puts it among the downloads as {{file}} or the like; “Open a saved game” on the start page takes it in on another machine. Where a browser forgets when it is closed, let every pupil save it.',
  },
  print: 'Print this page',
} as const;
