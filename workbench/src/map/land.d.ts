/** `build/europe.ts` draws it: paths on the paper of `projection.ts`. */
declare module 'world-atlas/countries-50m.json?europe' {
  const drawn: { land: string; borders: string };
  export default drawn;
}
