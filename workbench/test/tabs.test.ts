import { expect, test } from 'vitest';

import { operationName, withTab, type Tab } from '../src/tabs/tabs';

const TABS: readonly Tab[] = ['a', 'b', 'c'].map((id) => ({ id, text: `query ${id} { x }`, address: '' }));

test('a tab changes where it stands, a new one stands last, and one that comes back where it stood', () => {
  const ids = (tabs: readonly Tab[]): string => tabs.map(({ id, text }) => id + (text === '' ? '!' : '')).join('');
  expect(ids(withTab(TABS, { id: 'b', text: '', address: '' }))).toBe('ab!c');
  expect(ids(withTab(TABS, { id: 'd', text: '', address: '' }))).toBe('abcd!');
  expect(ids(withTab(TABS, { id: 'd', text: '', address: '' }, 1))).toBe('ad!bc');
});

test.each([
  ['# query Not\nquery Howitzers($first: Int) { x }', 'Howitzers'],
  ['fragment F on X { y }\n  query Later { ...F }', 'Later'],
  ['subscription Feeds { x }', 'Feeds'],
  ['query Half { x(', 'Half'],
  ['{ x }', ''],
  ['query ($first: Int) { x }', ''],
  ['', ''],
])('a tab is called by its operation: %j', (text, name) => {
  expect(operationName(text)).toBe(name);
});
