interface Explained {
  term: string;
  what: string;
  misleads: string;
}

const MEASURES: readonly Explained[] = [
  {
    term: "Shift",
    what: "The predicted mean minus the mean of the own views, in levels of the scale, with an interval that would hold the true shift in 95 of 100 such surveys.",
    misleads:
      "A mean treats the levels as equally far apart. A field that is split in two and is predicted to be in the middle has no shift and is still misjudged: look at the two shapes.",
  },
  {
    term: "W₁, the Wasserstein distance",
    what: "How far answers would have to be moved, in levels on average, to turn what was said into what was predicted.",
    misleads:
      "It is never zero, even where nothing but chance parts the two. So what chance alone gives stands beside it: in 95 of 100 surveys without any difference it stays below that figure. The fewer the people, the larger that figure is.",
  },
  {
    term: "Direction D",
    what: "The shift divided by W₁, from −1 to +1. At +1 or −1 the prediction lies on one side of the answers throughout; near 0 the two differ in spread or in shape.",
    misleads: "It says nothing about size: a difference too small to matter can have a D of 1.",
  },
  {
    term: "Throughout, and crosses",
    what: "“More in agreement throughout”: wherever the scale is cut, more is predicted above the cut than was said. “Crosses at”: below that answer it is one way, from there on the other.",
    misleads: "It describes these answers and makes no allowance for chance.",
  },
  {
    term: "p",
    what: "How often a shift at least this large would come about if each person’s prediction were as likely to lie above as below their own view by what it does. Exact where the number of people allows, otherwise by the normal approximation.",
    misleads:
      "It is not the probability that there is no difference, and it says nothing about size. A large p does not show that the field judges itself right; it shows that these answers cannot tell.",
  },
  {
    term: "p, corrected",
    what: "The same after Benjamini and Hochberg, for all tested questions of the survey: of the differences called clear, at most 5 in 100 are expected to be none. The table also has Holm’s, which guards against a single false one.",
    misleads: "It corrects for the questions of this page, not for looking at many rounds or many groups.",
  },
  {
    term: "Total variation",
    what: "For answers without an order: the share that would have to be moved to turn what was said into what was predicted.",
    misleads: "It has no direction, and like every distance it is never zero.",
  },
  {
    term: "Full predictions, and point guesses",
    what: "A full prediction spreads 100 points over the answers; a point guess names a single one. They are two instruments and are listed apart.",
    misleads:
      "Guesses are bound to be narrower than answers or differently shaped, for nobody was asked about the spread. Only their place can be held against the own views, not their shape.",
  },
  {
    term: "n, and who declined",
    what: "How many gave an own view, a prediction, and both. The test and the interval rest on those with both, everything else on all.",
    misleads:
      "Those who answered chose to. Who does not know, prefers not to say or rejects the framing is counted under the question and is in none of its figures.",
  },
];

/** What each figure is and when it misleads, opened on request. */
export function ReadingHelp() {
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-link underline underline-offset-4">
        How to read this
      </summary>
      <dl className="grid gap-x-10 gap-y-5 pt-2 pb-5 md:grid-cols-2">
        {MEASURES.map(({ term, what, misleads }) => (
          <div key={term}>
            <dt className="font-serif text-lg font-semibold">{term}</dt>
            <dd>{what}</dd>
            <dd className="mt-1 text-muted">
              <span className="font-medium">When it misleads.</span> {misleads}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
