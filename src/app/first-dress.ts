import { wear } from './dress.ts';
import { readLook } from './settings.ts';

// Runs in the head, before anything is painted and before the page itself has come: whoever reads on paper, in large letters or in Korean
// sees no other page first. It is built into a small file of its own, which waits for nothing.
const look = readLook();
const { documentElement: root } = document;
wear(root, look);
root.lang = look.language;
