/** Muster's mark: many feeds into one graph. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 20 18" width="20" height="18" aria-hidden>
      <path d="M4 4h5v10H4M4 9h10" fill="none" stroke="currentColor" strokeWidth="1.6" />
      {[
        [0, 1.5],
        [0, 6.5],
        [0, 11.5],
        [7, 6.5],
        [14, 6.5],
      ].map(([x, y]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width="5" height="5" rx="1.2" fill="currentColor" />
      ))}
    </svg>
  );
}
