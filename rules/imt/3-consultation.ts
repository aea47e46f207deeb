import { always, type Cell, type Outcome, whereTold } from '../cell.ts';
import { plus } from '../dates.ts';
import { byWhen, inTime, within, type TimeLimit } from '../deadline.ts';
import { day, en, fr } from '../minutes.ts';
import type { Holder } from '../status.ts';
import { finds, whoDecides } from '../who.ts';
import { pointed } from './points.ts';

const KEPT =
  "Les documents écrits, copies, rapports, électroniques fichiers, log… sont conservés par l'équipe enseignante responsable de l'enseignement pendant deux semaines après l'affichage des notes.";
const CONSULT =
  "Pendant cette période, les apprenants ont la possibilité de consulter leurs copies et de demander des explications sur leurs résultats à l'équipe enseignante responsable de l'enseignement.";
const REMARK =
  "Celui-ci pourra pendant cette même période décider du maintien ou de la modification de la note de l'apprenant par une nouvelle correction.";

const clauses = {
  kept: { label: '3', words: KEPT },
  consult: { label: '3', words: `${KEPT} ${CONSULT}` },
  remark: { label: '3', words: `${KEPT} ${CONSULT} ${REMARK}` },
  replaces: {
    label: '3',
    words:
      "En cas de nouvelle correction de l' examen, la nouvelle note transmise par l'équipe enseignante au service vie scolaire, annule et remplace l'ancienne note, sans qu'aucun recours ne soit possible, même dans le cas où la nouvelle note est inférieure à la précédente.",
  },
  final: {
    label: '3',
    words:
      'Au delà de cette période de deux semaines, les notes deviennent définitives et les copies sont transmises à la direction.',
  },
  studies: {
    label: '3.4',
    words: "Les décisions de sanction des études peuvent faire l'objet de recours de la part des apprenants.",
  },
};

const teachingTeam: Holder = {
  name: { fr: "l'équipe enseignante", en: 'the teaching team' },
  roles: ['staff'],
};

const twoWeeks = {
  from: 'published_date',
  act: 'act_date',
  period: { weeks: 2 },
  side: 'after',
  bound: 'latest',
  counted: {
    fr: "deux semaines après l'affichage des notes",
    en: 'two weeks after the posting of the marks',
  },
} as const satisfies Omit<TimeLimit, 'duty'>;

const consultation: TimeLimit = {
  ...twoWeeks,
  duty: { fr: 'La consultation de la copie doit avoir lieu', en: 'The script must be seen' },
};
const remarking: TimeLimit = {
  ...twoWeeks,
  duty: {
    fr: "La demande d'explications, comme la nouvelle correction, doit intervenir",
    en: 'The request for explanations, like any new marking, must come',
  },
};

const finalAfter = {
  fr: 'Au-delà des deux semaines, les notes deviennent définitives et les copies sont transmises à la direction ; le texte ne prévoit pas d’exception.',
  en: 'Beyond the two weeks, marks become final and scripts go to the management; the text provides for no exception.',
};
const teamDecidesInThem = {
  fr: "La décision de l'équipe enseignante doit elle aussi tomber pendant ces deux semaines : une demande faite à temps n'y suffit pas.",
  en: "The teaching team's decision must itself fall within those two weeks: a request made in time is not enough.",
};
const mayGoDown = {
  fr: "En cas de nouvelle correction, la nouvelle note remplace l'ancienne, même si elle est plus basse, et sans recours possible.",
  en: 'After a new marking, the new mark replaces the old one, even if it is lower, and no recourse is possible.',
};
const askTheTeam = {
  fr: "L'apprenant peut demander des explications à l'équipe enseignante pendant les deux semaines qui suivent l'affichage des notes ; pendant la même période, elle peut décider de maintenir ou de modifier la note, par une nouvelle correction.",
  en: 'The learner may ask the teaching team for explanations during the two weeks that follow the posting of the marks; within the same time, the team may decide to keep or to change the mark, by a new marking.',
};
const withTheTeam = {
  fr: "C'est à l'équipe enseignante responsable de l'enseignement que l'apprenant demande des explications sur ses résultats ; elle conserve les copies pendant ces deux semaines.",
  en: 'It is the teaching team in charge that the learner asks for explanations of the results; it keeps the scripts for those two weeks.',
};
const explanationsOnly = {
  fr: "Le texte donne à l'apprenant le droit à des explications ; il ne parle pas d'un droit à une nouvelle correction.",
  en: 'The text gives the learner a right to explanations; it speaks of no right to a new marking.',
};

