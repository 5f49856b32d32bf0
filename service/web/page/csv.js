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
// What a spreadsheet takes for the beginning of a formula, its full-width twins too. It may trim what stands before. The service's
// table.py has the same pattern.
const FORMULA = /^(?:[\s\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** One cell, never a formula. All are quoted: where a semicolon parts cells, one in a bare text would begin a cell that no guard saw. */
export function cell(value) {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A line of names, then one line a statement. */
export function csv(statements) {
  const rows = statements.map((it) => Object.values(COLUMNS).map((column) => column(it)));
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
