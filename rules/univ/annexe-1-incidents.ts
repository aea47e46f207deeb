import { always, type Cell, type Decision } from '../cell.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  shortBefore: {
    label: 'Annexe 1',
    words:
      "insuffisance du nombre de sujets d'examen ou document incomplet - si le constat est fait avant la distribution, il faut retarder le début de l'épreuve pour procéder au rétablissement des sujets complets et en nombre suffisant",
  },
  shortAfter: {
    label: 'Annexe 1',
    words:
      "insuffisance du nombre de sujets d'examen ou document incomplet […] si le constat est fait après la distribution, il faut reporter l'épreuve avec un nouveau sujet",
  },
  error: {
    label: 'Annexe 1',
    words: "erreur dans le sujet d'une épreuve - réorganisation de l'épreuve après annulation par le jury",
  },
  graver: {
    label: 'Annexe 3',
    words: "Dans des cas plus graves, l'épreuve peut être annulée et reportée.",
  },
  nullity: {
    label: 'Annexe 3',
    words:
      "Toute sanction citée ci-dessus et prononcée dans le cas d'une fraude ou d'une tentative de fraude commise à l'occasion d'un examen entraîne, pour l'intéressé, la nullité de l'épreuve correspondante.",
  },
  strike: {
    label: '3.2.1',
    words:
      "En cas de grève des transports ou d'intempéries, les surveillants ont la possibilité de retarder l'ouverture des enveloppes contenant les sujets.",
  },
  oralComplement: {
    label: '3.2.2 Le déroulement',
    words:
      "Si la nature du sujet ou de l'épreuve nécessite un complément d'information orale, celui-ci est donné préférentiellement en début d'épreuve.",
  },
};

const beforeHandedOut = {
  fr: "Constaté avant la distribution : il faut retarder le début de l'épreuve, le temps de rétablir des sujets complets et en nombre suffisant.",
  en: 'Noticed before the papers are handed out: the start of the exam must be delayed until there are enough complete papers.',
};
const afterHandedOut = {
  fr: "Constaté après la distribution : il faut reporter l'épreuve, avec un nouveau sujet.",
  en: 'Noticed after the papers are handed out: the exam must be postponed, with a new paper.',
};
const eitherTime = {
  fr: "Avant la distribution, il faut retarder le début de l'épreuve pour rétablir des sujets complets et en nombre suffisant ; après la distribution, il faut reporter l'épreuve avec un nouveau sujet.",
  en: 'Before the papers are handed out, the start of the exam must be delayed until there are enough complete papers; afterwards, the exam must be postponed with a new paper.',
};

/** Missing papers: what is to be done hangs on whether they have been handed out. */
const missingPapers: Decision = {
  asks: [],
  conditions: ['papers_act', 'papers_found'],
  aside: ['papers_found'],
  decide: ({ papers_act: act, papers_found: found }) => {
    if (act === undefined || (act === 'either' && found !== undefined))
      return { status: 'true', say: eitherTime };
    if (act === 'either') return { status: 'depends', say: eitherTime };
    const cites = found === 'before' ? ['shortBefore'] : found === 'after' ? ['shortAfter'] : undefined;
    return {
      status: found === undefined ? (whenever[act] ?? 'depends') : missing[found][act],
      say: found === undefined ? eitherTime : found === 'before' ? beforeHandedOut : afterHandedOut,
      worded: true,
      ...(cites ? { cites } : {}),
    };
  },
};
const missing = {
  before: {
    delay: 'required',
    postpone: 'false',
    copy: 'permitted',
    go_on: 'forbidden',
    not_go_on: 'required',
  },
  after: {
    delay: 'false',
    postpone: 'required',
    copy: 'forbidden',
    go_on: 'forbidden',
    not_go_on: 'required',
  },
} as const;
/** What holds whenever it was noticed. */
const whenever: { readonly [act in keyof (typeof missing)['before']]?: 'forbidden' | 'required' } = {
  go_on: 'forbidden',
  not_go_on: 'required',
};

