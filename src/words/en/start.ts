export const start = {
  choose: 'Choose your chair',
  take: 'Take the chair of',
  continue: 'Continue',
  continueWhere: '{{title}}: {{where}}',
  practice: 'Practice table · five minutes',
  practiceAbout: 'Learn by doing: an offer, a refusal, your own side at home, and the price of leaving.',
  more: 'More',
  moreAbout: 'Other crises, length, level, two at one screen, your own scenario',
  saves: 'Your games',
  savesNone: 'No game has been kept yet. Each game you begin is kept here by itself.',
  import: 'Open a saved game',
  exportAll: 'Save all as one file',
  bring: 'Bring your own scenario',
  bringAbout:
    'Drop a scenario file, its folder or a zip here, or choose one. It is checked on this machine and goes nowhere else.',
  chooseFile: 'Choose a file or zip',
  chooseFolder: 'Choose a folder',
  dropHere: 'Let go to check this scenario',
  ended: 'ended',
  storageFull:
    'There is no room left to keep your games here. This one goes on; save it as a file, and delete games you need no more.',
  mayVanish:
    'In the window of another app games may vanish. Open this page in your browser, or save your game as a file.',
  storageDenied: 'This browser lets nothing be kept. Save your game as a file before you close the page.',
  loading: 'Laying the table …',
  gallery: 'Gallery of endings',
  galleryAbout: 'Each ending you reach is hung here, and stays when its game is deleted.',
} as const;
