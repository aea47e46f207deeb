import type { NamedRegulation } from './school.ts';

/** A question without the names of schools, which say nothing of what it is about. */
export function topicText(text: string, regulations: readonly NamedRegulation[]): string {
  const names = regulations
    .flatMap(({ id, name, aliases }) => [id, name, ...aliases])
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return text.replace(new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'giu'), ' ');
}
