// A question that runs: nothing for a moment, then that it runs, then for how long; with a way to stop it.
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';

import { WORDS } from '../words/words';

const SHOWN_AFTER_MS = 200;
const COUNTED_AFTER_MS = 1_000;

export function RunningLine({ since, onCancel }: { since: number; onCancel: () => void }) {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => setElapsed(Date.now() - since), SHOWN_AFTER_MS);
    return () => window.clearInterval(timer);
  }, [since]);
  if (elapsed < SHOWN_AFTER_MS) return null;
  return (
    <div className="running">
      <span className="spinner" aria-hidden />
      <span>{WORDS.answer.running}</span>
      {elapsed >= COUNTED_AFTER_MS && <span className="quiet">{WORDS.answer.elapsed(Math.floor(elapsed / 1000))}</span>}
      <Button className="button" onPress={onCancel}>
        {WORDS.cancel}
      </Button>
    </div>
  );
}
