import { always, type Cell, type Decision, whereTold } from '../cell.ts';
import type { Bilingual } from '../language.ts';
import { en, fr, trace } from '../minutes.ts';
import { asWorded, judgedBy } from './points.ts';

const clauses = {
  validated: {
    label: '1.3',
    words:
      "Une unité d'enseignement est définitivement validée et capitalisable lorsque l'élève a obtenu une note supérieure ou égale à 10/20.",
  },
  noImproving: {
    label: '1.3',
    words:
      "L'élève n'a alors plus le droit de s'y inscrire dans l'optique d'améliorer sa note que ce soit dans le même centre ou dans l'un quelconque des centres Cnam.",
  },
  compensation: {
    label: '1.3',
    words: 'Il existe des modalités de compensation pour certains diplômes.',
  },
  bestMark: {
    label: '1.3',
    words:
      "Néanmoins, l'élève qui a obtenu une note inférieure à 10/20 peut se présenter à la seconde session et conserver la meilleure des deux notes.",
  },
  afterJury: { label: '5.2', words: "La note ne deviendra définitive qu'après délibération du jury." },
};

/** The mark, of 20, from which a unit is validated. */
export const PASS_MARK = 10;

/** "9,5/20" in French, "9.5/20" in English. */
export function outOf20(mark: number): Bilingual {
  return { fr: `${String(mark).replace('.', ',')}/20`, en: `${String(mark)}/20` };
}

const passMark = {
  fr: 'Une unité est définitivement validée et capitalisable avec une note supérieure ou égale à 10/20.',
  en: 'A unit is definitively passed, and kept (capitalisable), with a mark of 10/20 or more.',
};
const finalAfterJury = {
  fr: "La note ne devient définitive qu'après la délibération du jury.",
  en: "The mark becomes final only after the jury's deliberation.",
};
const whatRemains = {
  fr: "La seconde session est ouverte, avec la meilleure des deux notes ; certains diplômes ont des modalités de compensation. Le texte ne parle pas d'arrondi.",
  en: 'The second session is open, the better of the two marks being kept; some diplomas have rules of compensation. The text does not mention rounding.',
};
const bestMark = {
  fr: "L'élève qui a obtenu moins de 10/20 peut se présenter à la seconde session et conserver la meilleure des deux notes.",
  en: 'A student with less than 10/20 may sit the second session and keep the better of the two marks.',
};
const notToldHow = {
  fr: "Le texte dit que l'élève « peut » conserver la meilleure note : il ne dit pas si c'est automatique.",
  en: 'The text says that the student "may" keep the better mark: it does not say whether that is automatic.',
};
const noImproving = {
  fr: "Une fois l'unité validée (10/20 ou plus), l'élève n'a plus le droit de s'y inscrire pour améliorer sa note, dans aucun centre Cnam.",
  en: 'Once the unit is passed (10/20 or more), the student may no longer register for it to improve the mark, at any Cnam centre.',
};
const compensation = {
  fr: 'Il existe des modalités de compensation pour certains diplômes. Le règlement ne dit ni lesquels, ni comment.',
  en: 'Some diplomas have rules of compensation. The regulation says neither which nor how.',
};

const honours = {
  fr: "Le texte ne parle pas de mention. Une unité d'enseignement est validée avec une note supérieure ou égale à 10/20.",
  en: 'The text does not mention honours (mention). A unit is passed with a mark of 10/20 or more.',
};
/** A decision about passing, and what is asked of honours, of which the text says nothing. */
export const aboutHonours = (decision: Decision): Decision =>
  whereTold('honours', asWorded('unsaid', honours, []), decision);

