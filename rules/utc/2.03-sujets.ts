import { type Cell, type Outcome, plainly } from '../cell.ts';
import { ofCopies, onPaper } from '../contents.ts';
import { claimed, pointFirst } from './points.ts';
import { each, finds, whoDecides } from '../who.ts';

const clauses = {
  prepares: {
    label: 'Section 2.03',
    words:
      "L'enseignant responsable du module d'enseignement est responsable de la préparation des sujets d'examen, même s'il en délègue la conception à un ou plusieurs membres de son équipe enseignante.",
  },
  answersFor: {
    label: 'Section 2.03',
    words:
      "Le responsable du module d'enseignement est responsable, même s'il délègue tout ou partie, des éléments suivants : contenu du sujet, et notamment de son adéquation avec le programme du module d'enseignement, mise en forme du sujet, reproduction en nombre suffisant (avec l'aide éventuelle des services de l'imprimerie de l'UTC)",
  },
  transport: {
    label: 'Section 2.03',
    words:
      "Le responsable du module d'enseignement est responsable, même s'il délègue tout ou partie, des éléments suivants : […] acheminement du sujet vers le lieu d'examen.",
  },
  copies: {
    label: 'Section 2.03',
    words:
      "Le responsable du module d'enseignement est responsable, même s'il délègue tout ou partie, des éléments suivants : […] reproduction en nombre suffisant (avec l'aide éventuelle des services de l'imprimerie de l'UTC); dans le cas des examens finaux, deux exemplaires supplémentaires doivent être prévus ; destinés aux Archives de l'UTC, ils doivent être transmis à l'Administration des Etudes",
  },
  renewed: {
    label: 'Section 2.03',
    words:
      "L'enseignant responsable du module d'enseignement veille au renouvellement périodique des sujets qu'il propose.",
  },
  mentions: {
    label: 'Section 2.03',
    words:
      "Le sujet doit contenir a minima les mentions suivantes : l'intitulé du module d'enseignement, le semestre, la date et la durée de l'épreuve, le nombre de pages du sujet, la liste des documents et du matériel autorisé, le barème de notation ou un timing indicatif.",
  },
};

const mentions = {
  fr: "Le sujet doit porter au moins : l'intitulé du module, le semestre, la date et la durée de l'épreuve, le nombre de pages, la liste des documents et du matériel autorisés, et le barème de notation ou un timing indicatif (l'un des deux suffit).",
  en: 'The paper must give at least: the title of the module, the semester, the date and duration of the exam, the number of pages, the list of documents and equipment allowed, and the marking scale or an indicative timing (either is enough).',
};
const scaleOrTiming: Outcome = {
  status: 'depends',
  say: {
    fr: "Le sujet doit porter le barème de notation ou un timing indicatif : l'un des deux suffit.",
    en: 'The paper must give the marking scale or an indicative timing: either is enough.',
  },
};

const enoughCopies = {
  fr: "Le responsable du module fait reproduire le sujet en nombre suffisant ; pour un final, il faut deux exemplaires de plus, destinés aux Archives et transmis à l'Administration des Etudes.",
  en: 'The module head has enough copies of the paper made; for a final, two more are needed, for the Archives, sent to the Administration des Etudes.',
};
const answersForCopies = {
  fr: "Le responsable du module répond de la reproduction du sujet en nombre suffisant, même s'il la délègue, avec l'aide éventuelle de l'imprimerie de l'UTC.",
  en: 'The module head answers for making enough copies of the paper, even when delegating it, with the possible help of the UTC print shop.',
};
const archives = {
  fr: "Pour un final, deux exemplaires de plus doivent être prévus ; destinés aux Archives de l'UTC, ils doivent être transmis à l'Administration des Etudes.",
  en: 'For a final, two more copies must be made; meant for the UTC Archives, they must be sent to the Administration des Etudes.',
};
const finalsOnly = {
  fr: 'Les deux exemplaires de plus pour les Archives ne sont demandés que pour les finaux.',
  en: 'The two more copies for the Archives are asked for finals only.',
};

const answers = {
  fr: "Le responsable du module d'enseignement répond de la préparation du sujet, même s'il en délègue la conception. Il répond aussi, même s'il délègue tout ou partie, du contenu (notamment de son adéquation avec le programme), de la mise en forme, de la reproduction en nombre suffisant et de l'acheminement vers le lieu d'examen.",
  en: 'The module head answers for the preparation of the paper, even when delegating its design; and also, even when delegating all or part of it, for the contents (notably that they match the syllabus), the layout, enough copies, and transport to the place of the exam.',
};

const blamesSomebodyElse = claimed('not_head', false, answers.fr, answers.en, 'prepares', 'answersFor');

