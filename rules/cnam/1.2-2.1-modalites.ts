import { always, type Cell, type Decision, plainly } from '../cell.ts';
import { byWhen, inTime, within, type TimeLimit } from '../deadline.ts';
import { asWorded, withPoint } from './points.ts';
import { examPlaces } from './exam-place.ts';

const clauses = {
  published: {
    label: '1.2',
    words:
      "A l'ouverture des inscriptions, l'établissement public publie sur son site Web ([www.cnam.fr](http://www.cnam.fr)), les principes d'évaluation des connaissances, notamment les modalités, au vu des orientations proposées par le Conseil des formations et le Conseil scientifique du Cnam.",
  },
  revised: {
    label: '1.2',
    words:
      "Ces principes, établis pour chaque unité d'enseignement, sont révisables chaque année sur proposition des responsables pédagogiques nationaux. A défaut, ils trouvent pleinement à s'appliquer sans limitation de durée.",
  },
  contents: {
    label: '2.1',
    words:
      "Pour chaque unité d'enseignement, dans le respect des principes évoqués à l'article 1.2 ci-dessus, seront détaillées les modalités de contrôles des connaissances : contrôle continu ou contrôle terminal ou une combinaison des deux, le nombre des épreuves, leur coefficient, leur nature, ainsi que la répartition éventuelle entre le contrôle continu et le contrôle terminal, et la place respective des épreuves écrites et orales.",
  },
  forms: {
    label: '2.1',
    words:
      'Nature des épreuves : […] Examen écrit sur table ou Travaux Pratiques, […] Epreuve orale y compris soutenance de rapports, […] Remise de documents (dossiers, rapports, mémoires, etc)',
  },
  continuousForms: {
    label: '2.2',
    words:
      "L'évaluation continue relève de la libre appréciation de l'enseignant. Elle est effectuée, sans être exhaustif, sous forme d'interrogation(s) écrite(s) ou orale(s), compte-rendu(s) de Travaux pratiques, devoir(s) à remettre à l'enseignant, exposé(s)...",
  },
  video: {
    label: '2.1',
    words:
      "Sous réserve de l'accord des membres du jury et des centres Cnam concernés, certaines épreuves orales pourront être organisées en visio-conférence.",
  },
  terminal: {
    label: '2.3',
    words:
      "L'évaluation terminale est une évaluation de l'ensemble de la période d'enseignement qui s'effectue à l'issue de celle-ci. Elle s'effectue durant la période d'examen prévue dans le calendrier",
  },
  place: {
    label: '2.3',
    words:
      "L'évaluation se déroule dans le centre Cnam régional d'inscription de l'élève même pour les unités d'enseignement dispensées par un autre centre Cnam régional.",
  },
};

const atOpening: TimeLimit = {
  from: 'opening_date',
  act: 'done_date',
  period: { days: 0 },
  side: 'after',
  bound: 'latest',
  duty: {
    fr: "Les principes d'évaluation doivent être publiés",
    en: 'The principles of assessment must be published',
  },
  counted: { fr: "à l'ouverture des inscriptions", en: 'when registrations open' },
  countedHow: {
    fr: "Le texte dit « à l'ouverture des inscriptions » et n'ajoute aucun délai.",
    en: 'The text says "when registrations open" and adds no time to it.',
  },
};

