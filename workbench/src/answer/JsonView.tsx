// The answer as the gateway gave it to the reader's own document.
import type { Answered } from '../ask/run';
import { WORDS } from '../words/words';
import { strip } from './strip';

export function JsonView({ answered }: { answered: Answered }) {
  return (
    <pre className="json" role="region" aria-label={WORDS.answer.json} tabIndex={0}>
      {jsonText(answered)}
    </pre>
  );
}

/** As it is shown and as it is taken away. */
export function jsonText({ data, errors }: Answered): string {
  return JSON.stringify({ data: strip(data), ...(errors.length > 0 ? { errors } : {}) }, null, 2);
}
