/** The colours of the parties, as on the page, in the order of their tones. */
export const PARTY_COLOURS = [0x6c9df0, 0xe5ab45, 0xd9654f, 0x6bbd90, 0xbb8ddc, 0x5dbccb, 0xcfc566, 0xa5b1bb] as const;

export const PAPER = 0xf3ecdb;
export const SIGNAL = 0xff8b6e;
