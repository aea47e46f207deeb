import { z } from 'zod';
import { SETS, type Case } from './case.ts';
import { asksNothing, restsOnClause, type Judgement, type Outcome } from './judge.ts';

/** A case, what was answered, and what is to be said of it. */
export interface Judged {
  readonly asked: Case;
  readonly outcome: Outcome;
  readonly judgement: Judgement;
}

const count = z.int().min(0);

/** How many of how many. */
const shareSchema = z.object({ n: count, of: count });
export type Share = z.infer<typeof shareSchema>;

const totalsSchema = z.object({
  /** Answers without a fault. */
  right: shareSchema,
  /** Of the cases that ask something. */
  verdicts: shareSchema,
  misleading: shareSchema,
  falseSilence: shareSchema,
  wrongSchool: shareSchema,
  /** Of the cases that rest on a clause: those where a citation, and where the first one, touches a gold passage. */
  goldCited: shareSchema,
  goldFirst: shareSchema,
  /** Of the citations in cases that rest on a clause: those that touch a gold passage. */
  precision: shareSchema,
  /** Of all citations: those that are not in the source. */
  notInSource: shareSchema,
});
export type Totals = z.infer<typeof totalsSchema>;

/** What a run found in one set: no texts and no times, so that it changes with the answers alone. */
export const resultsSchema = z.object({
  totals: totalsSchema,
  /** The cases of `evals/cases/sample/seven-topics.txt` alone, in the set that has them. */
  sevenTopics: totalsSchema.optional(),
  /** Answers right by "kind rule", "lang fr", "regulation cnam", "difficulty 1" and so on. */
  groups: z.record(z.string(), shareSchema),
  /** Ids of cases, sorted. */
  wrong: z.array(z.string()),
  misleading: z.array(z.string()),
  falseSilence: z.array(z.string()),
  wrongSchool: z.array(z.string()),
});
export type Results = z.infer<typeof resultsSchema>;

/** Figures of a set by name: "right", "misleading", "kind rule", "lang fr" and so on. */
const floorsSchema = z.record(z.string(), shareSchema);
export type Floors = z.infer<typeof floorsSchema>;

/** What `evals/results.json` keeps. */
export const keptSchema = z.object({
  sets: z.record(z.enum(SETS), resultsSchema),
  /** The best figures that a set has reached: below them, `npm test` fails. */
  floors: z.record(z.enum(SETS), floorsSchema),
  /** Ids of the cases whose misleading answers are known and accepted, sorted. */
  accepted: z.array(z.string()),
});
export type Kept = z.infer<typeof keptSchema>;

/** As shown: "95.0% (19/20)". */
export function percent({ n, of }: Share): string {
  return of === 0 ? 'n/a' : `${((100 * n) / of).toFixed(1)}% (${n}/${of})`;
}

/** @param sevenTopics The ids of the cases of the first seven topics. */
export function resultsOf(judged: readonly Judged[], sevenTopics: ReadonlySet<string>): Results {
  const idsOf = (which: (judgement: Judgement) => boolean): string[] =>
    judged.flatMap(({ asked, judgement }) => (which(judgement) ? [asked.id] : [])).sort();
  const seven = judged.filter(({ asked }) => sevenTopics.has(asked.id));
  return {
    totals: totalsOf(judged),
    ...(seven.length > 0 ? { sevenTopics: totalsOf(seven) } : {}),
    groups: groupsOf(judged),
    wrong: idsOf(({ faults }) => faults.length > 0),
    misleading: idsOf(({ misleading }) => misleading),
    falseSilence: idsOf(({ falseSilence }) => falseSilence),
    wrongSchool: idsOf(({ wrongSchool }) => wrongSchool),
  };
}

function totalsOf(judged: readonly Judged[]): Totals {
  const share = (of: readonly Judged[], which: (judgement: Judgement) => boolean): Share => ({
    n: of.filter(({ judgement }) => which(judgement)).length,
    of: of.length,
  });
  const sum = (of: readonly Judged[], many: (judgement: Judgement) => number): number =>
    of.reduce((total, { judgement }) => total + many(judgement), 0);
  const asking = judged.filter(({ asked }) => !asksNothing(asked));
  const resting = judged.filter(({ asked }) => restsOnClause(asked));
  return {
    right: share(judged, ({ faults }) => faults.length === 0),
    verdicts: share(asking, ({ verdictRight }) => verdictRight),
    misleading: share(judged, ({ misleading }) => misleading),
    falseSilence: share(judged, ({ falseSilence }) => falseSilence),
    wrongSchool: share(judged, ({ wrongSchool }) => wrongSchool),
    goldCited: share(resting, ({ precise }) => precise > 0),
    goldFirst: share(resting, ({ firstPrecise }) => firstPrecise),
    precision: { n: sum(resting, ({ precise }) => precise), of: sum(resting, ({ cited }) => cited) },
    notInSource: { n: sum(judged, ({ fakes }) => fakes), of: sum(judged, ({ cited }) => cited) },
  };
}

function groupsOf(judged: readonly Judged[]): Record<string, Share> {
  const groups = new Map<string, Share>();
  for (const { asked, judgement } of judged) {
    const right = judgement.faults.length === 0 ? 1 : 0;
    for (const name of [
      `kind ${asked.kind}`,
      `lang ${asked.lang}`,
      `regulation ${asked.institution ?? 'several'}`,
      `difficulty ${asked.difficulty}`,
    ]) {
      const { n, of } = groups.get(name) ?? { n: 0, of: 0 };
      groups.set(name, { n: n + right, of: of + 1 });
    }
  }
  return Object.fromEntries([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
