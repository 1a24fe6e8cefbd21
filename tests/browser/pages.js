// Every page of the workbench, and how to tell that it is there.
import { deflateRawSync } from 'node:zlib';

import { rowsOf } from './asking.js';

/** The address of a document of one's own. */
export function own(text) {
  return `/?doc=${deflateRawSync(text).toString('base64url')}`;
}

export const PAGES = [
  ['ask', '/?q=06', (page) => rowsOf(page, 'Donation lines')],
  ['groups', '/?q=12', (page) => rowsOf(page, 'Transfer lines, groups')],
  [
    'chart',
    `${own('{ holdings(first: 0) { groups(by: [DOMAIN, CONDITION], first: 100) { domain condition count } } }')}&view=chart`,
    (page) => page.getByRole('figure').waitFor(),
  ],
  ['map', `${own('{ logisticsNodes { name kind } }')}&view=map`, (page) => page.getByRole('region', { name: 'Places' }).waitFor()],
  ['editor', '/?q=05&as=graphql', (page) => page.getByRole('textbox', { name: 'Document' }).waitFor()],
  ['json', '/?q=05&view=json', (page) => page.getByRole('region', { name: 'JSON' }).waitFor()],
  ['explain', '/?q=06&view=explain', (page) => page.getByRole('region', { name: 'Lists that were made' }).waitFor()],
  ['feeds', '/feeds?feed=lva-holdings', (page) => page.getByRole('heading', { name: 'Last good run' }).waitFor()],
  ['browse', '/browse', (page) => page.getByRole('link', { name: 'Poland' }).waitFor()],
  ['nation', '/browse/fk5hdGlvbjpQT0w', (page) => rowsOf(page, 'Holdings')],
  ['readiness', '/readiness?domain=AIR_DEFENCE&state=CREW_LATE', (page) => page.getByRole('rowheader').first().waitFor()],
  ['questions', '/questions', (page) => page.getByRole('heading', { level: 1 }).waitFor()],
];