const published = {
  fr: "À l'ouverture des inscriptions, le Cnam publie sur son site Web les principes d'évaluation de chaque unité, notamment les modalités. Sans révision, ils continuent de s'appliquer, sans limite de durée.",
  en: 'When registrations open, the Cnam publishes on its web site the principles of assessment of each unit, the methods among them. Where they are not revised they go on applying, with no time limit.',
};
const changed = {
  fr: "Les principes d'évaluation sont révisables chaque année, sur proposition des responsables pédagogiques nationaux ; sans révision, ils continuent de s'appliquer. Le texte ne dit pas s'ils peuvent changer en cours de semestre.",
  en: 'The principles of assessment may be revised each year, on a proposal of the national teaching heads; where they are not, they go on applying. The text does not say whether they may change during the semester.',
};
const contents = {
  fr: 'Pour chaque unité, les modalités détaillent : contrôle continu, terminal ou les deux, nombre des épreuves, coefficients, nature, répartition entre continu et terminal, et place des épreuves écrites et orales.',
  en: 'For each unit the methods set out: continuous assessment, final exam or both, number of tests, coefficients, nature, the split between continuous and final, and the place of written and oral tests.',
};
const author = {
  fr: "L'établissement publie les principes au vu des orientations proposées par le Conseil des formations et le Conseil scientifique ; leur révision se fait sur proposition des responsables pédagogiques nationaux. Le texte ne dit pas qui les arrête.",
  en: 'The institution publishes the principles in view of guidelines proposed by the Conseil des formations and the Conseil scientifique; they are revised on a proposal of the national teaching heads. The text does not say who has the final word.',
};
const forms = {
  fr: 'Une épreuve peut être un écrit sur table ou des travaux pratiques, un oral (soutenance de rapport comprise), ou la remise de documents (dossiers, rapports, mémoires…). En évaluation continue, la liste des formes (interrogations, comptes rendus de TP, devoirs, exposés…) n’est pas exhaustive.',
  en: 'A test may be a written exam or lab work, an oral (defence of a report included), or documents to hand in (files, reports, dissertations…). In continuous assessment the list of forms (tests, lab reports, homework, presentations…) is not exhaustive.',
};
const number = {
  fr: 'Le nombre des épreuves figure dans les modalités de chaque unité. Le règlement lui-même ne fixe ni minimum ni nombre de notes.',
  en: 'The number of tests is in the methods of each unit. The regulation itself sets neither a minimum nor a number of marks.',
};
const newForms = {
  fr: "En évaluation continue, la liste des formes n'est pas exhaustive et le choix relève de la libre appréciation de l'enseignant. Le texte ne dit rien de nouvelles formes pour l'évaluation terminale.",
  en: 'In continuous assessment the list of forms is not exhaustive, and the choice is left to the free appreciation of the teacher. The text says nothing of new forms for final exams.',
};
const placeAndPeriod = {
  fr: "L'évaluation terminale a lieu à l'issue de l'enseignement, pendant la période d'examen du calendrier, dans le centre Cnam régional où l'élève est inscrit, même si l'unité est enseignée par un autre centre.",
  en: 'The final exam is held at the end of the teaching, in the exam period of the calendar, at the regional Cnam centre where the student is registered, even if another centre teaches the unit.',
};
const atTheEnd = {
  fr: "L'évaluation terminale s'effectue à l'issue de la période d'enseignement, durant la période d'examen prévue dans le calendrier.",
  en: 'The final exam is held at the end of the period of teaching, in the exam period of the calendar.',
};
const ofTheWhole = {
  fr: "L'évaluation terminale est une évaluation de l'ensemble de la période d'enseignement.",
  en: 'The final exam assesses the whole period of teaching.',
};
const notOnline = {
  fr: "L'évaluation terminale se déroule dans le centre Cnam régional d'inscription : le texte ne prévoit pas d'examen à domicile. Certaines épreuves orales peuvent être organisées en visioconférence, sous réserve de l'accord des membres du jury et des centres concernés.",
  en: 'The final exam is held at the regional Cnam centre of registration: the text provides for no exam at home. Some oral exams may be held by video, if the jury and the centres concerned agree.',
};
const byVideo = {
  fr: "Certaines épreuves orales peuvent être organisées en visioconférence, sous réserve de l'accord des membres du jury et des centres Cnam concernés.",
  en: 'Some oral exams may be held by video, if the members of the jury and the Cnam centres concerned agree.',
};

