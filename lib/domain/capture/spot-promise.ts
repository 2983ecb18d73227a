/** "I'll", "I will", "we'll send" in words that are noted as something else (promises.md, Phrase spotting). */

/** What is said not to be done, and what only puts off an answer, is no promise. */
const PHRASE =
  /(?<![\p{L}\p{N}])(?:I|we)(?:['’]ll| will)\s+(?!not\b|never\b|see\b|think\b|know\b)(?<what>[^.!?;\n]{2,})/iu;

/** What the rep said he will do, as he wrote it; null where he said nothing of the kind. */
export const spottedPromise = (text: string): string | null =>
  PHRASE.exec(text)?.groups?.what?.trim() ?? null;
