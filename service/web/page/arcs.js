// Lines in the margin from a statement to those who confirm or dispute it.

const SVG = "http://www.w3.org/2000/svg";
const WIDEST = 34;

/** Draw the lines for `statement`, or none; `range` gives the place of a span. */
export function drawArcs(container, statement, range) {
  container.querySelector("svg.arcs")?.remove();
  const parties = statement ? [...tagged(statement.confirming_parties, "confirms"), ...tagged(statement.disputing_parties, "disputes")] : [];
  const far = parties.filter(({ party }) => party.attribution !== statement.id);
  if (!far.length) return;
  const svg = make("svg", { class: "arcs", width: WIDEST + 6, height: container.scrollHeight, "aria-hidden": "true", focusable: "false" });
  const origin = container.getBoundingClientRect().top;
  const height = (span) => {
    const box = range(span)?.getClientRects()[0];
    return box ? box.top + box.height / 2 - origin : 0;
  };
  const from = height(statement.quote.spans[0]);
  for (const { party, verb } of far) svg.append(...arc(from, height(party.evidence), verb));
  container.prepend(svg);
}

const tagged = (parties, verb) => parties.map((party) => ({ party, verb }));

function arc(from, to, verb) {
  const right = WIDEST + 4;
  const left = right - Math.min(WIDEST, 10 + Math.abs(to - from) / 8);
  const path = make("path", { class: verb, d: `M${right} ${from}C${left} ${from} ${left} ${to} ${right} ${to}` });
  const tip = make("text", { class: verb, x: (right + 3 * left) / 4 - 5, y: (from + to) / 2 + 4 });
  tip.textContent = verb === "confirms" ? "✓" : "✗";
  return [path, tip];
}

function make(tag, attributes) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}
