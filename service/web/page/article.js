// The article with its statements marked, each led by its number.

import { el } from "./dom.js";
import { nest, paragraphs } from "./nesting.js";
import { KINDS, byline } from "./wording.js";

const RANKS = { statement: 0, source: 1, cue: 2 };

/**
 * Draw `text` into `container`. Gives the elements of each statement by its id, the links that lead to the records in their order,
 * and a function from offsets to a Range.
 */
export function draw(container, text, statements, hueOf) {
  const drawing = { text, elements: new Map(statements.map(({ id }) => [id, []])), refs: [], leaves: [], hueOf };
  const spans = spansOf(statements);
  const blocks = paragraphs(text).map(([start, end], place) => {
    const block = el("p", { className: place === 0 && headline(text.slice(start, end)) ? "headline" : "" });
    block.append(...nest(spans, start, end).map((node) => drawNode(drawing, node)));
    return block;
  });
  container.replaceChildren(...blocks);
  drawing.refs.sort((a, b) => a.place - b.place);
  return { elements: drawing.elements, refs: drawing.refs.map(({ ref }) => ref), range: (span) => rangeOf(drawing.leaves, span) };
}

// It only looks like one; nothing depends on it.
const headline = (line) => line.length < 120 && !/[.!?”"’]$/.test(line.trim());

function spansOf(statements) {
  const found = new Map();
  statements.forEach((statement, place) => {
    const add = (role, span) => {
      const key = role === "statement" ? `${statement.id} ${span.start}` : `${role} ${span.start} ${span.end}`;
      const known = found.get(key) ?? { role, rank: RANKS[role], start: span.start, end: span.end, statement, place, ids: [] };
      known.ids.push(statement.id);
      found.set(key, known);
    };
    for (const span of statement.quote.spans) add("statement", span);
    if (statement.source) add("source", statement.source);
    if (statement.cue) add("cue", statement.cue);
  });
  return [...found.values()];
}

function drawNode(drawing, node) {
  if (node.span === undefined) return drawLeaf(drawing, node);
  const { role, statement, ids } = node.span;
  const hue = drawing.hueOf(statement);
  const element = role === "statement" ? el("mark", { className: `statement ${statement.kind} ${hue}` }) : el("span", { className: `${role} ${hue}` });
  element.dataset.ids = ids.join(" ");
  if (role === "statement" && !drawing.elements.get(statement.id).some((each) => each.matches("mark"))) element.append(drawRef(drawing, node.span, hue));
  for (const id of ids) drawing.elements.get(id).push(element);
  element.append(...node.children.map((child) => drawNode(drawing, child)));
  return element;
}

function drawLeaf(drawing, { start, end }) {
  const node = document.createTextNode(drawing.text.slice(start, end));
  drawing.leaves.push({ start, end, node });
  return node;
}

// A link and no button: it flows with the text, so that no line ends with a lone number.
function drawRef(drawing, { statement, place }, hue) {
  const label = `${place + 1}: ${KINDS[statement.kind].toLowerCase()} statement, ${byline(statement, false)}`;
  const ref = el("a", { href: `#note-${statement.id}`, className: `ref ${statement.kind} ${hue}`, "aria-label": label, tabIndex: -1 }, String(place + 1));
  ref.dataset.id = statement.id;
  drawing.refs.push({ place, ref });
  drawing.elements.get(statement.id).push(ref);
  return ref;
}

function rangeOf(leaves, { start, end }) {
  const range = document.createRange();
  const first = leaves.find((leaf) => leaf.end > start);
  const last = leaves.findLast((leaf) => leaf.start < end);
  if (!first || !last) return null;
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(end, last.end) - last.start);
  return range;
}
