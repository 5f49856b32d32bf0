// The record's codes in words.

export const KINDS = { direct: "Direct", mixed: "Mixed", indirect: "Indirect" };
export const KIND_HINTS = { direct: "all in quotation marks", mixed: "partly in quotation marks", indirect: "no quotation marks" };
export const ACTS = { state: "States", confirm: "Confirms", deny: "Denies", no_comment: "Declines to comment" };
export const TYPES = {
  person: "person", organization: "organisation", place: "place or government", document: "document", group: "group", unnamed: "unnamed person",
};
export const RESOLUTIONS = {
  named: "by name", alias: "by another name", pronoun: "by a pronoun", description: "by a description",
  carried: "not beside this statement; carried over from one nearby",
};
const LONG = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** `2024-11-13` as 13 November 2024; weeks, months and years likewise. */
export function day(value) {
  const [year, rest, last] = value.split("-");
  if (!rest) return year;
  if (rest.startsWith("W")) return `week ${Number(rest.slice(1))} of ${year}`;
  return (last ? LONG : MONTH).format(new Date(`${year}-${rest}-${last ?? "01"}T00:00:00Z`));
}

export const percent = (share) => `${Math.round(share * 100)}\u202f%`;

/** Everybody who made the statement, each with their role. */
export function byline(statement, roles = true) {
  const all = [statement.speaker, ...statement.joint_speakers].filter(Boolean);
  const named = all.map((speaker) => (roles && speaker.role ? `${speaker.name} (${speaker.role})` : speaker.name));
  return named.length ? new Intl.ListFormat("en-GB").format(named) : statement.source?.text ?? "Nobody named";
}
