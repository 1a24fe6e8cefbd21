// Random documents that are valid for a schema: arguments, filters, aliases, fragments, directives and variables.
import { getNamedType, getNullableType, isAbstractType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType } from 'graphql';

/** Small numbers from a seed, the same on every machine (mulberry32). */
const chance = (seed) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most) => Math.floor(next() * most);
  return { below, one: (list) => list[below(list.length)], happens: (share) => next() < share };
};

/** Values that occur in the world, so that filters and links find something. */
const vocabulary = async (ask) => {
  const { data } = await ask(`{
    nations { code id } feeds { slug } weaponSystems(first: 40) { nodes { slug id } }
    holdings(first: 20) { nodes { id equipmentType { niin nsn } } } donationLines(first: 20) { nodes { id } }
    courseIterations(first: 20) { nodes { id } } trainingFacilities(first: 10) { nodes { slug } } logisticsNodes { slug } coalitions { slug }
  }`);
  const items = data.holdings.nodes.map(({ equipmentType }) => equipmentType);
  const slugs = [data.weaponSystems.nodes, data.feeds, data.trainingFacilities.nodes, data.logisticsNodes, data.coalitions].flat().map(({ slug }) => slug);
  const ids = [data.nations, data.weaponSystems.nodes, data.holdings.nodes, data.donationLines.nodes, data.courseIterations.nodes].flat().map(({ id }) => id);
  return {
    ID: ids,
    String: [...slugs, ...items.map(({ niin }) => niin).filter(Boolean), 'rifle', 'a'],
    NSN: items.map(({ nsn }) => nsn).filter(Boolean),
    CountryCode: data.nations.map(({ code }) => code),
    CurrencyCode: ['EUR', 'USD', 'PLN'],
    LanguageCode: ['en', 'de', 'uk'],
    Date: ['2026-01-01', '2026-11-24', '2027-03-01'],
    DateTime: ['2026-11-01T00:00:00Z', '2026-11-24T12:00:00Z'],
    Decimal: ['0', '1000'],
    Int: [0, 1, 2, 5, 30],
    SafeInt: [1, 1000],
    Float: [0, 0.5, 1, 10],
    Boolean: [true, false],
  };
};

/** Fields whose value is another whenever it is asked for, or that change what others are. */
const LEFT_OUT = new Set(['instant']);

export async function* grow({ schema, ask, seed, count }) {
  const words = await vocabulary(ask);
  for (let number = 0; number < count; number += 1) yield new Growth(schema, words, chance(seed * 100_003 + number)).document();
}

class Growth {
  constructor(schema, words, random) {
    Object.assign(this, { schema, words, random, room: 40, variables: {}, declared: [], fragments: [], names: 0 });
  }

  document() {
    const root = this.schema.getQueryType();
    const body = this.selection(root, 0);
    const head = this.declared.length > 0 ? `query Grown(${this.declared.join(', ')})` : 'query Grown';
    return { query: [`${head} ${body}`, ...this.fragments].join('\n'), variables: this.variables };
  }

  name(prefix) {
    this.names += 1;
    return `${prefix}${this.names}`;
  }

  selection(type, depth) {
    const parts = [];
    const most = depth === 0 ? 3 : 5;
    for (let number = 0; number < 2 + this.random.below(most - 1); number += 1) parts.push(this.part(type, depth));
    const kept = parts.filter(Boolean);
    return `{ ${(kept.length > 0 ? kept : ['__typename']).join(' ')} }`;
  }

  part(type, depth) {
    if (isAbstractType(type) || this.random.happens(0.12)) return this.fragment(type, depth);
    const fields = Object.values(type.getFields()).filter((field) => this.fits(field, depth));
    if (fields.length === 0 || this.random.happens(0.05)) return '__typename';
    return this.field(this.random.one(fields), depth);
  }

  fits(field, depth) {
    return !LEFT_OUT.has(field.name) && (isLeafType(getNamedType(field.type)) || (depth < 5 && this.room > 0));
  }

  fragment(type, depth) {
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type, ...type.getInterfaces()];
    const on = this.random.one(possible);
    if (isAbstractType(on)) {
      const shared = Object.values(on.getFields()).filter(({ type: of }) => isLeafType(getNamedType(of)));
      return shared.length > 0 ? `... on ${on.name} { ${this.name('a')}: ${this.random.one(shared).name} }` : null;
    }
    const body = this.selection(on, depth);
    if (this.random.happens(0.3)) {
      const name = this.name('Part');
      this.fragments.push(`fragment ${name} on ${on.name} ${body}`);
      return `...${name}${this.directive()}`;
    }
    return `... on ${on.name}${this.directive()} ${body}`;
  }

  field(field, depth) {
    this.room -= 1;
    const args = this.args(field.args);
    // Two fields of one name may differ in their arguments, so that each has a name of its own; equal ones meet.
    const alias = args || this.random.happens(0.2) ? `${this.name('a')}: ` : '';
    const named = getNamedType(field.type);
    const nested = isLeafType(named) ? '' : ` ${this.selection(named, depth + 1)}`;
    return `${alias}${field.name}${args}${this.directive()}${nested}`;
  }

  directive() {
    if (!this.random.happens(0.08)) return '';
    const value = this.random.happens(0.5) ? this.variable('Boolean!', this.random.happens(0.7)) : 'true';
    return this.random.happens(0.5) ? ` @include(if: ${value})` : ` @skip(if: ${value === 'true' ? 'false' : value})`;
  }

  variable(type, value) {
    const name = this.name('v');
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  args(args) {
    const given = [];
    for (const arg of args) {
      if (['after', 'before', 'last'].includes(arg.name)) continue;
      if (arg.name === 'first') {
        given.push(`first: ${1 + this.random.below(3)}`);
      } else if (isNonNullType(arg.type) || this.random.happens(0.3)) {
        const value = this.value(arg.type, 0);
        if (value === undefined) continue;
        given.push(`${arg.name}: ${this.random.happens(0.3) ? this.variable(String(arg.type), value) : this.literal(value, arg.type)}`);
      }
    }
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  value(type, depth) {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const values = [this.value(nullable.ofType, depth), this.value(nullable.ofType, depth)].filter((value) => value !== undefined);
      return values.slice(0, 1 + this.random.below(2));
    }
    if (isEnumType(nullable)) return this.random.one(nullable.getValues()).name;
    if (!isInputObjectType(nullable)) return this.words[nullable.name]?.length > 0 ? this.random.one(this.words[nullable.name]) : undefined;
    const fields = Object.values(nullable.getFields());
    const wanted = nullable.isOneOf ? [this.random.one(fields)] : fields.filter((field) => isNonNullType(field.type) || this.random.happens(2 / fields.length));
    const values = wanted.filter((field) => depth < 2 || !isInputObjectType(getNamedType(field.type))).map((field) => {
      return [field.name, this.value(field.type, depth + 1)];
    });
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }

  literal(value, type) {
    const nullable = getNullableType(type);
    if (Array.isArray(value)) return `[${value.map((one) => this.literal(one, nullable.ofType)).join(', ')}]`;
    if (isInputObjectType(nullable)) {
      const fields = Object.entries(value).map(([name, one]) => `${name}: ${this.literal(one, nullable.getFields()[name].type)}`);
      return `{${fields.join(', ')}}`;
    }
    return isEnumType(nullable) ? value : JSON.stringify(value);
  }
}
