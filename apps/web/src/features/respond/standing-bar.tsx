const HEIGHT = 20;

/** Where one stands among the others: a bar of everybody, those who answered alike filled. */
export function StandingBar(props: { below: number; same: number; above: number; label: string }) {
  const { below, same, label } = props;
  // A sliver stays visible where nobody answered alike: it is where one stands.
  const width = Math.max(0.6, 100 * same);
  const start = Math.min(100 * below, 100 - width);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-5 w-full rtl:-scale-x-100"
    >
      <rect x={0} y={8} width={100} height={4} className="fill-line" />
      <rect x={start} y={2} width={width} height={16} className="fill-actual" />
    </svg>
  );
}
