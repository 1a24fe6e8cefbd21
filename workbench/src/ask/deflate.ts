// Documents in addresses: deflated, then base64url.

/** Longer ones stay out of addresses. */
const MOST = 8_000;

/** Null: too long for an address. */
export async function deflate(text: string): Promise<string | null> {
  const bytes = await through(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  const packed = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return packed.length > MOST ? null : packed;
}

/** Null: no such text was packed; links get cut. */
export async function inflate(packed: string): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
    return new TextDecoder().decode(await through(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))));
  } catch {
    return null;
  }
}

async function through(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
