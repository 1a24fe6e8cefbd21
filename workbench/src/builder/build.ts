// What every part of the builder needs: the document, how to edit it, and the form of its variables.
import type { DocumentNode, FieldNode } from 'graphql';
import { createContext, useContext } from 'react';

import type { FormField } from '../form/fields';
import type { Filled } from '../form/filled';
import { pruned, replaced } from './edits';
import { writeArguments, type Group } from './entries';

export interface Build {
  document: DocumentNode;
  /** Puts an edited document in place of this one; null: the edit would leave nothing. */
  edit: (next: DocumentNode | null) => void;
  /** The fields of the form that the document's variables make, and what stands in them. */
  fields: readonly FormField[];
  filled: Filled;
  onFill: (path: string, texts: readonly string[]) => void;
  /** Says what a thing means, in the schema's words. */
  explain: (words: string) => void;
}

export const BuildContext = createContext<Build | null>(null);

export function useBuild(): Build {
  const build = useContext(BuildContext);
  if (build === null) throw new Error('parts of the builder stand inside of it');
  return build;
}

/** The document with other arguments at a field. */
export function withArguments(document: DocumentNode, field: FieldNode, given: Group): DocumentNode {
  return pruned(document, replaced(document, field, { ...field, arguments: writeArguments(given) }));
}
