// Reads ZIP archives, as workbooks are.
import { inflateRawSync } from 'node:zlib';

/** The texts of an archive by name. */
export function unzipped(bytes) {
  const files = new Map();
  let at = bytes.readUInt32LE(bytes.length - 6);
  for (let left = bytes.readUInt16LE(bytes.length - 12); left > 0; left -= 1) {
    const [size, length, local] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    const begin = local + 30 + bytes.readUInt16LE(local + 26);
    files.set(bytes.toString('utf8', at + 46, at + 46 + length), inflateRawSync(bytes.subarray(begin, begin + size)).toString('utf8'));
    at += 46 + length;
  }
  return files;
}