const goOn = {
  fr: "Sans révision, les principes d'évaluation continuent de s'appliquer pleinement, sans limite de durée.",
  en: 'Where they are not revised, the principles of assessment go on applying in full, with no time limit.',
};
const mayBeRevised = {
  fr: "Les principes d'évaluation sont révisables chaque année, sur proposition des responsables pédagogiques nationaux : ils peuvent l'être, sans avoir à l'être.",
  en: 'The principles of assessment may be revised each year, on a proposal of the national teaching heads: they may be, and do not have to be.',
};
const byNationalHeads = {
  fr: "Les principes d'évaluation sont révisables chaque année, sur proposition des responsables pédagogiques nationaux.",
  en: 'The principles of assessment may be revised each year, on a proposal of the national teaching heads.',
};
/** A decision about the principles of assessment, and what is asked of their revision. */
const aboutPrinciples = (decision: Decision): Decision =>
  withPoint('principles_point', decision, {
    unrevised: { status: 'true', say: goOn, reasons: [mayBeRevised], cites: ['revised'] },
    lapse: asWorded('false', goOn, ['revised'], [mayBeRevised]),
    yearly: asWorded('permitted', mayBeRevised, ['revised'], [goOn]),
    heads_propose: asWorded('true', byNationalHeads, ['revised']),
    by_one_alone: asWorded('false', byNationalHeads, ['revised']),
    at_opening: asWorded('required', published, ['published']),
    after_opening: asWorded('false', published, ['published']),
    revision_due: { status: 'not-required', say: mayBeRevised, reasons: [goOn], cites: ['revised'] },
  });

const bothAgree = {
  fr: "Une épreuve orale en visioconférence suppose l'accord des membres du jury et celui des centres Cnam concernés : l'un ne suffit pas sans l'autre.",
  en: 'An oral exam by video takes the agreement of the members of the jury and that of the Cnam centres concerned: neither is enough without the other.',
};

