// Mounts the workbench.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './shell/App';
import './styles/index.css';

const place = document.getElementById('workbench');
if (place === null) {
  throw new Error('index.html has no element with the id "workbench"');
}

createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
