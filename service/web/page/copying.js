// To the clipboard, in three forms.

import { announce, count, el } from "./dom.js";
import { csv } from "./csv.js";
import { plain, rich } from "./quotation.js";

const FORMS = {
  json: (statements, answer) => ({ text: `${JSON.stringify(answer ? { ...answer, attributions: statements } : statements[0], null, 2)}\n` }),
  csv: (statements) => ({ text: csv(statements) }),
  quotation: (statements) => ({ text: plain(statements), html: rich(statements) }),
};
const NAMES = { json: "JSON", csv: "CSV", quotation: "quotations" };

/** Copy `statements`, within `answer` where it is given, and say so on `button`. */
export async function copy(form, statements, button, answer = null) {
  const done = await write(FORMS[form](statements, answer));
  announce(done ? `Copied ${count(statements.length, "statement")} as ${NAMES[form]}` : "The browser did not allow copying");
  const label = button.textContent;
  if (button.dataset.told) return;
  button.dataset.told = "yes";
  button.textContent = done ? "Copied" : "Not allowed";
  setTimeout(() => {
    button.textContent = label;
    delete button.dataset.told;
  }, 1500);
}

async function write({ text, html }) {
  try {
    if (!html) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob(text, "text/plain"), "text/html": blob(html, "text/html") })]);
    return true;
  } catch {
    return byHand(text); // no clipboard outside https and this very machine
  }
}

const blob = (text, type) => new Blob([text], { type });

function byHand(text) {
  const focused = document.activeElement;
  const area = el("textarea", { value: text, className: "unseen", readOnly: true });
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  focused?.focus();
  return done;
}
