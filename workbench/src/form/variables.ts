// From what stands in a form to the variables of its document, or to what is wrong with it.
import type { FormField, Typed } from './fields';
import { one, type Filled } from './filled';
import { readDay } from '../format/dates';
import { readNsn } from '../format/nsn';
import { WORDS } from '../words/words';

/** Something that a person has to mend. */
export interface Problem {
  /** The path of the text: the id of its control. */
  path: string;
  label: string;
  message: string;
}

/** The variables, or what stands in their way. */
export interface Read {
  variables: Record<string, unknown>;
  problems: Problem[];
}

type Checked = { value: unknown } | { wrong: string };

/** Reads a whole form. A field left empty says nothing, unless the document has a default: then it lifts that. */
export function readForm(fields: readonly FormField[], filled: Filled): Read {
  const variables: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const field of fields) {
    const reader = new FieldReader(field, filled);
    const value = reader.value();
    problems.push(...reader.problems);
    if (value !== undefined) variables[field.name] = value;
    else if (field.required && reader.problems.length === 0) {
      problems.push({ path: field.name, label: field.label, message: WORDS.wrong.needed(field.label) });
    } else if (field.fallback !== undefined) variables[field.name] = null;
  }
  return { variables, problems };
}

class FieldReader {
  readonly problems: Problem[] = [];

  constructor(
    private readonly field: FormField,
    private readonly filled: Filled,
  ) {}

  value(): unknown {
    const { kind } = this.field;
    switch (kind.kind) {
      case 'pick':
      case 'choice':
        return this.chosen(kind.several);
      case 'yesNo': {
        const said = one(this.filled, this.field.name);
        return said === '' ? undefined : said === 'true';
      }
      case 'days':
        return this.days();
      case 'bounds':
        return this.object(['gte', 'gt', 'lte', 'lt'], kind.whole ? 'whole' : 'number');
      case 'typed':
        return kind.several ? this.typedList(kind.as) : this.typed('', kind.as);
      case 'json':
        return this.json();
    }
  }

  private chosen(several: boolean): unknown {
    const texts = this.filled[this.field.name] ?? [];
    if (texts.length === 0) return undefined;
    return several ? texts : texts[0];
  }

  private days(): unknown {
    switch (one(this.filled, `${this.field.name}.way`)) {
      case 'between':
        return this.object(['from', 'to'], 'day');
      case 'relative':
        return this.object(['fromDays', 'toDays'], 'whole');
      case 'period':
        return this.object(['period'], 'text');
      default:
        return undefined;
    }
  }

  private object(parts: readonly string[], as: Typed): unknown {
    const entries = parts.map((part) => [part, this.typed(`.${part}`, as)] as const).filter(([, value]) => value !== undefined);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }

  private typed(part: string, as: Typed): unknown {
    return this.checked(this.field.name + part, one(this.filled, this.field.name + part).trim(), as);
  }

  private typedList(as: Typed): unknown {
    const texts = (this.filled[this.field.name] ?? [])
      .flatMap((text) => text.split(','))
      .map((text) => text.trim())
      .filter(Boolean);
    return texts.length === 0 ? undefined : texts.map((text) => this.checked(this.field.name, text, as));
  }

  private checked(path: string, text: string, as: Typed): unknown {
    if (text === '') return undefined;
    const read = check(text, as);
    if ('value' in read) return read.value;
    this.problems.push({ path, label: this.field.label, message: read.wrong });
    return undefined;
  }

  private json(): unknown {
    const text = one(this.filled, this.field.name).trim();
    if (text === '') return undefined;
    try {
      return JSON.parse(text);
    } catch {
      this.problems.push({ path: this.field.name, label: this.field.label, message: WORDS.wrong.json });
      return undefined;
    }
  }
}

function check(text: string, as: Typed): Checked {
  switch (as) {
    case 'text':
      return { value: text };
    case 'number':
    case 'whole': {
      const plain = text.replace('\u2212', '-');
      const value = Number(plain);
      if (!Number.isFinite(value)) return { wrong: WORDS.wrong.number(text) };
      return as === 'whole' && !Number.isInteger(value) ? { wrong: WORDS.wrong.whole(text) } : { value };
    }
    case 'day': {
      const iso = readDay(text);
      return iso === null ? { wrong: WORDS.wrong.day(text) } : { value: iso };
    }
    case 'nsn': {
      const read = readNsn(text);
      return 'nsn' in read ? { value: read.nsn } : { wrong: WORDS.wrong.nsn(text, read.fault) };
    }
  }
}
