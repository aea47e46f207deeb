import type { Topic } from '../topic.ts';

export const onlineExam = {
  id: 'online-exam',
  name: { fr: "L'examen en ligne", en: 'Online exams' },
  question: { fr: 'Un examen peut-il se passer en ligne ?', en: 'May an exam be taken online?' },
  propositions: {
    allowed: {
      fr: 'Un examen peut être organisé en ligne.',
      en: 'An exam may be held online.',
      unsaid: {
        fr: 'si un examen peut se passer en ligne ou à domicile',
        en: 'whether an exam may be taken online or at home',
      },
    },
    alone: {
      fr: 'Le candidat en ligne doit être seul et peut devoir montrer la pièce.',
      en: 'The online candidate must be alone and may have to show the room.',
      unsaid: { fr: 'comment un examen à distance est surveillé', en: 'how an online exam is proctored' },
    },
    end: {
      told: true,
      fr: "À la fin, le candidat cesse d'accéder au site.",
      en: 'At the end, the candidate stops accessing the site.',
      unsaid: {
        fr: "ce que fait le candidat à la fin d'un examen en ligne",
        en: 'what the candidate does at the end of an online exam',
      },
    },
    'copy-paper': {
      fr: 'Le candidat peut copier ou capturer le sujet en ligne.',
      en: 'The candidate may copy or capture the online paper.',
      unsaid: {
        fr: "si l'on peut copier ou capturer le sujet en ligne",
        en: 'whether one may copy or capture the online paper',
      },
    },
    disclose: {
      fr: "Le candidat peut parler du contenu de l'épreuve avant les résultats.",
      en: "The candidate may tell of the exam's content before the results.",
      unsaid: {
        fr: "si l'on peut parler du contenu de l'épreuve avant les résultats",
        en: "whether one may tell of the exam's content before the results",
      },
    },
    failure: {
      fr: 'Une panne de connexion ouvre droit à une nouvelle épreuve ou à du temps.',
      en: 'A connection failure gives a right to a new exam or to time.',
      unsaid: {
        fr: 'ce qui se passe en cas de panne de connexion',
        en: 'what happens when the connection fails',
      },
    },
    recording: {
      told: true,
      fr: 'Le candidat peut être filmé ou enregistré, et ses données sont protégées.',
      en: 'The candidate may be filmed or recorded, and personal data are protected.',
      unsaid: {
        fr: "ce qui vaut pour l'enregistrement et les données personnelles",
        en: 'what applies to recording and personal data',
      },
    },
  },
  facts: [
    'assessment',
    'mode',
    'published_date',
    'act_date',
    'site_after',
    'room_point',
    'site_script',
    'paper_by_hand',
    'results_state',
    'content_told',
    'site_back',
  ],
} as const satisfies Topic;
