// What the word at a place of a document means, in the schema's words.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/** Empty: it means nothing, or the document cannot be read at the moment. */
export function meaning(text: string, place: number, schema: GraphQLSchema): string {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch {
    return '';
  }
  let found = '';
  const types = new TypeInfo(schema);
  const say = (node: ASTNode | undefined, name: string, type: unknown, words: string | null | undefined): void => {
    if (node?.loc && node.loc.start <= place && place <= node.loc.end) found = `${name}${type ? `: ${String(type)}` : ''}\n${words ?? ''}`;
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        say(
          node.name,
          `${types.getParentType()?.name ?? ''}.${node.name.value}`,
          types.getFieldDef()?.type,
          types.getFieldDef()?.description,
        );
      },
      Argument(node) {
        say(node.name, node.name.value, types.getArgument()?.type, types.getArgument()?.description);
      },
      ObjectField(node) {
        const input = getNamedType(types.getParentInputType());
        const known = isInputObjectType(input) ? input.getFields()[node.name.value] : undefined;
        say(node.name, `${input?.name ?? ''}.${node.name.value}`, known?.type, known?.description);
      },
      EnumValue(node) {
        const known = getNamedType(types.getInputType());
        say(node, node.value, known, isEnumType(known) ? known.getValue(node.value)?.description : '');
      },
      NamedType(node) {
        say(node, node.name.value, '', schema.getType(node.name.value)?.description);
      },
    }),
  );
  return found;
}
