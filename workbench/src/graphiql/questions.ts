// The questions that the page opens with, one tab each; a tab is named after its operation. They are the three that
// `muster demo` prints. Their lines are kept to some 50 characters, so that at 1280 px nothing hides behind the buttons.
import howitzers from '../../../schema/questions/02-serviceable-howitzers.graphql?raw';
import pledges from '../../../schema/questions/06-air-defence-pledges.graphql?raw';
import seats from '../../../schema/questions/05-open-seats.graphql?raw';

/** One question: its GraphQL document, which begins with a comment that asks it in words. */
export interface Question {
  query: string;
}

export const QUESTIONS: Question[] = [howitzers, pledges, seats].map((query) => ({ query }));

/** What a new tab begins with. */
export const NEW_QUESTION = `# Ctrl Space shows what fits here, Ctrl Enter asks.

`;
