// Who speaks, how often and how much. Knows no document.

const HUES = 8;
const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

export const words = (text) => text.match(WORD)?.length ?? 0;

/** The ids of all who made a statement; [null] where the article names nobody. */
export function speakersOf(statement) {
  const ids = [statement.speaker, ...statement.joint_speakers].filter(Boolean).map((speaker) => speaker.id);
  return ids.length ? ids : [null];
}

/** Every speaker of an answer with their statements, words and hue, who says most first; null, the unnamed, and mere parties last. */
export function voices(answer) {
  const found = new Map([...answer.speakers, null].map((speaker) => [speaker?.id ?? null, { speaker, ids: [], words: 0 }]));
  for (const statement of answer.attributions) {
    for (const id of speakersOf(statement)) {
      const voice = found.get(id);
      voice.ids.push(statement.id);
      voice.words += words(statement.quote.text);
    }
  }
  const weight = (voice) => (voice.speaker ? voice.ids.length : 0);
  const sorted = [...found.values()].filter((voice) => voice.speaker || voice.ids.length).sort((a, b) => weight(b) - weight(a));
  sorted.forEach((voice, place) => (voice.hue = voice.speaker ? `hue-${place % HUES}` : "hue-none"));
  return sorted;
}
