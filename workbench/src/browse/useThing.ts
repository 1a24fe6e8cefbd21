// What a page of Browse is about: first its type, then its facts.
import { parse } from 'graphql';
import { useEffect, useState } from 'react';

import type { Section } from '../answer/sections';
import { run } from '../ask/run';
import { graphql } from '../graphql/generated';
import type { ThingNameQuery } from '../graphql/generated/graphql';
import { ask } from '../graphql/typed';
import { WORDS } from '../words/words';
import { kindOf } from './documents';

const NAME = graphql(`
  query ThingName($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Nation {
        code
        name
      }
      ... on WeaponSystem {
        slug
        name
      }
      ... on LogisticsNode {
        slug
        name
      }
      ... on TrainingFacility {
        slug
        name
      }
      ... on CapabilityCoalition {
        slug
        name
      }
      ... on Equipment {
        name
      }
      ... on Course {
        title
      }
      ... on CourseIteration {
        serial
        course {
          title
        }
      }
      ... on Holding {
        equipmentType {
          name
        }
      }
      ... on DonationLine {
        description
      }
      ... on Transfer {
        consignmentNumber
      }
      ... on Feed {
        slug
        title
      }
    }
  }
`);

export type Thing =
  | { state: 'asking' }
  | { state: 'missing' }
  | { state: 'failed'; message: string }
  | { state: 'there'; id: string; type: string; title: string; code: string; slug: string; facts: Section | null };

export function useThing(id: string): Thing {
  const [thing, setThing] = useState<Thing>({ state: 'asking' });
  useEffect(() => {
    const ending = new AbortController();
    setThing({ state: 'asking' });
    fetchThing(id, ending.signal).then(
      (found) => void (ending.signal.aborted || setThing(found)),
      (error: unknown) =>
        void (ending.signal.aborted || setThing({ state: 'failed', message: error instanceof Error ? error.message : String(error) })),
    );
    return () => ending.abort();
  }, [id]);
  return thing;
}

async function fetchThing(id: string, signal: AbortSignal): Promise<Thing> {
  const { node } = await ask(NAME, { id }, signal);
  if (!node) return { state: 'missing' };
  const type = node.__typename;
  const source = kindOf(type).facts;
  const { sections } = await run(parse(source), source, { id }, signal);
  const title = titleOf(node);
  return {
    state: 'there',
    id,
    type,
    title: title || WORDS.search.unnamed,
    code: 'code' in node ? node.code : '',
    slug: 'slug' in node ? node.slug : '',
    facts: sections[0] ?? null,
  };
}

function titleOf(node: NonNullable<ThingNameQuery['node']>): string {
  switch (node.__typename) {
    case 'Course':
      return node.title;
    case 'CourseIteration':
      return [node.course.title, node.serial].filter(Boolean).join(', ');
    case 'Holding':
      return node.equipmentType.name;
    case 'DonationLine':
      return node.description;
    case 'Transfer':
      return node.consignmentNumber ?? '';
    case 'Feed':
      return node.title;
    default:
      return 'name' in node ? node.name : '';
  }
}
