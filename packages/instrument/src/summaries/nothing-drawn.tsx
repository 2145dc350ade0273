/** In place of a picture that has nothing to stand on; the table of the page holds whatever numbers there are. */
export function NothingDrawn({ n }: { n: { own: number; crowd: number } }) {
  return (
    <p className="text-muted">
      {n.crowd > 0
        ? "Only predictions so far: with nobody's own view there is nothing to hold them against. The table has their figures."
        : "Nobody has answered this question yet."}
    </p>
  );
}