export const incidents: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'exam-paper',
    proposition: 'error',
    inventory: ['univ/paper-error'],
    clauses: { error: clauses.error, oralComplement: clauses.oralComplement },
    statement: {
      fr: "En cas d'erreur dans le sujet, l'épreuve est réorganisée après annulation par le jury. Le texte ne distingue pas selon la gravité de l'erreur.",
      en: 'If there is an error in the paper, the exam is held again after the jury has annulled it. The text makes no difference according to how serious the error is.',
    },
    decision: pointed(
      'error_act',
      {
        cancelled_by_jury: finds(
          'true',
          "C'est le jury qui annule l'épreuve en cas d'erreur dans le sujet ; elle est ensuite réorganisée.",
          'It is the jury that annuls the exam if there is an error in the paper; it is then held again.',
          'error',
        ),
        cancelled_by_other: finds(
          'false',
          "En cas d'erreur dans le sujet, l'annulation revient au jury ; l'épreuve est ensuite réorganisée.",
          'If there is an error in the paper, it is for the jury to annul the exam, which is then held again.',
          'error',
        ),
        held_again: finds(
          'true',
          "Une erreur dans le sujet conduit à réorganiser l'épreuve, après annulation par le jury.",
          'An error in the paper leads to the exam being held again, after the jury has annulled it.',
          'error',
        ),
        corrected: finds(
          'unsaid',
          "Le texte ne dit pas si une erreur peut être corrigée pendant l'épreuve : il prévoit que l'épreuve est réorganisée, après annulation par le jury.",
          'The text does not say whether an error may be corrected during the exam: it provides for the exam to be held again, after the jury has annulled it.',
          'error',
          'oralComplement',
        ),
      },
      always({
        status: 'true',
        say: {
          fr: "Une erreur dans le sujet conduit à réorganiser l'épreuve, après annulation par le jury.",
          en: 'An error in the paper leads to the exam being held again, after the jury has annulled it.',
        },
        reasons: [
          {
            fr: "Le texte ne distingue pas une coquille d'une erreur grave, et ne dit pas si elle peut être corrigée de vive voix ; un complément d'information orale, s'il en faut un, est donné de préférence en début d'épreuve.",
            en: 'The text does not tell a slip from a serious error, nor does it say whether it may be corrected by word of mouth; further oral information, if needed, is given preferably at the start.',
          },
        ],
      }),
    ),
    steps: [
      {
        actor: 'staff',
        text: { fr: "Le jury annule l'épreuve.", en: 'The jury annuls the exam.' },
        clause: 'error',
      },
      {
        actor: 'staff',
        text: { fr: "L'épreuve est réorganisée.", en: 'The exam is held again.' },
        clause: 'error',
      },
    ],
    cautions: [
      {
        fr: "L'annulation revient au jury. Le texte ne dit pas ce que fait le surveillant sur le moment.",
        en: 'It is for the jury to annul the exam. The text does not say what the proctor does on the spot.',
      },
    ],
  },
  {
    regulation: 'univ',
    topic: 'exam-paper',
    proposition: 'too-few',
    inventory: ['univ/papers-short-before', 'univ/papers-short-after'],
    clauses: { shortBefore: clauses.shortBefore, shortAfter: clauses.shortAfter },
    statement: {
      fr: "S'il manque des sujets ou si un document est incomplet : constaté avant la distribution, il faut retarder le début de l'épreuve, le temps de rétablir des sujets complets et en nombre suffisant ; constaté après, il faut reporter l'épreuve avec un nouveau sujet.",
      en: 'If there are too few papers or a document is incomplete: noticed before they are handed out, the start of the exam must be delayed until there are enough complete papers; noticed afterwards, the exam must be postponed with a new paper.',
    },
    decision: missingPapers,
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: "Constat avant la distribution : retarder le début de l'épreuve, le temps de rétablir des sujets complets et en nombre suffisant.",
          en: 'Noticed before the papers are handed out: delay the start until there are enough complete papers.',
        },
        clause: 'shortBefore',
      },
      {
        actor: 'staff',
        text: {
          fr: "Constat après la distribution : reporter l'épreuve, avec un nouveau sujet.",
          en: 'Noticed after the papers are handed out: postpone the exam, with a new paper.',
        },
        clause: 'shortAfter',
      },
    ],
    cautions: [
      {
        fr: "Le texte ne dit pas qui en décide, ni si le sujet de remplacement prévu par l'enseignant sert de nouveau sujet.",
        en: 'The text does not say who decides, nor whether the replacement paper that the teacher has to prepare serves as the new paper.',
      },
    ],
  },
  {
    regulation: 'univ',
    topic: 'moving-an-exam',
    proposition: 'postponed',
    inventory: ['univ/papers-short-after', 'univ/fraud-graver-cases', 'univ/strike-weather-delay'],
    clauses: {
      shortAfter: clauses.shortAfter,
      graver: clauses.graver,
      strike: clauses.strike,
      error: clauses.error,
    },
    statement: {
      fr: "Une épreuve doit être reportée, avec un nouveau sujet, si l'on constate après la distribution qu'il manque des sujets ou qu'un document est incomplet ; elle peut être annulée et reportée dans des cas de fraude plus graves. En cas de grève des transports ou d'intempéries, les surveillants peuvent retarder l'ouverture des enveloppes.",
      en: 'An exam must be postponed, with a new paper, if it is noticed after the papers are handed out that some are missing or incomplete; it may be annulled and postponed in graver cases of cheating. In a transport strike or bad weather, proctors may put off the opening of the envelopes.',
    },
    decision: always({
      status: 'depends',
      say: {
        fr: "Une épreuve doit être reportée, avec un nouveau sujet, si l'on constate après la distribution que des sujets manquent ou sont incomplets ; elle peut être annulée et reportée dans des cas de fraude plus graves. Le texte ne parle d'aucun autre cas de report.",
        en: 'An exam must be postponed, with a new paper, if it is noticed after the papers are handed out that some are missing or incomplete; it may be annulled and postponed in graver cases of cheating. The text speaks of no other case of postponement.',
      },
      reasons: [
        {
          fr: "Grève des transports ou intempéries : les surveillants peuvent seulement retarder l'ouverture des enveloppes. Sujets manquants constatés avant la distribution : il faut retarder le début. Erreur dans le sujet : réorganisation après annulation par le jury.",
          en: 'Transport strike or bad weather: proctors may only put off the opening of the envelopes. Papers found missing before they are handed out: the start must be put off. An error in the paper: the exam is held again after the jury has annulled it.',
        },
      ],
    }),
  },
  {
    regulation: 'univ',
    topic: 'moving-an-exam',
    proposition: 'cancelled',
    inventory: ['univ/paper-error', 'univ/papers-short-after', 'univ/fraud-graver-cases'],
    clauses: {
      error: clauses.error,
      shortAfter: clauses.shortAfter,
      graver: clauses.graver,
      nullity: clauses.nullity,
    },
    statement: {
      fr: "Une épreuve annulée par le jury pour une erreur dans le sujet est réorganisée ; si l'on constate après la distribution que des sujets manquent ou sont incomplets, l'épreuve doit être reportée avec un nouveau sujet ; dans des cas de fraude plus graves, elle peut être annulée et reportée. Le texte ne parle d'aucune autre annulation, et ne donne aucun délai.",
      en: 'An exam annulled by the jury for an error in the paper is held again; if it is noticed after the papers are handed out that some are missing or incomplete, the exam must be postponed with a new paper; in graver cases of cheating it may be annulled and postponed. The text speaks of no other cancellation, and gives no time limit.',
    },
    decision: always({
      status: 'depends',
      say: {
        fr: "Une épreuve annulée par le jury pour une erreur dans le sujet est réorganisée ; annulée dans des cas de fraude plus graves, elle peut être reportée. Le texte ne parle d'aucune autre annulation, et aucun délai n'est donné.",
        en: 'An exam annulled by the jury for an error in the paper is held again; annulled in graver cases of cheating, it may be postponed. The text speaks of no other cancellation, and no time limit is given.',
      },
      reasons: [
        {
          fr: "Si l'on constate après la distribution que des sujets manquent ou sont incomplets, l'épreuve doit être reportée avec un nouveau sujet.",
          en: 'If it is noticed after the papers are handed out that some are missing or incomplete, the exam must be postponed with a new paper.',
        },
        {
          fr: "L'épreuve d'un étudiant sanctionné pour fraude est nulle pour lui ; le texte ne dit pas qu'il la repasse, ni de quelle session compte une épreuve réorganisée.",
          en: 'The exam of a student sanctioned for cheating is void for that student; the text does not say that it is sat again, nor in which session an exam held again counts.',
        },
      ],
    }),
  },
];