const keptUntil = {
  fr: "L'équipe enseignante conserve copies, rapports et fichiers pendant deux semaines après l'affichage des notes ; ensuite, les copies sont transmises à la direction.",
  en: 'The teaching team keeps scripts, reports and files for two weeks after the posting of the marks; after that, scripts go to the management.',
};

const directionNotSaid = {
  fr: 'Le texte ne dit pas combien de temps la direction les conserve ensuite.',
  en: 'The text does not say how long the management keeps them afterwards.',
};

export const consultScript: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'consult-script',
    proposition: 'see',
    inventory: ['imt/consultation-window'],
    clauses: { consult: clauses.consult, final: clauses.final },
    statement: {
      fr: "Pendant les deux semaines qui suivent l'affichage des notes, les apprenants peuvent consulter leurs copies et demander des explications à l'équipe enseignante.",
      en: 'During the two weeks that follow the posting of the marks, learners may see their scripts and ask the teaching team for explanations.',
    },
    decision: within(
      consultation,
      {
        status: 'permitted',
        say: {
          fr: "L'apprenant peut consulter sa copie et demander des explications à l'équipe enseignante, pendant les deux semaines qui suivent l'affichage des notes.",
          en: 'The learner may see the script and ask the teaching team for explanations, during the two weeks that follow the posting of the marks.',
        },
      },
      { late: { status: 'false', reasons: [finalAfter] } },
    ),
    figure: byWhen(consultation, { reasons: [withTheTeam] }),
  },
  {
    regulation: 'imt',
    topic: 'consult-script',
    proposition: 'in-time',
    inventory: ['imt/consultation-window'],
    clauses: { consult: clauses.consult, final: clauses.final },
    statement: {
      fr: "La copie se consulte pendant les deux semaines qui suivent l'affichage des notes, et plus après.",
      en: 'The script may be seen during the two weeks that follow the posting of the marks, and no longer after that.',
    },
    decision: inTime(consultation, {
      inTime: {
        reasons: [
          {
            fr: 'Le texte parle de la consultation pendant cette période ; il ne dit pas si une demande faite à temps suffit.',
            en: 'The text speaks of seeing the script during that period; it does not say whether a request made in time is enough.',
          },
        ],
      },
      late: { reasons: [finalAfter] },
    }),
    figure: byWhen(consultation),
  },
  {
    regulation: 'imt',
    topic: 'consult-script',
    proposition: 'retention',
    inventory: ['imt/scripts-kept-two-weeks', 'silent/script-retention'],
    clauses: { kept: clauses.kept, final: clauses.final },
    statement: {
      fr: `${keptUntil.fr} ${directionNotSaid.fr}`,
      en: `${keptUntil.en} ${directionNotSaid.en}`,
    },
    decision: whoDecides('script_keeping', {
      whole: { status: 'true', say: keptUntil, reasons: [directionNotSaid] },
      of: {
        destroyed: {
          ...finds(
            'false',
            "Le texte ne prévoit pas de destruction : l'équipe enseignante conserve les copies pendant deux semaines après l'affichage des notes, puis elles sont transmises à la direction.",
            'The text provides for no destruction: the teaching team keeps scripts for two weeks after the posting of the marks, and they then go to the management.',
          ),
          reasons: [directionNotSaid],
        },
        by_teacher: finds(
          'true',
          "L'équipe enseignante conserve les copies pendant deux semaines après l'affichage des notes ; elles sont ensuite transmises à la direction.",
          'The teaching team keeps scripts for two weeks after the posting of the marks; they then go to the management.',
        ),
        by_office: finds(
          'true',
          "Au-delà des deux semaines qui suivent l'affichage des notes, les copies sont transmises à la direction.",
          'Beyond the two weeks that follow the posting of the marks, scripts go to the management.',
        ),
        files: finds(
          'true',
          "Fichiers et logs sont conservés par l'équipe enseignante, comme les copies, pendant deux semaines après l'affichage des notes.",
          'Files and logs are kept by the teaching team, like scripts, for two weeks after the posting of the marks.',
          'kept',
        ),
        reports: finds(
          'true',
          "Les rapports sont conservés par l'équipe enseignante, comme les copies, pendant deux semaines après l'affichage des notes.",
          'Reports are kept by the teaching team, like scripts, for two weeks after the posting of the marks.',
          'kept',
        ),
      },
      cite: 'kept',
    }),
    figure: {
      asks: ['published_date'],
      decide: ({ published_date: published }) => {
        if (published === undefined) return { status: 'true', say: keptUntil };
        const last = plus(published, { weeks: 2 });
        return {
          status: 'true',
          say: {
            fr: fr`L'équipe enseignante conserve les copies jusqu'au ${day(last)} (deux semaines après l'affichage des notes, le ${day(published)}), puis elles sont transmises à la direction.`,
            en: en`The teaching team keeps the scripts until ${day(last)} (two weeks after the posting of the marks, on ${day(published)}); then they go to the management.`,
          },
          reasons: [directionNotSaid],
        };
      },
    },
  },
];

