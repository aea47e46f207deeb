import type { Cell, Silence } from './cell.ts';
import * as cnam from './cnam/index.ts';
import * as imt from './imt/index.ts';
import * as supmeca from './supmeca/index.ts';
import { topics, type TopicId } from './topics/index.ts';
import * as univ from './univ/index.ts';
import * as utc from './utc/index.ts';

interface School {
  readonly cells: readonly Cell[];
  readonly silences: readonly Silence[];
  /** What its text counts a delay and the time gone from; the start of the exam where it does not say. */
  readonly countedFrom?: 'papers';
}

const schoolById: Readonly<Record<string, School>> = { cnam, utc, imt, supmeca, univ };
const schools = Object.values(schoolById);

/** The regulations that were read for the matrix. */
export const regulationsRead: readonly string[] = Object.keys(schoolById);

/** Every cell of the matrix that says something. */
export const cells: readonly Cell[] = schools.flatMap((school) => [...school.cells]);

/** Every cell whose regulation was read for it and is silent. */
export const silences: readonly Silence[] = schools.flatMap((school) => [...school.silences]);

/** What a cell or a silence is about. */
export interface Place {
  readonly topic: TopicId;
  readonly proposition: string;
}

const key = (regulation: string, place: Place) => `${regulation}/${place.topic}/${place.proposition}`;
const foundByKey = new Map<string, Cell | Silence>(
  [...silences, ...cells].map((found) => [key(found.regulation, found), found]),
);

const placesById = new Map<string, Place[]>();
for (const found of [...cells, ...silences])
  for (const id of found.inventory) {
    const claimed = `${found.regulation} ${id}`;
    placesById.set(claimed, [...(placesById.get(claimed) ?? []), found]);
  }

/** What a regulation says of a proposition: a cell, a silence, or null where nobody has looked yet. */
export function lookUp(regulation: string, place: Place): Cell | Silence | null {
  return foundByKey.get(key(regulation, place)) ?? null;
}

export function isSilence(found: Cell | Silence): found is Silence {
  return 'unsaid' in found;
}

/** The places of a regulation that answer a class of question: an inventory rule ("cnam/late-admission") or a silence. */
export function placesOf(regulation: string, inventoryId: string): readonly Place[] {
  return placesById.get(`${regulation} ${inventoryId}`) ?? [];
}

/** What a regulation counts a delay and the time gone from: the start of the exam, or when the papers are handed out. */
export function countedFrom(regulation: string): 'start' | 'papers' {
  return schoolById[regulation]?.countedFrom ?? 'start';
}

/** The proposition that is meant where a question does not tell. */
export function firstProposition(topic: TopicId): string {
  const [first] = Object.keys(topics[topic].propositions);
  if (first === undefined) throw new Error(`Topic ${topic} has no proposition.`);
  return first;
}

/** The name of a cell or a silence in answers and in reviews: "cnam/late-entry", "cnam/late-entry/extra-time". */
export function idOf({ regulation, topic, proposition }: Cell | Silence): string {
  const first = proposition === firstProposition(topic);
  return `${regulation}/${topic}${first ? '' : `/${proposition}`}`;
}
