// Adds to a document what the page needs beside the answer itself: origin, label and issues of records, gaps of lists,
// state and unit of numbers, and the world. The reader's own document stays as it is.
import {
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';

import { ADDED } from './shape';

const THING = selections(`${ADDED}id: id`);
const RECORD = selections(`
  ${ADDED}origin: provenance { feed { slug title nation { code name } } position sourceKey asOf fetchedAt stale raw }
  ${ADDED}label: label { classification releasableTo caveats }
  ${ADDED}issues: issues { rule message field severity raw }`);
const ANSWER = selections(`
  ${ADDED}gaps: gaps { nation { code name } feed { slug title } kind reason asOf message }
  ${ADDED}withheld: withheld`);
const GROUP = selections(`${ADDED}count: count`);
const CONNECTION = selections(`
  ${ADDED}total: totalCount
  ${ADDED}page: pageInfo { hasNextPage endCursor }`);
/** Where a place is. What moves between two, and what is done at one, says where, asked for or not. */
const PLACE = `${ADDED}id: id ${ADDED}name: name ${ADDED}position: position { latitude longitude }`;
const WAY = `${ADDED}begins: from { ${PLACE} } ${ADDED}ends: to { ${PLACE} }`;
const WORLD = selections(`${ADDED}world: world { version instant today }`);

/** What is added to each object of that type. */
const BY_TYPE: Readonly<Record<string, readonly SelectionNode[]>> = {
  Query: WORLD,
  Quantity: selections(`${ADDED}value: value ${ADDED}state: state ${ADDED}unit: unit { code name } ${ADDED}raw: raw`),
  QuantitySum: selections(`${ADDED}value: value ${ADDED}unit: unit { code name } ${ADDED}counted: counted ${ADDED}missing: missing`),
  Money: selections(`${ADDED}amount: amount ${ADDED}currency: currency ${ADDED}basis: basis`),
  MoneySum: selections(
    `${ADDED}amount: amount ${ADDED}currency: currency ${ADDED}basis: basis ${ADDED}counted: counted ${ADDED}missing: missing`,
  ),
  When: selections(`${ADDED}date: date ${ADDED}until: until ${ADDED}precision: precision ${ADDED}kind: kind ${ADDED}raw: raw`),
  Period: selections(`${ADDED}title: title ${ADDED}from: from ${ADDED}precision: precision`),
  Condition: selections(`${ADDED}group: group ${ADDED}code: code`),
  LogisticsNode: selections(PLACE),
  TrainingFacility: selections(PLACE),
  Transfer: selections(WAY),
  TransferLeg: selections(`${ADDED}from: from { ${PLACE} } ${ADDED}to: to { ${PLACE} }`),
  TransferGroup: selections(WAY),
  RepairOrder: selections(`${ADDED}at: facility { ${PLACE} }`),
  CourseIteration: selections(`${ADDED}at: facility { ${PLACE} }`),
};

/** The same document, asking for the rest too. */
export function augment(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(set) {
          const added = additions(types.getParentType());
          return added.length === 0 ? undefined : { ...set, selections: [...set.selections, ...added] };
        },
      },
    }),
  );
}

function additions(type: GraphQLNamedType | null | undefined): readonly SelectionNode[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const interfaces = type.getInterfaces().map(({ name }) => name);
  const fields = type.getFields();
  return [
    ...(BY_TYPE[type.name] ?? []),
    ...(interfaces.includes('Node') || type.name === 'Node' ? THING : []),
    ...(interfaces.includes('FeedRecord') || type.name === 'FeedRecord' ? RECORD : []),
    ...(interfaces.includes('Answer') ? ANSWER : []),
    ...(fields['count'] && type.name.endsWith('Group') ? GROUP : []),
    ...(fields['totalCount'] && fields['pageInfo'] ? CONNECTION : []),
  ];
}

function selections(text: string): readonly SelectionNode[] {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
}