export const passing: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'passing',
    proposition: 'pass',
    inventory: ['cnam/ue-validated-at-10', 'silent/pass-mark'],
    clauses: {
      validated: clauses.validated,
      bestMark: clauses.bestMark,
      compensation: clauses.compensation,
      afterJury: clauses.afterJury,
    },
    statement: passMark,
    decision: aboutHonours({
      asks: ['mark'],
      monotone: { mark: 'helps' },
      decide: ({ mark = 0 }) => {
        const enough = mark >= PASS_MARK;
        const told = outOf20(mark);
        return {
          status: enough ? 'true' : 'false',
          say: enough
            ? {
                fr: fr`Avec ${told.fr}, l'unité est définitivement validée : il faut une note supérieure ou égale à 10/20.`,
                en: en`With ${told.en}, the unit is definitively passed: it takes a mark of 10/20 or more.`,
              }
            : {
                fr: fr`Avec ${told.fr}, l'unité n'est pas validée : il faut une note supérieure ou égale à 10/20.`,
                en: en`With ${told.en}, the unit is not passed: it takes a mark of 10/20 or more.`,
              },
          reasons: [enough ? finalAfterJury : whatRemains],
          trace: [trace(enough, `${String(mark)} ≥ ${String(PASS_MARK)}`)],
          cites: enough ? ['validated', 'afterJury'] : ['validated', 'bestMark', 'compensation'],
        };
      },
    }),
    figure: aboutHonours(
      always({
        status: 'true',
        say: passMark,
        reasons: [finalAfterJury],
        cites: ['validated', 'afterJury'],
      }),
    ),
  },
  {
    regulation: 'cnam',
    topic: 'passing',
    proposition: 'compensation',
    inventory: ['cnam/compensation-some-diplomas', 'silent/compensation'],
    clauses: { compensation: clauses.compensation },
    statement: compensation,
    decision: aboutHonours({
      asks: [],
      conditions: ['compensation_provided'],
      decide: ({ compensation_provided: provided }) => {
        if (provided === undefined) return { status: 'depends', say: compensation };
        return provided
          ? {
              status: 'true',
              say: {
                fr: 'Ce diplôme prévoit une compensation : elle suit ses propres modalités, que le règlement ne décrit pas.',
                en: 'That diploma provides for compensation: it follows its own rules, which the regulation does not describe.',
              },
            }
          : {
              status: 'false',
              say: {
                fr: "La compensation n'existe que pour certains diplômes : celui-ci n'en prévoit pas.",
                en: 'Compensation exists for some diplomas only: this one does not provide for it.',
              },
            };
      },
    }),
  },
  {
    regulation: 'cnam',
    topic: 'passing',
    proposition: 'improve',
    inventory: ['cnam/no-reenrolment-to-improve'],
    clauses: { noImproving: clauses.noImproving, validated: clauses.validated, bestMark: clauses.bestMark },
    statement: noImproving,
    decision: judgedBy({
      asks: [],
      conditions: ['mark'],
      monotone: { mark: 'hurts' },
      decide: ({ mark }) =>
        mark !== undefined && mark < PASS_MARK
          ? {
              status: 'unsaid',
              say: {
                fr: fr`Avec ${outOf20(mark).fr}, l'unité n'est pas validée : l'interdiction de se réinscrire ne vise que l'unité validée. Le texte ouvre la seconde session, et ne parle pas d'une réinscription.`,
                en: en`With ${outOf20(mark).en}, the unit is not passed: the ban on registering again is for units that are. The text opens the second session, and does not speak of registering again.`,
              },
              cites: ['validated', 'noImproving', 'bestMark'],
            }
          : { status: 'forbidden', say: noImproving, cites: ['noImproving', 'validated'] },
    }),
  },
  {
    regulation: 'cnam',
    topic: 'second-session',
    proposition: 'which-mark',
    inventory: ['cnam/second-session-best-mark', 'silent/mark-kept-between-sessions'],
    clauses: { bestMark: clauses.bestMark, validated: clauses.validated },
    statement: bestMark,
    decision: {
      asks: [],
      conditions: ['mark', 'mark_resit', 'absent_first', 'mark_named'],
      monotone: {
        mark: { either: 'bestMark' },
        mark_resit: { either: 'bestMark' },
        mark_named: { either: 'bestMark' },
      },
      decide: ({ mark, mark_resit: resit, absent_first: absent, mark_named: named }) => {
        if (absent === true)
          return {
            status: 'unsaid',
            say: {
              fr: "La règle de la meilleure des deux notes est écrite pour l'élève qui a obtenu moins de 10/20 : le texte ne dit pas quelle note compte pour un absent de la première session.",
              en: 'The rule of the better of two marks is written for a student with less than 10/20: the text does not say what counts as the first mark of somebody who was absent.',
            },
            cites: ['bestMark'],
          };
        if (mark !== undefined && mark >= PASS_MARK)
          return {
            status: 'false',
            say: {
              fr: fr`Avec ${outOf20(mark).fr} à la première session, l'unité est validée : la règle de la meilleure note ne vaut que pour une note inférieure à 10/20.`,
              en: en`With ${outOf20(mark).en} in the first session, the unit is passed: the rule of the better mark is only for a mark under 10/20.`,
            },
            cites: ['bestMark', 'validated'],
          };
        if (mark === undefined || resit === undefined)
          return { status: 'true', say: bestMark, reasons: [notToldHow], cites: ['bestMark'] };
        const kept = Math.max(mark, resit);
        const passed = kept >= PASS_MARK;
        return {
          // Whether it is the named one that stays.
          status: named === undefined || named === kept ? 'true' : 'false',
          say: {
            fr: fr`Entre ${outOf20(mark).fr} et ${outOf20(resit).fr}, l'élève peut conserver la meilleure note, ${outOf20(kept).fr} : l'unité ${passed ? 'est' : "n'est pas"} validée.`,
            en: en`Of ${outOf20(mark).en} and ${outOf20(resit).en}, the student may keep the better mark, ${outOf20(kept).en}: the unit is ${passed ? 'passed' : 'not passed'}.`,
          },
          trace: [
            trace(passed, `max(${String(mark)}; ${String(resit)}) = ${String(kept)} ≥ ${String(PASS_MARK)}`),
          ],
          cites: ['bestMark', 'validated'],
        };
      },
    },
  },
];
