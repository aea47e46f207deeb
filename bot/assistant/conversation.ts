import type { FactName, Facts } from '../../rules/facts.ts';
import type { Lang } from '../../rules/language.ts';
import type { Place } from '../../rules/matrix.ts';
import type { Role } from '../../rules/status.ts';
import type { Form } from '../../rules/verdict.ts';
import type { Unread } from './decide.ts';

/** What a conversation remembers of its turns: enough to understand "3h", "et à l'UTC ?" and "non, 2h". */
export interface Memory {
  readonly lang?: Lang;
  readonly role?: Role;
  /** The regulations that were named, or chosen when asked. */
  readonly regulation?: string;
  readonly place?: Place;
  readonly form?: Form;
  readonly how?: boolean;
  readonly facts?: Facts;
  /** Facts of which it was left open which of several cases it is. */
  readonly cases?: readonly Facts[];
  /** Dates and numbers that were told and that no fact was read from. */
  readonly unread?: Unread;
  /** Start of the exam, minutes after midnight. */
  readonly start?: number;
  /** The fact that the last answer asked for. */
  readonly asked?: FactName | 'institution' | undefined;
}

/** Conversations that are kept at once, and how long one lasts without a turn. */
const MOST = 1000;
const LIFETIME_MS = 2 * 60 * 60 * 1000;

/** The conversations of one process, in memory: bounded in number and in time. No thread ever reads another's. */
export class Conversations {
  readonly #threads = new Map<string, { memory: Memory; touched: number }>();

  /** What is remembered of a thread; nothing of an unknown or an old one. */
  recall(thread: string, now = Date.now()): Memory {
    const found = this.#threads.get(thread);
    return found && now - found.touched < LIFETIME_MS ? found.memory : {};
  }

  remember(thread: string, memory: Memory, now = Date.now()): void {
    this.#threads.delete(thread);
    this.#threads.set(thread, { memory, touched: now });
    // A Map keeps the order of insertion: the first is the one untouched for longest.
    for (const oldest of this.#threads.keys()) {
      if (this.#threads.size <= MOST) break;
      this.#threads.delete(oldest);
    }
  }
}
