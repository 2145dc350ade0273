/** Lengths the bars' tracks may stand for, in points. Beyond 100 there is nothing to give. */
const TRACK_ENDS = [25, 50, 100] as const;

/**
 * How many points a full track stands for. With many bars an even answer would be slivers on a track of 100, hard to
 * see and to drag, so the track starts at about two and a half times the even share; it is lengthened as soon as a
 * bar reaches its end.
 */
export function trackEnd(masses: readonly number[]): number {
  const start = Math.min(100, 250 / masses.length);
  const highest = Math.max(...masses);
  return TRACK_ENDS.find((end) => end >= start && highest < end) ?? 100;
}

export interface StrokePoint {
  bar: number;
  mass: number;
}

/** Where a track lies on the screen. */
export interface TrackBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pixels at a track's beginning that count as nothing at all, so that zero is easy to hit. */
const ZERO_MARGIN = 4;

/** The bar nearest to a pointer and the points its place along the track stands for. */
export function strokePoint(
  pointer: { x: number; y: number },
  tracks: readonly TrackBox[],
  end: number,
  rightToLeft: boolean,
): StrokePoint | null {
  let bar = -1;
  let nearest = Infinity;
  for (const [index, { top, bottom }] of tracks.entries()) {
    const distance = Math.max(top - pointer.y, pointer.y - bottom, 0);
    if (distance < nearest) {
      nearest = distance;
      bar = index;
    }
  }
  const track = tracks[bar];
  if (!track || track.right <= track.left) return null;
  const along = rightToLeft ? track.right - pointer.x : pointer.x - track.left;
  const share = along < ZERO_MARGIN ? 0 : Math.min(1, along / (track.right - track.left));
  return { bar, mass: Math.round(share * end) };
}

/** A fast pointer skips bars between two reports; they are filled in on the straight line between the two. */
export function strokeBetween(from: StrokePoint | null, to: StrokePoint): StrokePoint[] {
  if (!from || from.bar === to.bar) return [to];
  const step = Math.sign(to.bar - from.bar);
  return Array.from({ length: Math.abs(to.bar - from.bar) }, (_, index) => {
    const passed = index + 1;
    const share = passed / Math.abs(to.bar - from.bar);
    return { bar: from.bar + step * passed, mass: Math.round(from.mass + share * (to.mass - from.mass)) };
  });
}
