import { always, type Cell, type Outcome, whereTold } from '../cell.ts';
import { byWhen, inTime, type TimeLimit } from '../deadline.ts';
import { asWorded, judgedBy } from './points.ts';
import type { Holder } from '../status.ts';
import { each, finds, saysWho } from '../who.ts';

const clauses = {
  sixtyDays: {
    label: '2.3.2',
    words:
      "La convocation à la première session des examens est établie au plus tard soixante jours avant les examens et mise à disposition de l'élève selon l'organisation du centre Cnam (courrier postal, courrier électronique, téléchargement sur un portail élève...).",
  },
  noneForContinuous: {
    label: '2.2',
    words:
      "L'évaluation continue relève de la libre appréciation de l'enseignant. […] Elle ne fait pas l'objet de convocation.",
  },
  notNeeded: {
    label: '2.3.2',
    words: "La convocation n'est pas exigée pour l'accès à la salle d'examen.",
  },
  validId: {
    label: '2.3.2',
    words:
      "Toutefois, l'élève devra se munir d'une pièce d'identité en cours de validité, exigée pour composer, accompagnée éventuellement de sa carte d'élève.",
  },
  noneForSecond: {
    label: '2.3.2',
    words:
      "Pour les secondes sessions, aucune convocation ne sera mise à disposition ou adressée. Les dates des secondes sessions sont intégrées au calendrier d'examen.",
  },
};

const firstSession: TimeLimit = {
  from: 'exam_date',
  act: 'done_date',
  period: { days: 60 },
  side: 'before',
  bound: 'latest',
  duty: {
    fr: 'La convocation à la première session doit être établie',
    en: 'The summons to the first session must be issued',
  },
  counted: { fr: 'soixante jours avant les examens', en: 'sixty days before the exams' },
};

const first = {
  fr: "La convocation à la première session est établie au plus tard soixante jours avant les examens et mise à disposition selon l'organisation du centre (courrier, courriel, portail…).",
  en: 'The summons (convocation) to the first session is issued at the latest sixty days before the exams, and made available as each centre organises it (post, e-mail, portal…).',
};
const second = {
  fr: "Aucune convocation n'est adressée ni mise à disposition pour les secondes sessions : leurs dates sont dans le calendrier d'examen.",
  en: 'For second sessions, no summons (convocation) is sent or made available: their dates are in the exam timetable.',
};
const continuous = {
  fr: "L'évaluation continue n'en a pas non plus.",
  en: 'There is none for continuous assessment either.',
};
const notNeeded = {
  fr: "La convocation n'est pas exigée pour entrer dans la salle. Une pièce d'identité en cours de validité l'est pour composer.",
  en: 'The summons (convocation) is not required to enter the room. A valid identity document is required to sit the exam.',
};

const noneForContinuous = finds(
  'false',
  "L'évaluation continue ne fait pas l'objet de convocation.",
  'There is no summons (convocation) for continuous assessment.',
  'noneForContinuous',
);

const centre: Holder = {
  name: { fr: 'le centre Cnam', en: 'the Cnam centre' },
  roles: ['staff'],
};
const byPostMailOrPortal = finds(
  'permitted',
  "La convocation à la première session est mise à disposition selon l'organisation du centre : par courrier postal, par courriel ou sur un portail, par exemple.",
  'The summons (convocation) to the first session is made available as each centre organises it: by post, by e-mail or on a portal, for example.',
  'sixtyDays',
);
/** "Selon l'organisation du centre Cnam (courrier postal, courrier électronique, téléchargement sur un portail élève...)". */
const asTheCentreOrganises = {
  ...each(['email', 'letter', 'portal'], byPostMailOrPortal),
  ...each(['posted', 'chat', 'sms', 'oral'], {
    ...byPostMailOrPortal,
    status: 'discretion',
    holder: centre,
    reasons: [
      {
        fr: 'La liste est ouverte (« … ») : le texte ne nomme pas ce moyen et ne l’exclut pas.',
        en: 'The list is open ("..."): the text neither names that way nor rules it out.',
      },
    ],
  }),
  registered: finds(
    'not-required',
    "La convocation à la première session est mise à disposition selon l'organisation du centre : le texte cite le courrier postal, sans parler de recommandé.",
    'The summons (convocation) to the first session is made available as each centre organises it: the text names the post, and does not speak of registered mail.',
    'sixtyDays',
  ),
  by_centre: finds(
    'true',
    "La convocation à la première session est mise à disposition selon l'organisation du centre (courrier, courriel, portail…).",
    'The summons (convocation) to the first session is made available as each centre organises it (post, e-mail, portal…).',
    'sixtyDays',
  ),
} as const;

const judged = inTime(firstSession, { inTime: { cites: ['sixtyDays'] }, late: { cites: ['sixtyDays'] } });

export const convocation: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'convocation',
    proposition: 'sent',
    inventory: ['cnam/convocation-60-days-session-1'],
    clauses: {
      sixtyDays: clauses.sixtyDays,
      noneForSecond: clauses.noneForSecond,
      noneForContinuous: clauses.noneForContinuous,
    },
    statement: {
      fr: `${first.fr} ${second.fr} ${continuous.fr}`,
      en: `${first.en} ${second.en} ${continuous.en}`,
    },
    decision: judgedBy({
      asks: [],
      conditions: ['session', 'assessment', 'summons_way'],
      decide: (facts) => {
        if (facts.session === 'second') return { status: 'false', say: second, cites: ['noneForSecond'] };
        if (facts.assessment === 'continuous') return noneForContinuous;
        const whole: Outcome =
          facts.session === 'first'
            ? { status: 'required', say: first, cites: ['sixtyDays'] }
            : {
                status: 'depends',
                say: {
                  fr: "Une convocation est établie pour la première session ; il n'y en a pas pour la seconde.",
                  en: 'A summons (convocation) is issued for the first session; there is none for the second.',
                },
              };
        return saysWho('summons_way', { whole, of: asTheCentreOrganises, cite: 'sixtyDays' }, facts);
      },
    }),
    figure: byWhen(firstSession, { cites: ['sixtyDays', 'noneForSecond'] }),
  },
  {
    regulation: 'cnam',
    topic: 'convocation',
    proposition: 'in-time',
    inventory: [],
    clauses: { sixtyDays: clauses.sixtyDays, noneForSecond: clauses.noneForSecond },
    statement: first,
    decision: {
      ...judged,
      conditions: ['session'],
      decide: (facts) =>
        facts.session === 'second'
          ? { status: 'not-required', say: second, cites: ['noneForSecond'] }
          : judged.decide(facts),
    },
    figure: byWhen(firstSession, { cites: ['sixtyDays'] }),
  },
  {
    regulation: 'cnam',
    topic: 'convocation',
    proposition: 'needed-to-enter',
    inventory: ['cnam/convocation-not-required'],
    clauses: { notNeeded: clauses.notNeeded, validId: clauses.validId },
    statement: notNeeded,
    decision: whereTold(
      'kept_out',
      asWorded('false', notNeeded, ['notNeeded', 'validId']),
      whereTold(
        'let_in',
        asWorded('permitted', notNeeded, ['notNeeded', 'validId']),
        always({ status: 'not-required', say: notNeeded }),
      ),
    ),
  },
  {
    regulation: 'cnam',
    topic: 'convocation',
    proposition: 'second-session',
    inventory: ['cnam/no-convocation-session-2'],
    clauses: { noneForSecond: clauses.noneForSecond },
    statement: second,
    decision: judgedBy(always({ status: 'false', say: second })),
  },
];
