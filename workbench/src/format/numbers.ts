// Numbers as people read them: grouped, with a true minus sign.
const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** `1234.5` is "1,234.5". */
export function number(value: number): string {
  return GROUPED.format(value).replace('-', '\u2212');
}

/** An exact decimal in a string: grouped as it stands, never through a floating-point number. */
export function decimal(text: string): string {
  const parts = /^(-?)(\d+)(\.\d+)?$/.exec(text);
  if (parts === null) return text;
  const whole = (parts[2] ?? '').replace(/\B(?=(\d{3})+$)/g, ',');
  return `${parts[1] === '-' ? '\u2212' : ''}${whole}${parts[3] ?? ''}`;
}

/** "1 row", "12 rows". */
export function counted(count: number, one: string, several: string): string {
  return `${number(count)} ${count === 1 ? one : several}`;
}
