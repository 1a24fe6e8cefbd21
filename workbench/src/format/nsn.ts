// NATO Stock Numbers as people type them.

/** What is wrong with a number, by the place of the character. */
export type NsnFault = { kind: 'length'; digits: number } | { kind: 'character'; character: string };

/** `2355016023357` and `2355-01-602-3357` are the same number; a letter may only begin the third group. */
export function readNsn(text: string): { nsn: string } | { fault: NsnFault } {
  const signs = text.replace(/[\s-]/g, '').toUpperCase();
  for (const [at, sign] of [...signs].entries()) {
    const fits = /\d/.test(sign) || (at === 6 && /[A-Z]/.test(sign));
    if (!fits) return { fault: { kind: 'character', character: sign } };
  }
  if (signs.length !== 13) return { fault: { kind: 'length', digits: signs.length } };
  return { nsn: `${signs.slice(0, 4)}-${signs.slice(4, 6)}-${signs.slice(6, 9)}-${signs.slice(9)}` };
}
