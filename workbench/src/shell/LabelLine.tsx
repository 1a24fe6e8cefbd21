// The highest label that this viewer can meet, above every page.
import { WORDS } from '../words/words';
import type { Standing } from './useStanding';

export function LabelLine({ standing }: { standing: Standing | null }) {
  const viewer = standing?.viewer;
  const groups = viewer ? [...(viewer.nation ? [viewer.nation.code] : []), ...viewer.groups] : [];
  return (
    <section className="label-line" aria-label={WORDS.shell.labelName}>
      {viewer ? WORDS.shell.label(viewer.clearance, groups.join(', ')) : '\u00a0'}
    </section>
  );
}
