// How far a question has come, where there is no answer to it (yet).
import type { Progress } from '../ask/useRun';
import { WORDS } from '../words/words';
import { RunningLine } from './RunningLine';

export function ProgressNote({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  switch (progress.state) {
    case 'running':
      return <RunningLine since={progress.since} onCancel={onCancel} />;
    case 'failed':
      return (
        <div className="failure" role="alert">
          <h2>{WORDS.answer.failed}</h2>
          <p>{progress.message}</p>
        </div>
      );
    case 'cancelled':
      return <p className="remark">{WORDS.answer.cancelled}</p>;
    default:
      return null;
  }
}
