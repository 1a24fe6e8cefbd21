import { defineConfig, type Plugin } from 'vite';

import { europe } from './build/europe.ts';
import { packed } from './build/packed.ts';

/** GraphiQL's style sheet carries 34 typefaces as data: addresses, 360 kB; the page uses the system's. */
const withoutTypefaces: Plugin = {
  name: 'without-typefaces',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/graphiql/dist/style.css')) return null;
    return { code: code.replace(/@font-face\s*\{[^}]*\}/g, ''), map: null };
  },
};

export default defineConfig({
  plugins: [withoutTypefaces, europe, packed],
  // `npm run dev` asks a gateway that runs beside it.
  server: {
    proxy: Object.fromEntries(['/graphql', '/questions.json'].map((path) => [path, process.env['MUSTER'] ?? 'http://127.0.0.1:4000'])),
  },
  build: {
    outDir: 'dist',
    // Nothing becomes a data: address or an inline script: the pages' policies forbid both.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    sourcemap: false,
    // The licences of all that the scripts and the sheets are made of travel with them.
    license: { fileName: 'licenses.md' },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: ['index.html', 'graphiql.html'],
      // Names are kept because GraphiQL's icons are read out by the name of their function.
      output: { keepNames: true },
      // "use client" in packages speaks to servers that render; there is none here.
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
