// The figures of a feed's runs as bars; each bar's words say the same.
import { instant } from '../format/dates';
import { number } from '../format/numbers';
import { enumWords, fieldWords } from '../format/words';
import { WORDS } from '../words/words';
import type { Detail, DetailRun } from './asked';

export function RowsBar({ rows }: { rows: DetailRun['rows'] }) {
  const parts = [
    { name: WORDS.feeds.accepted, count: rows.accepted, look: 'accepted' },
    { name: WORDS.feeds.flagged, count: rows.flagged, look: 'flagged' },
    { name: WORDS.feeds.quarantined, count: rows.quarantined, look: 'quarantined' },
  ];
  return (
    <>
      <svg className="rows-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
        {parts.map(({ look, count }, at) => {
          const before = parts.slice(0, at).reduce((sum, part) => sum + part.count, 0);
          return <rect key={look} className={look} x={share(before, rows.seen)} y="0" width={share(count, rows.seen)} height="10" />;
        })}
      </svg>
      <p className="small">
        {WORDS.feeds.rows(rows.seen)}: {parts.map(({ name, count }) => `${number(count)} ${name}`).join(', ')}
      </p>
    </>
  );
}

export function FilledFields({ fields }: { fields: DetailRun['completeness'] }) {
  return (
    <>
      <h3>{WORDS.feeds.filled}</h3>
      <table className="filled">
        <caption className="hidden-text">{WORDS.feeds.filled}</caption>
        <tbody>
          {fields.map(({ field, filled, total }) => (
            <tr key={field}>
              <th scope="row">{fieldWords(field.split('.').at(-1) ?? field)}</th>
              <td>
                <meter min={0} max={total} value={filled} aria-label={field}>
                  {number(filled)}
                </meter>
              </td>
              <td className="number">{`${Math.floor(share(filled, total))} %`}</td>
              <td className="number quiet small">{WORDS.feeds.filledOf(filled, total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const BAR = { width: 14, gap: 4, height: 40 };

export function RunBars({ runs }: { runs: Detail['newest']['nodes'] }) {
  const most = Math.max(1, ...runs.map(({ rows }) => rows.seen));
  const good = (run: (typeof runs)[number]): boolean => run.published || run.notModified;
  return (
    <>
      <h3>{WORDS.feeds.runs(runs.length)}</h3>
      <svg className="run-bars" viewBox={`0 0 ${runs.length * (BAR.width + BAR.gap)} ${BAR.height}`} height={BAR.height} aria-hidden>
        {runs.map((run, at) => {
          const height = Math.max(2, (run.rows.seen / most) * BAR.height);
          return (
            <rect
              key={run.id}
              className={good(run) ? 'accepted' : 'quarantined'}
              x={at * (BAR.width + BAR.gap)}
              y={BAR.height - height}
              width={BAR.width}
              height={height}
              rx="1.5"
            />
          );
        })}
      </svg>
      <details>
        <summary>{WORDS.feeds.runsTable}</summary>
        <ul className="small">
          {runs.map((run) => (
            <li key={run.id}>
              {WORDS.feeds.runOf(
                instant(run.startedAt),
                run.rows.seen,
                good(run) ? enumWords(run.outcome).toLowerCase() : WORDS.feeds.runFailed,
              )}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (part / whole) * 100;
}
