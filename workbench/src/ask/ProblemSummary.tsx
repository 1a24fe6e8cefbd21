// What has to be mended before the question runs: takes the focus, and leads to each field.
import { useEffect, useRef } from 'react';

import type { Problem } from '../form/variables';
import { WORDS } from '../words/words';

export function ProblemSummary({ problems }: { problems: readonly Problem[] }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  if (problems.length === 0) return null;
  return (
    <div className="problems" role="alert" tabIndex={-1} ref={place}>
      <h2>{WORDS.ask.problems(problems.length)}</h2>
      <ul>
        {problems.map(({ path, label, message }) => (
          <li key={`${path} ${message}`}>
            {path === '' ? message : <a href="#form" onClick={(event) => goTo(event, path)}>{`${label}: ${message}`}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The field's own control that is marked as wrong; the first of the field where none is. */
function goTo(event: { preventDefault: () => void }, path: string): void {
  event.preventDefault();
  const field = document.querySelector(`[data-field="${CSS.escape(path.split('.')[0] ?? path)}"]`);
  const control =
    field?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button') ??
    field?.querySelector<HTMLElement>('input, button, textarea');
  control?.focus();
}
