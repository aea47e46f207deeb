import type { Topic } from '../topic.ts';

export const timetable = {
  id: 'timetable',
  name: { fr: 'Le calendrier des examens', en: 'The exam timetable' },
  question: { fr: 'Quand le calendrier des examens est-il connu ?', en: 'When is the exam timetable known?' },
  propositions: {
    notice: {
      told: true,
      fr: 'Le calendrier est communiqué un certain temps avant les épreuves.',
      en: 'The timetable is given some time before the exams.',
      unsaid: {
        fr: "combien de temps à l'avance le calendrier est communiqué",
        en: 'how long in advance the timetable is given',
      },
    },
    'in-time': {
      fr: 'Le calendrier a été communiqué à temps.',
      en: 'The timetable was given in time.',
      unsaid: { fr: 'quand le calendrier doit être communiqué', en: 'by when the timetable has to be given' },
    },
    'who-sets': {
      told: true,
      fr: 'Les dates des épreuves sont fixées par une autorité désignée.',
      en: 'Exam dates are set by a named authority.',
      unsaid: { fr: 'qui fixe les dates des épreuves', en: 'who sets the exam dates' },
    },
    change: {
      fr: "La date, l'heure ou la salle peut changer après la parution du calendrier.",
      en: 'The date, time or room may change once the timetable is out.',
      unsaid: {
        fr: "si la date, l'heure ou la salle peut changer après la parution du calendrier",
        en: 'whether the date, time or room may change once the timetable is out',
      },
    },
    'late-notice': {
      told: true,
      fr: "Un retard de l'établissement dans ses propres délais a une conséquence.",
      en: "The institution's missing of its own deadlines has a consequence.",
      unsaid: {
        fr: "ce qui se passe si l'établissement ne respecte pas ses propres délais",
        en: 'what follows if the institution misses its own deadlines',
      },
    },
    'religious-holidays': {
      told: true,
      fr: 'Le calendrier tient compte des fêtes religieuses.',
      en: 'The timetable takes account of religious holidays.',
      unsaid: {
        fr: 'si le calendrier tient compte des fêtes religieuses',
        en: 'whether the timetable takes account of religious holidays',
      },
    },
  },
  facts: [
    'exam_date',
    'done_date',
    'semester_date',
    'exam_kind',
    'date_setter',
    'assessment',
    'calendar_point_cnam',
    'calendar_point_utc',
    'office_named',
    'exam_week',
    'timetable_load',
    'notice_way',
    'change_point',
    'schedule_by',
  ],
} as const satisfies Topic;
