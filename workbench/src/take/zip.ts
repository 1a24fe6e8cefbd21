// A ZIP archive of texts, as spreadsheets are made of: each deflated by the browser itself.

interface Entry {
  name: Uint8Array;
  packed: Uint8Array;
  size: number;
  sum: number;
  offset: number;
}

const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
/** 1 January 1980: a file says inside when it was taken. */
const NO_DATE = 0x0021;

export async function zip(files: readonly (readonly [name: string, text: string])[]): Promise<Blob> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const [title, text] of files) {
    const bytes = encoder.encode(text);
    const entry = { name: encoder.encode(title), packed: await deflated(bytes), size: bytes.length, sum: crc32(bytes), offset };
    const head = record(0x04034b50, [VERSION, UTF8_NAMES, DEFLATED, 0, NO_DATE], entry, []);
    parts.push(head, entry.name, entry.packed);
    offset += head.length + entry.name.length + entry.packed.length;
    entries.push(entry);
  }
  const directory = entries.flatMap((entry) => [
    record(0x02014b50, [VERSION, VERSION, UTF8_NAMES, DEFLATED, 0, NO_DATE], entry, [
      0,
      0,
      0,
      0,
      0,
      entry.offset & 0xffff,
      entry.offset >>> 16,
    ]),
    entry.name,
  ]);
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  return new Blob([...parts, ...directory, ending(entries.length, length, offset)] as BlobPart[]);
}

/** A local or a central header: signature, its first words, sums and sizes, the length of the name, its last words. */
function record(signature: number, first: readonly number[], { name, packed, size, sum }: Entry, last: readonly number[]): Uint8Array {
  const words = [
    ...first,
    sum & 0xffff,
    sum >>> 16,
    packed.length & 0xffff,
    packed.length >>> 16,
    size & 0xffff,
    size >>> 16,
    name.length,
    0,
    ...last,
  ];
  return bytesOf(signature, words);
}

function ending(count: number, length: number, offset: number): Uint8Array {
  return bytesOf(0x06054b50, [0, 0, count, count, length & 0xffff, length >>> 16, offset & 0xffff, offset >>> 16, 0]);
}

function bytesOf(signature: number, words: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 + words.length * 2));
  view.setUint32(0, signature, true);
  words.forEach((word, at) => view.setUint16(4 + at * 2, word, true));
  return new Uint8Array(view.buffer);
}

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes] as BlobPart[]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (SUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
