// What of an answer could not be given, in the gateway's words.
import type { GraphError } from '../graphql/send';
import { WORDS } from '../words/words';

export function ErrorList({ errors }: { errors: readonly GraphError[] }) {
  if (errors.length === 0) return null;
  return (
    <div className="failure" role="alert">
      <h2>{WORDS.answer.errors(errors.length)}</h2>
      <ul>
        {errors.map(({ message, line, path }) => (
          <li key={`${path} ${message}`}>
            {line !== null && <span className="quiet">{WORDS.answer.line(line)}</span>}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
