import { defineConfig, type Plugin } from 'vite';

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
  plugins: [withoutTypefaces],
  build: {
    outDir: 'dist',
    // Nothing becomes a data: address or an inline script: the page's policy forbids both.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One script and one sheet: all of it is needed to open the page.
    cssCodeSplit: false,
    target: 'es2023',
    sourcemap: false,
    // The licences of all that the script and the sheet are made of travel with them.
    license: { fileName: 'licenses.md' },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // Names are kept because GraphiQL's icons are read out by the name of their function.
      output: { codeSplitting: false, keepNames: true },
      // "use client" in packages speaks to servers that render; there is none here.
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
