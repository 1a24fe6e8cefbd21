// Mounts the page: GraphiQL on this gateway's own endpoint, opened on three questions.
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';

import { ask } from './ask';
import { NEW_QUESTION, QUESTIONS } from './questions';
import './theme.css';

const place = document.getElementById('graphiql');
if (place === null) {
  throw new Error('graphiql.html has no element with the id "graphiql"');
}

createRoot(place).render(
  <GraphiQL fetcher={ask} defaultTabs={QUESTIONS} defaultQuery={NEW_QUESTION} shouldPersistHeaders={false}>
    <GraphiQL.Logo>
      <span className="muster-name">Muster</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
