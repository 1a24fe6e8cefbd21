// What the page of a thing asks: its own facts, and the lists of what belongs to it.

/** One list of a thing. */
export interface ThingList {
  /** The field of the graph; addresses name it so. */
  field: string;
  document: string;
}

/** How a kind of thing is shown. */
export interface ThingKind {
  facts: string;
  lists: readonly ThingList[];
  /** By which kind of variable questions ask about it, and which field of it they take; null: none do. */
  asked: { of: 'nation' | 'system' | 'node' | 'facility'; by: 'code' | 'slug' } | null;
}

const HOLDING =
  'nation { code name } system { name } equipmentType { nsn name } quantity { value } offered { value } condition { group code } holder location';
const DONATION_LINE =
  'donor { code name } donation { recipient { code name } } system { name } description stage stageSince { date } arrives { date } pledged { value } delivered { value }';
const REPAIR =
  'nation { code name } system { name } equipmentType { nsn name } facility { name } stage stageSince { date } quantity { value } daysInRepair fault';
const REQUIREMENT =
  'nation { code name } system { name } equipmentType { nsn name } requested { value } neededBy { date } priority statedBy';
const COURSE = 'nation { code name } title code discipline level durationDays languages qualifiesFor { system { name } role }';
const ITERATION =
  'nation { code name } course { title } facility { name } starts { date } ends { date } status language seats { value } seatsFilled { value }';
const TRANSFER =
  'nation { code name } consignmentNumber recipient { code name } from { name } to { name } status departs { date } arrives { date } mass { value }';
const FACILITY = 'nation { code name } name place operator capacity';

const SELECTIONS: Readonly<Record<string, string>> = {
  holdings: HOLDING,
  donationLines: DONATION_LINE,
  repairOrders: REPAIR,
  requirements: REQUIREMENT,
  courses: COURSE,
  courseIterations: ITERATION,
  iterations: ITERATION,
  transfers: TRANSFER,
  trainingFacilities: FACILITY,
  equipmentTypes: 'nsn name supplyClass { code title } unitOfIssue { code }',
};

const SYSTEM =
  'name aliases { text language } domain category { title } calibre countedAs variantOf { name } variants { name } crew { role perUnit source } coalition { name }';
const NATION = 'code name alpha2 ncbCodes memberOf freshness setAside';

/** By the type's name. A type that is not here is shown by what every record has. */
const KINDS: Readonly<Record<string, ThingKind>> = {
  Nation: kind(
    'Nation',
    NATION,
    ['holdings', 'donationLines', 'transfers', 'repairOrders', 'requirements', 'trainingFacilities', 'courses', 'courseIterations'],
    { of: 'nation', by: 'code' },
  ),
  WeaponSystem: kind(
    'WeaponSystem',
    SYSTEM,
    ['holdings', 'donationLines', 'repairOrders', 'requirements', 'courses', 'courseIterations', 'equipmentTypes'],
    { of: 'system', by: 'slug' },
  ),
  LogisticsNode: kind('LogisticsNode', 'name kind nation { code name } position { latitude longitude }', ['transfers', 'repairOrders'], {
    of: 'node',
    by: 'slug',
  }),
  TrainingFacility: kind('TrainingFacility', `${FACILITY} position { latitude longitude }`, ['courses', 'iterations'], {
    of: 'facility',
    by: 'slug',
  }),
  Equipment: kind(
    'Equipment',
    'nsn name approvedName aliases { text language } supplyClass { code title } unitOfIssue { code name } system { name } reportedBy { code } supersededBy { nsn name }',
    ['holdings'],
    null,
  ),
  Course: kind('Course', COURSE, ['iterations'], null),
  CourseIteration: kind('CourseIteration', `${ITERATION} graduated { value } cost { amount }`, [], null),
  Holding: kind('Holding', `${HOLDING} serialOrLot unitValue { amount } value { amount }`, [], null),
  Donation: kind(
    'Donation',
    `donor { code name } recipient { code name } kind source description announced { date } value { amount } lines { ${DONATION_LINE} }`,
    ['transfers'],
    null,
  ),
  DonationLine: kind(
    'DonationLine',
    `${DONATION_LINE} equipmentType { nsn name } requested { value } allocated { value } shipped { value } daysInStage`,
    [],
    null,
  ),
  Transfer: kind(
    'Transfer',
    `${TRANSFER} lines { system { name } equipmentType { nsn name } quantity { value } mass { value } } legs { mode from { name } to { name } departs { date } arrives { date } }`,
    [],
    null,
  ),
  TransferLine: kind(
    'TransferLine',
    'nation { code name } system { name } equipmentType { nsn name } quantity { value } mass { value }',
    [],
    null,
  ),
  RepairOrder: kind(
    'RepairOrder',
    `${REPAIR} received { date } promised { date } completed { date } waitingFor { equipmentType { nsn name } quantity { value } }`,
    [],
    null,
  ),
  Requirement: kind('Requirement', REQUIREMENT, [], null),
  CapabilityCoalition: kind('CapabilityCoalition', 'name domain leads { code name } members { code name }', ['requirements'], null),
  Feed: kind('Feed', 'slug title nation { code name } format access freshness asOf', [], null),
};

/** The kinds of things that have a page. */
export const THING_KINDS: readonly string[] = Object.keys(KINDS);

export function kindOf(type: string): ThingKind {
  return KINDS[type] ?? { facts: 'query Thing($id: ID!) { node(id: $id) { id } }', lists: [], asked: null };
}

function kind(type: string, facts: string, lists: readonly string[], asked: ThingKind['asked']): ThingKind {
  return {
    facts: `query Thing($id: ID!) { node(id: $id) { ... on ${type} { ${facts} } } }`,
    lists: lists.map((field) => ({
      field,
      document: `query Things($id: ID!) { node(id: $id) { ... on ${type} { ${field}(first: 50) { totalCount nodes { ${SELECTIONS[field] ?? 'id'} } } } } }`,
    })),
    asked,
  };
}