const noMoreRecourse: Outcome = {
  status: 'false',
  say: {
    fr: "Après une nouvelle correction, la nouvelle note annule et remplace l'ancienne, même si elle est plus basse, et aucun recours n'est possible.",
    en: 'After a new marking, the new mark cancels and replaces the old one, even if it is lower, and no recourse is possible.',
  },
  cites: ['replaces'],
};

const newMarkFound = {
  replaces: { ...noMoreRecourse, status: 'true' },
  old_kept: noMoreRecourse,
} as const;

const byTheTeam = {
  fr: "C'est l'équipe enseignante qui décide du maintien ou de la modification de la note, par une nouvelle correction, pendant les deux semaines qui suivent l'affichage des notes.",
  en: 'It is the teaching team that decides to keep or to change the mark, by a new marking, during the two weeks that follow the posting of the marks.',
};
const remarkFound = {
  team: { status: 'permitted', say: byTheTeam, cites: ['remark'] },
  other: { status: 'false', say: byTheTeam, cites: ['remark'] },
} as const;

export const contestMark: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'contest-mark',
    proposition: 'contest',
    inventory: ['silent/contest-mark'],
    clauses: {
      remark: clauses.remark,
      replaces: clauses.replaces,
      final: clauses.final,
    },
    statement: {
      fr: `${askTheTeam.fr} ${mayGoDown.fr} Au-delà des deux semaines, les notes sont définitives.`,
      en: `${askTheTeam.en} ${mayGoDown.en} Beyond the two weeks, marks are final.`,
    },
    decision: pointed(
      'remark_by',
      remarkFound,
      pointed(
        'new_mark_point',
        newMarkFound,
        whereTold(
          'remarked',
          noMoreRecourse,
          within(
            remarking,
            {
              status: 'discretion',
              holder: teachingTeam,
              say: askTheTeam,
              reasons: [explanationsOnly, mayGoDown, teamDecidesInThem],
            },
            { late: { status: 'false', reasons: [finalAfter] } },
          ),
        ),
      ),
    ),
    figure: byWhen(remarking, { reasons: [teamDecidesInThem] }),
  },
  {
    regulation: 'imt',
    topic: 'contest-mark',
    proposition: 'in-time',
    inventory: ['imt/remark-window'],
    clauses: { remark: clauses.remark, final: clauses.final },
    statement: {
      fr: "Les explications se demandent, et une nouvelle correction se décide, pendant les deux semaines qui suivent l'affichage des notes. Après, les notes sont définitives.",
      en: 'Explanations are asked for, and a new marking is decided on, during the two weeks that follow the posting of the marks. After that, marks are final.',
    },
    decision: inTime(remarking, {
      inTime: { reasons: [teamDecidesInThem] },
      late: { reasons: [finalAfter] },
    }),
    figure: byWhen(remarking, { reasons: [teamDecidesInThem] }),
  },
  {
    regulation: 'imt',
    topic: 'contest-mark',
    proposition: 'lower',
    inventory: ['imt/new-mark-replaces'],
    clauses: { replaces: clauses.replaces },
    statement: {
      fr: "En cas de nouvelle correction, la nouvelle note annule et remplace l'ancienne, sans recours possible, même si elle est inférieure.",
      en: 'After a new marking, the new mark cancels and replaces the old one, without any recourse, even if it is lower.',
    },
    decision: pointed(
      'new_mark_point',
      newMarkFound,
      always({
        status: 'true',
        say: {
          fr: "La nouvelle note annule et remplace l'ancienne, même si elle est inférieure, et sans recours possible.",
          en: 'The new mark cancels and replaces the old one, even if it is lower, and no recourse is possible.',
        },
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'contest-mark',
    proposition: 'clerical-error',
    inventory: ['silent/clerical-error-in-mark'],
    clauses: { remark: clauses.remark, final: clauses.final },
    statement: {
      fr: "Le texte ne parle pas d'erreur matérielle en particulier. Pendant les deux semaines qui suivent l'affichage, l'équipe enseignante peut modifier la note par une nouvelle correction ; après, les notes sont définitives.",
      en: 'The text does not speak of clerical errors in particular. During the two weeks that follow the posting, the teaching team may change the mark by a new marking; after that, marks are final.',
    },
    decision: within(
      remarking,
      {
        status: 'discretion',
        holder: teachingTeam,
        say: {
          fr: "Une erreur de calcul ou de report n'a pas de règle à elle : l'équipe enseignante peut modifier la note par une nouvelle correction, pendant les deux semaines qui suivent l'affichage.",
          en: 'An error of adding up or transcription has no rule of its own: the teaching team may change the mark by a new marking, during the two weeks that follow the posting.',
        },
        reasons: [finalAfter],
      },
      { late: { status: 'false', reasons: [finalAfter] } },
    ),
    figure: byWhen(remarking, { reasons: [teamDecidesInThem] }),
  },
  {
    regulation: 'imt',
    topic: 'contest-mark',
    proposition: 'recourse',
    inventory: ['imt/new-mark-replaces'],
    clauses: { replaces: clauses.replaces, final: clauses.final, studies: clauses.studies },
    statement: {
      fr: "Après une nouvelle correction, aucun recours n'est possible contre la nouvelle note. Au-delà de deux semaines après l'affichage, les notes sont définitives.",
      en: 'After a new marking, no recourse is possible against the new mark. Beyond two weeks after the posting, marks are final.',
    },
    decision: always({
      status: 'false',
      say: {
        fr: "Après une nouvelle correction, aucun recours n'est possible contre la note ; au-delà de deux semaines après l'affichage, elle est définitive.",
        en: 'After a new marking, no recourse is possible against the mark; beyond two weeks after the posting, it is final.',
      },
      reasons: [
        {
          fr: 'Le recours de deux mois que prévoit le texte vise les décisions de « sanction des études » ; il ne dit pas qu’une note en soit une.',
          en: 'The two-month appeal that the text provides for is against decisions on the outcome of studies (sanction des études); it does not say that a mark is one.',
        },
      ],
    }),
  },
];
