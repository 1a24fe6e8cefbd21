// Writes a changed document into the text that it was read from: what did not change stays as its writer wrote it,
// comments and all.
import { Kind, print, type ASTNode } from 'graphql';

import { declared, fieldHead, laidOut } from './layout';

interface Span {
  start: number;
  end: number;
  text: string;
}

/** `before` was parsed from `text`, with its places; `after` is made from it. */
export function spliced(text: string, before: ASTNode, after: ASTNode): string {
  const spans = changes(before, after) ?? [whole(before, after)];
  let written = text;
  for (const { start, end, text: part } of spans.sort((one, other) => other.start - one.start || other.end - one.end)) {
    written = written.slice(0, start) + indented(part, indentAt(text, start)) + written.slice(end);
  }
  return written;
}

/** The smallest changes inside a node; null: it changes as a whole. */
function changes(before: ASTNode, after: ASTNode): Span[] | null {
  if (before === after) return [];
  if (before.kind !== after.kind) return null;
  const spans: Span[] = [];
  let head = false;
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (key === 'loc') continue;
    const [old, now] = [part(before, key), part(after, key)];
    const inside = changesOf(old, now);
    if (inside !== null) spans.push(...inside);
    else if (key === 'arguments' || key === 'variableDefinitions') head = true;
    else return null;
  }
  if (!head) return spans;
  const written = headOf(before, after);
  return written === null ? null : [written, ...spans.filter(({ start }) => start >= written.end)];
}

function changesOf(old: unknown, now: unknown): Span[] | null {
  if (Array.isArray(old) || Array.isArray(now)) {
    const [olds, nows] = [old ?? [], now ?? []] as [unknown[], unknown[]];
    if (olds.length !== nows.length) return null;
    return olds.flatMap((each, at) => changesOf(each, nows[at]) ?? [whole(each as ASTNode, nows[at] as ASTNode)]);
  }
  if (isNode(old) && isNode(now)) return changes(old, now) ?? [whole(old, now)];
  return old === now ? [] : null;
}

/** What stands before a field's own selections, or before an operation's. */
function headOf(before: ASTNode, after: ASTNode): Span | null {
  if (before.kind === Kind.FIELD && after.kind === Kind.FIELD) {
    const start = before.loc?.start ?? 0;
    const end = before.arguments?.at(-1)?.loc?.endToken.next?.end ?? before.name.loc?.end ?? start;
    return { start, end, text: fieldHead(after) };
  }
  if (before.kind === Kind.OPERATION_DEFINITION && after.kind === Kind.OPERATION_DEFINITION) {
    const start = before.loc?.start ?? 0;
    const end = before.selectionSet.loc?.start ?? start;
    const variables = declared(after.variableDefinitions ?? []);
    const names = [after.operation, after.name?.value].filter(Boolean).join(' ');
    const directives = (after.directives ?? []).map((directive) => ` ${print(directive)}`).join('');
    return { start, end, text: `${names}${after.name ? '' : ' '}${variables}${directives} ` };
  }
  return null;
}

function whole(before: ASTNode, after: ASTNode): Span {
  return { start: before.loc?.start ?? 0, end: before.loc?.end ?? 0, text: laidOut(after) };
}

function indented(text: string, indent: string): string {
  return text.replaceAll('\n', `\n${indent}`);
}

/** How far the line is moved in on which a place stands. */
function indentAt(text: string, place: number): string {
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

function part(node: ASTNode, key: string): unknown {
  return (node as unknown as Readonly<Record<string, unknown>>)[key];
}

function isNode(value: unknown): value is ASTNode {
  return value !== null && typeof value === 'object' && 'kind' in value;
}