const eitherOne = {
  ...each(
    ['scale_only', 'timing_only'],
    finds(
      'permitted',
      "Le barème de notation ou un timing indicatif : l'un des deux suffit.",
      'The marking scale or an indicative timing: either is enough.',
    ),
  ),
  neither: finds(
    'forbidden',
    "Le sujet doit porter au moins l'un des deux : le barème de notation ou un timing indicatif.",
    'The paper must give at least one of the two: the marking scale or an indicative timing.',
  ),
};
export const examPaper: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'exam-paper',
    proposition: 'contents',
    inventory: ['utc/paper-required-mentions'],
    clauses: { mentions: clauses.mentions },
    statement: mentions,
    decision: pointFirst(
      'scale_or_timing',
      eitherOne,
      { status: 'required', say: mentions },
      onPaper({
        whole: { status: 'required', say: mentions },
        listed: {
          as: 'required',
          details: ['title', 'semester', 'date', 'duration', 'page_count', 'materials'],
          cite: 'mentions',
        },
        said: { marking_scheme: scaleOrTiming, timing: scaleOrTiming },
        cite: 'mentions',
      }),
    ),
  },
  {
    regulation: 'utc',
    topic: 'exam-paper',
    proposition: 'responsible',
    inventory: ['utc/paper-responsibility'],
    clauses: { prepares: clauses.prepares, answersFor: clauses.answersFor, transport: clauses.transport },
    statement: answers,
    decision: pointFirst(
      'paper_claim',
      blamesSomebodyElse,
      { status: 'true', say: answers },
      whoDecides('paper_charge', {
        whole: { status: 'true', say: answers },
        of: {
          ...each(
            ['teacher', 'delegated'],
            finds(
              'true',
              "Le responsable du module d'enseignement répond de la préparation du sujet, même s'il en délègue la conception à des membres de son équipe.",
              'The module head answers for the preparation of the paper, even when delegating its design to members of the team.',
              'prepares',
            ),
          ),
          form: finds(
            'true',
            "Le responsable du module répond de la préparation du sujet, de son contenu et de sa mise en forme, même s'il délègue.",
            'The module head answers for the preparation of the paper, its contents and its layout, even when delegating.',
            'prepares',
            'answersFor',
          ),
          contents: finds(
            'true',
            "Le responsable du module répond du contenu du sujet, notamment de son adéquation avec le programme, même s'il délègue.",
            'The module head answers for the contents of the paper, notably that they match the syllabus, even when delegating.',
            'answersFor',
          ),
          transport: finds(
            'true',
            "Le responsable du module répond de l'acheminement du sujet vers le lieu d'examen, même s'il délègue.",
            'The module head answers for the transport of the paper to the place of the exam, even when delegating.',
            'transport',
          ),
          office: finds(
            'false',
            "C'est le responsable du module qui répond du sujet, même s'il délègue tout ou partie.",
            'It is the module head who answers for the paper, even when delegating all or part of it.',
            'prepares',
            'answersFor',
          ),
        },
        cite: 'prepares',
      }),
    ),
  },
  {
    regulation: 'utc',
    topic: 'exam-paper',
    proposition: 'copies',
    inventory: ['utc/final-two-archive-copies'],
    clauses: { copies: clauses.copies },
    statement: {
      fr: "Le responsable du module répond de la reproduction du sujet en nombre suffisant, même s'il la délègue, avec l'aide éventuelle de l'imprimerie de l'UTC. Pour un final, il faut deux exemplaires de plus, destinés aux Archives et transmis à l'Administration des Etudes.",
      en: 'The module head answers for making enough copies of the paper, even when delegating it, with the possible help of the UTC print shop. For a final, two more copies are needed, for the Archives, sent to the Administration des Etudes.',
    },
    decision: ofCopies({
      whole: { status: 'true', say: enoughCopies },
      said: {
        self: { status: 'permitted', say: answersForCopies },
        teacher: { status: 'true', say: answersForCopies },
        office: { status: 'not-required', say: answersForCopies },
        print_shop: { status: 'permitted', say: answersForCopies },
        delegate: { status: 'permitted', say: answersForCopies },
        archive_final: { status: 'required', say: archives },
        archive_other: { status: 'not-required', say: finalsOnly },
        archive: { status: 'depends', say: archives, reasons: [finalsOnly] },
      },
      cite: 'copies',
    }),
    // For "how many?".
    figure: {
      asks: [],
      conditions: ['exam_kind'],
      decide: ({ exam_kind: kind }) => ({
        status: 'true',
        say:
          kind === 'final'
            ? {
                fr: "Le responsable du module fait reproduire le sujet d'un final en nombre suffisant, plus deux exemplaires pour les Archives de l'UTC, transmis à l'Administration des Etudes.",
                en: 'The module head has enough copies made of the paper of a final, plus two for the UTC Archives, sent to the Administration des Etudes.',
              }
            : kind === undefined
              ? enoughCopies
              : {
                  fr: 'Le responsable du module fait reproduire le sujet en nombre suffisant ; les deux exemplaires de plus pour les Archives ne sont demandés que pour les finaux.',
                  en: 'The module head has enough copies of the paper made; the two more for the Archives are asked for finals only.',
                },
      }),
    },
  },
  {
    regulation: 'utc',
    topic: 'exam-paper',
    proposition: 'renewed',
    inventory: ['utc/paper-renewal'],
    clauses: { renewed: clauses.renewed },
    ...plainly('required', {
      fr: "Le responsable du module veille au renouvellement périodique des sujets qu'il propose ; le texte ne dit pas à quelle fréquence.",
      en: 'The module head sees to it that papers are renewed periodically; the text does not say how often.',
    }),
  },
];
