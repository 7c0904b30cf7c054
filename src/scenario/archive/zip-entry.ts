/** A file as the list at the end of a zip describes it (PKWARE's APPNOTE, 4.3.12). */
export interface ZipEntry {
  /** With `/` between folders, whatever was written. */
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly isLocked: boolean;
  /** Bytes once unpacked, as the list has it: whoever made the zip may have written anything. */
  readonly size: number;
  readonly crc: number;
  /** The file as it is packed; undefined where it would lie outside the zip. */
  readonly packed: Uint8Array | undefined;
}

const END = { signature: 0x06054b50, length: 22 };
const LISTED = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const LONGEST_COMMENT = 0xffff;

/** The files of a zip, in the order of its list; undefined for what is no zip, or lacks its end. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const start = end - view.getUint32(end + 12, true);
  // Something may stand before a zip; then all that it says of places is off by as much.
  const before = start - view.getUint32(end + 16, true);
  if (start < 0 || before < 0) return undefined;
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + LISTED.length > end || view.getUint32(at, true) !== LISTED.signature) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + LISTED.length + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    entries.push({
      name: nameOf(bytes.subarray(at + LISTED.length, at + LISTED.length + nameLength)),
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) !== 0,
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      packed: packedAt(bytes, view, before + view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
    });
    at = next;
  }
  return entries;
}

/** Where the record at the end begins; behind it stands nothing but a comment. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END.signature && view.getUint16(at + 20, true) === last - at) return at;
  }
  return undefined;
}

function packedAt(bytes: Uint8Array, view: DataView, at: number, length: number): Uint8Array | undefined {
  if (at + LOCAL.length > bytes.length || view.getUint32(at, true) !== LOCAL.signature) return undefined;
  const start = at + LOCAL.length + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + length > bytes.length ? undefined : bytes.subarray(start, start + length);
}

/** UTF-8, as most write it; names of another kind are read byte by byte, which leaves the plain letters whole. */
function nameOf(bytes: Uint8Array): string {
  const units = [...bytes];
  try {
    return decodeURIComponent(units.map((unit) => `%${unit.toString(16).padStart(2, '0')}`).join('')).replaceAll(
      '\\',
      '/',
    );
  } catch {
    return String.fromCharCode(...units).replaceAll('\\', '/');
  }
}
