// Statements as CSV (RFC 4180), safe to open in a spreadsheet. Knows no document.

const names = (all) => all.map((each) => each.name).join("; ");
const COLUMNS = {
  id: (it) => it.id,
  speaker: (it) => it.speaker?.name,
  role: (it) => it.role,
  type: (it) => it.speaker?.type,
  joint_speakers: (it) => names(it.joint_speakers),
  kind: (it) => it.kind,
  act: (it) => it.act,
  quote: (it) => it.quote.text,
  cue: (it) => it.cue?.text,
  source: (it) => it.source?.text,
  date: (it) => it.date?.value,
  date_text: (it) => it.date?.text,
  confirming_parties: (it) => names(it.confirming_parties),
  disputing_parties: (it) => names(it.disputing_parties),
  confidence: (it) => it.confidence,
};
// A cell that begins so is run as a formula by one spreadsheet or another, in full width or behind white space too.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** One cell: never a formula, quoted where it must be. */
export function cell(value) {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of names, then one line a statement. */
export function csv(statements) {
  const rows = statements.map((it) => Object.values(COLUMNS).map((column) => cell(column(it))));
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}
