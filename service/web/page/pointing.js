// Showing a piece of the article that is no element of its own: a date, the evidence of a party.

const LASTS = 4000; // milliseconds

let timer = 0;

/** Bring `range` into view and mark it for a while. */
export function point(range) {
  if (!range) return;
  clear();
  mark("pointed", [range]);
  scrollTo(range);
  timer = setTimeout(() => mark("pointed", []), LASTS);
}

/** Mark `ranges` until they are marked anew. */
export function mark(name, ranges) {
  if (CSS.highlights) CSS.highlights.set(name, new Highlight(...ranges));
  else if (ranges.length) document.getSelection().setBaseAndExtent(ranges[0].startContainer, ranges[0].startOffset, ranges[0].endContainer, ranges[0].endOffset);
}

/** Forget what was pointed to. */
export function clear() {
  clearTimeout(timer);
  mark("pointed", []);
}

/** Scroll so that `place`, a range or an element, is well in view; where it is already, nothing moves. */
export function scrollTo(place) {
  const { top, bottom } = place.getBoundingClientRect();
  const [from, to] = [innerHeight * 0.08, innerHeight * (narrow() ? 0.45 : 0.85)];
  if (top < from || bottom > to) window.scrollBy({ top: top - innerHeight * 0.25 });
}

/** Whether the record covers the lower half of the window. */
export const narrow = () => matchMedia("(max-width: 47.99rem)").matches;

/** Whether the panel of speakers stands beside the article; elsewhere it is folded away. */
export const wide = matchMedia("(min-width: 72rem)");
