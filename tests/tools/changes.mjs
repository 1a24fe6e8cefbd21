// What changed from one schema to another, and which of it would break a client that nobody told.
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** All changes, each with the place that it concerns. */
export async function changesSince(before, after) {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes.map(({ path, message }) => `${path}: ${message}`);
}

/** Breaking changes whose place the changelog doesn't name in backticks. */
export async function breakingUnrecorded(before, after, changelog) {
  const changes = await diff(buildSchema(before), buildSchema(after));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  return breaking.filter(({ path }) => !changelog.includes(`\`${path}\``)).map(({ path, message }) => `${path}: ${message}`);
}