export const methods: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'assessment-methods',
    proposition: 'published',
    inventory: ['cnam/assessment-principles-published'],
    clauses: { published: clauses.published, revised: clauses.revised },
    statement: published,
    decision: aboutPrinciples(within(atOpening, { status: 'required', say: published })),
    figure: byWhen(atOpening),
  },
  {
    regulation: 'cnam',
    topic: 'assessment-methods',
    proposition: 'in-time',
    inventory: [],
    clauses: { published: clauses.published },
    statement: {
      fr: "Les principes d'évaluation sont publiés à l'ouverture des inscriptions ; le texte n'en donne pas la date.",
      en: 'The principles of assessment are published when registrations open; the text gives no date for that.',
    },
    decision: inTime(atOpening),
    figure: byWhen(atOpening),
  },
  {
    regulation: 'cnam',
    topic: 'assessment-methods',
    proposition: 'changed',
    inventory: [],
    clauses: { revised: clauses.revised, published: clauses.published },
    statement: changed,
    decision: aboutPrinciples(always({ status: 'unsaid', say: changed })),
  },
  {
    regulation: 'cnam',
    topic: 'assessment-methods',
    proposition: 'contents',
    inventory: ['cnam/modality-content'],
    clauses: { contents: clauses.contents },
    ...plainly('required', contents),
  },
  {
    regulation: 'cnam',
    topic: 'assessment-methods',
    proposition: 'author',
    inventory: [],
    clauses: { published: clauses.published, revised: clauses.revised },
    statement: author,
    decision: aboutPrinciples(always({ status: 'unsaid', say: author })),
  },
  {
    regulation: 'cnam',
    topic: 'assessment-methods',
    proposition: 'forms',
    inventory: ['cnam/exam-forms'],
    clauses: { forms: clauses.forms, continuousForms: clauses.continuousForms },
    statement: forms,
    decision: withPoint('form_point', always({ status: 'permitted', say: forms }), {
      listed: asWorded('permitted', forms, ['forms']),
    }),
  },
  {
    regulation: 'cnam',
    topic: 'assessment-methods',
    proposition: 'number-of-tests',
    inventory: [],
    clauses: { contents: clauses.contents },
    ...plainly('unsaid', number),
  },
  {
    regulation: 'cnam',
    topic: 'assessment-methods',
    proposition: 'enough-tests',
    inventory: [],
    clauses: { contents: clauses.contents },
    ...plainly('unsaid', number),
  },
  {
    regulation: 'cnam',
    topic: 'assessment-methods',
    proposition: 'place-and-period',
    inventory: ['cnam/terminal-assessment-place'],
    clauses: { place: clauses.place, terminal: clauses.terminal },
    statement: placeAndPeriod,
    decision: withPoint(
      'period_point',
      withPoint('exam_place', always({ status: 'required', say: placeAndPeriod }), examPlaces),
      {
        after_teaching: asWorded('required', atTheEnd, ['terminal'], [placeAndPeriod]),
        before_end: asWorded('false', atTheEnd, ['terminal'], [placeAndPeriod]),
        in_period: asWorded('required', atTheEnd, ['terminal'], [placeAndPeriod]),
        outside_period: asWorded('false', atTheEnd, ['terminal'], [placeAndPeriod]),
        whole_course: asWorded('true', ofTheWhole, ['terminal'], [placeAndPeriod]),
        last_part: asWorded('false', ofTheWhole, ['terminal'], [placeAndPeriod]),
      },
    ),
  },
  {
    regulation: 'cnam',
    topic: 'assessment-methods',
    proposition: 'innovation',
    inventory: [],
    clauses: { continuousForms: clauses.continuousForms },
    ...plainly('permitted', newForms),
  },
  {
    regulation: 'cnam',
    topic: 'online-exam',
    proposition: 'allowed',
    inventory: ['silent/online-exam-allowed'],
    clauses: { place: clauses.place, video: clauses.video, continuousForms: clauses.continuousForms },
    statement: notOnline,
    decision: {
      asks: [],
      conditions: ['assessment'],
      decide: ({ assessment }) =>
        assessment === 'continuous'
          ? {
              status: 'unsaid',
              say: {
                fr: "L'évaluation continue relève de la libre appréciation de l'enseignant : le texte ne dit pas si elle peut se passer en ligne.",
                en: 'Continuous assessment is at the free appreciation of the teacher: the text does not say whether it may be held online.',
              },
              cites: ['continuousForms'],
            }
          : {
              status: 'false',
              say: notOnline,
              reasons:
                assessment === undefined
                  ? [
                      {
                        fr: "De l'évaluation continue, laissée à la libre appréciation de l'enseignant, le texte ne dit pas si elle peut se passer en ligne.",
                        en: 'Of continuous assessment, left to the free appreciation of the teacher, the text does not say whether it may be held online.',
                      },
                    ]
                  : [],
              cites: ['place', 'video', ...(assessment === undefined ? ['continuousForms'] : [])],
            },
    },
  },
  {
    regulation: 'cnam',
    topic: 'oral',
    proposition: 'video',
    inventory: ['cnam/oral-by-video'],
    clauses: { video: clauses.video },
    statement: byVideo,
    decision: withPoint(
      'video_agreed',
      always({
        status: 'discretion',
        holder: {
          name: {
            fr: 'les membres du jury et les centres Cnam concernés',
            en: 'the members of the jury and the Cnam centres concerned',
          },
          roles: [],
        },
        say: byVideo,
        reasons: [
          {
            fr: "Le texte dit « certaines épreuves orales » : ce n'est pas un droit, et rien n'est prévu pour un écrit.",
            en: 'The text says "some oral exams": it is no right, and nothing is provided for a written exam.',
          },
        ],
      }),
      {
        all: {
          status: 'permitted',
          say: {
            fr: "Avec l'accord des membres du jury et des centres Cnam concernés, certaines épreuves orales peuvent être organisées en visioconférence.",
            en: 'Where the members of the jury and the Cnam centres concerned agree, some oral exams may be held by video.',
          },
        },
        jury_only: { status: 'depends', say: bothAgree },
        centres_only: { status: 'depends', say: bothAgree },
        jury_refuses: { status: 'forbidden', say: bothAgree },
        centre_refuses: { status: 'forbidden', say: bothAgree },
      },
    ),
  },
];
