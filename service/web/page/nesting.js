// Spans that overlap, nest or share borders, laid out as a tree that elements can follow. Knows no document.

/** Outer before inner: what begins first, then what ends last, then the lower rank. */
export const outermost = (a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank;

/**
 * The tree of text[start, end): leaves are {start, end}, branches {span, children}.
 * Every piece of text stands in exactly one leaf, below all the spans that cover it; a span that crosses another gets several branches.
 */
export function nest(spans, start, end) {
  const inside = spans.filter((span) => span.start < end && span.end > start).sort(outermost);
  const edges = new Set([start, end]);
  for (const span of inside) edges.add(Math.max(span.start, start)).add(Math.min(span.end, end));
  const borders = [...edges].sort((a, b) => a - b);
  const root = { span: null, children: [] };
  const open = [root];
  let next = 0;
  let active = [];
  for (let index = 0; index + 1 < borders.length; index += 1) {
    const [from, to] = [borders[index], borders[index + 1]];
    active = active.filter((span) => span.end > from);
    while (next < inside.length && inside[next].start <= from) active.push(inside[next++]);
    active.sort(outermost);
    follow(open, active);
    open.at(-1).children.push({ start: from, end: to });
  }
  return root.children;
}

/** Close the branches that don't go on, open those that begin. */
function follow(open, active) {
  let kept = 0;
  while (kept < active.length && open[kept + 1]?.span === active[kept]) kept += 1;
  open.length = kept + 1;
  for (const span of active.slice(kept)) {
    const branch = { span, children: [] };
    open.at(-1).children.push(branch);
    open.push(branch);
  }
}

/** The lines of a text that hold something, as [start, end) pairs. */
export function paragraphs(text) {
  const found = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim()) found.push([match.index, match.index + match[0].length]);
  }
  return found;
}
