import type { NamedRegulation } from './school.ts';

/** To take a thing out is not to go out. */
const TAKES_OUT =
  /\b(?:sort(?:ir|s|ait|e)?|(?:take|taking|took|get|getting|pull|pulling) out)\s+(?=(?:mon|ma|mes|son|sa|ses|leurs?|une?|des|my|his|her|their|an?)\b)/giu;

/** A question without the names of schools, which say nothing of what it is about. */
export function topicText(text: string, regulations: readonly NamedRegulation[]): string {
  const names = regulations
    .flatMap(({ id, name, aliases }) => [id, name, ...aliases])
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return text
    .replace(TAKES_OUT, 'utiliser ')
    .replace(new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'giu'), ' ');
}
