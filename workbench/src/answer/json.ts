// Reads values that came as JSON, without trusting their form.

/** An object of the answer. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The field of an object; undefined where there is no object. */
export function field(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

/** Follows a path of keys. */
export function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce(field, value);
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function numeric(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
