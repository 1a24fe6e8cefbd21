// Headings of the library, by what a question asks for first.
const TOPICS: Readonly<Record<string, string>> = {
  holdings: 'What nations hold',
  equipmentTypes: 'What nations hold',
  equipmentType: 'What nations hold',
  donations: 'What nations give',
  donationLines: 'What nations give',
  transfers: 'What moves',
  transferLines: 'What moves',
  consignments: 'What moves',
  consignment: 'What moves',
  repairOrders: 'What is repaired',
  requirements: 'What is needed',
  coalitions: 'What is needed',
  coalition: 'What is needed',
  trainingFacilities: 'Training',
  courses: 'Training',
  courseIterations: 'Training',
  weaponSystems: 'Weapon systems',
  weaponSystem: 'Weapon systems',
  feeds: 'The feeds',
  nations: 'The feeds',
  changes: 'What changed',
};

/** Where questions stand that ask for something of which this page has no heading. */
const OTHER_TOPIC = 'More';

/** The heading for a question that begins with that field of the graph. */
export function topicOf(field: string): string {
  return TOPICS[field] ?? OTHER_TOPIC;
}
