// Writes each asset once more, in brotli at its best: the gateway sends it as it is.
import { brotliCompressSync, constants } from 'node:zlib';

import type { Plugin } from 'vite';

const TEXT = /\.(?:js|css|html|svg|md)$/;
const BEST = {
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
};

export const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [name, piece] of Object.entries(bundle)) {
        if (!TEXT.test(name)) continue;
        const whole = piece.type === 'chunk' ? piece.code : piece.source;
        this.emitFile({ type: 'asset', fileName: `${name}.br`, source: brotliCompressSync(whole, { params: BEST }) });
      }
    },
  },
};
