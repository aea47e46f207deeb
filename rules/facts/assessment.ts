import { z } from 'zod';
import { define } from './define.ts';

const mark = z.number().min(0).max(20);
const yesOrNo = [true, false] as const;

/** Marks, sessions, registrations and sanctions. */
export const assessmentFacts = {
  /** The mark of the first session, of 20. */
  mark: define({
    schema: mark,
    missing: 'other',
    ask: { fr: 'Quelle est la note, sur 20 ?', en: 'What is the mark, out of 20?' },
    domain: [0, 9.99, 10, 20],
  }),
  /** The mark of the second session, of 20. */
  mark_resit: define({
    schema: mark,
    missing: 'other',
    ask: { fr: 'Quelle est la note de seconde session, sur 20 ?', en: 'What is the resit mark, out of 20?' },
    domain: [0, 9.99, 10, 20],
  }),
  /** The weighted average of an exam's exercises, of 20. */
  average: define({
    schema: mark,
    missing: 'other',
    ask: { fr: 'Quelle est la moyenne, sur 20 ?', en: 'What is the average, out of 20?' },
    domain: [0, 9.99, 10, 20],
  }),
  /** The mark needed to pass, of 20, where a text leaves it to others to set. */
  pass_mark: define({
    schema: mark,
    missing: 'other',
    ask: {
      fr: 'Quelle note faut-il, selon les documents du cours ?',
      en: "Which mark is needed, in the course's documents?",
    },
    domain: [0, 5, 10, 15, 20],
  }),
  /** Whether the diploma has rules by which one mark makes up for another. */
  compensation_provided: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: 'Le diplôme prévoit-il une compensation entre les notes ?',
      en: 'Does the diploma let one mark make up for another?',
    },
    domain: yesOrNo,
  }),
  /** Whether the person is duly registered. */
  registered: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: "L'étudiant est-il régulièrement inscrit ?",
      en: 'Is the student duly registered?',
    },
    domain: yesOrNo,
  }),
  /** Whether the student missed the first session. */
  absent_first: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: "L'étudiant était-il absent à la première session ?",
      en: 'Was the student absent from the first session?',
    },
    domain: yesOrNo,
  }),
  session: define({
    schema: z.enum(['first', 'second']),
    missing: 'other',
    ask: { fr: 'Première ou seconde session ?', en: 'First or second session?' },
    choices: [
      { value: 'first', label: { fr: 'Première', en: 'First' } },
      { value: 'second', label: { fr: 'Seconde', en: 'Second' } },
    ],
    domain: ['first', 'second'],
  }),
  /** Which assessment: a final exam, a midterm, or another one (lab work, interview, defence, test in class). */
  exam_kind: define({
    schema: z.enum(['final', 'midterm', 'other']),
    missing: 'other',
    ask: {
      fr: "S'agit-il d'un examen final, d'un médian ou d'une autre épreuve ?",
      en: 'Is it a final exam, a midterm or another assessment?',
    },
    choices: [
      { value: 'final', label: { fr: 'Examen final', en: 'Final exam' } },
      { value: 'midterm', label: { fr: 'Médian', en: 'Midterm' } },
      { value: 'other', label: { fr: 'Autre', en: 'Other' } },
    ],
    domain: ['final', 'midterm', 'other'],
  }),
  /** Continuous assessment, or a terminal exam. */
  assessment: define({
    schema: z.enum(['continuous', 'terminal']),
    missing: 'other',
    ask: {
      fr: "S'agit-il de contrôle continu ou d'un examen terminal ?",
      en: 'Is it continuous assessment or a terminal exam?',
    },
    choices: [
      { value: 'continuous', label: { fr: 'Contrôle continu', en: 'Continuous assessment' } },
      { value: 'terminal', label: { fr: 'Examen terminal', en: 'Terminal exam' } },
    ],
    domain: ['continuous', 'terminal'],
  }),
  /** Marks or tests that a unit has. */
  tests_count: define({
    schema: z.int().min(0).max(1000),
    missing: 'other',
    ask: { fr: "Combien de notes ou d'épreuves y a-t-il ?", en: 'How many marks or tests are there?' },
    domain: [0, 1, 2, 3],
  }),
  /** Whether the student is exempted from attending classes ("dispensé d'assiduité"). */
  attendance_exempt: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: "L'étudiant est-il dispensé d'assiduité ?",
      en: 'Is the student exempted from attending classes?',
    },
    domain: yesOrNo,
  }),
  /** Whether the unit is taught in the current academic year. */
  taught_this_year: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: "L'unité est-elle enseignée cette année ?", en: 'Is the unit taught this year?' },
    domain: yesOrNo,
  }),
  /** Whether the student was registered in the unit in the previous academic year. */
  registered_last_year: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: "L'étudiant était-il inscrit à cette unité l'année précédente ?",
      en: 'Was the student registered in that unit in the previous year?',
    },
    domain: yesOrNo,
  }),
  /** Whether the student is suspected of cheating. */
  fraud_suspected: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: "L'étudiant est-il soupçonné de fraude ?", en: 'Is the student suspected of cheating?' },
    domain: yesOrNo,
  }),
  /** Whether it is not the first time. */
  repeat: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: 'Est-ce une récidive ?', en: 'Is it a repeat?' },
    domain: yesOrNo,
  }),
  /** The length of an exclusion, in years. */
  exclusion_years: define({
    schema: z.number().min(0).max(99),
    missing: 'other',
    ask: { fr: "Combien d'années dure l'exclusion ?", en: 'How many years does the exclusion last?' },
    domain: [1, 2, 2.5, 3, 5, 5.5, 6],
  }),
  /** The length of a community measure, in hours. */
  measure_hours: define({
    schema: z.number().min(0).max(1000),
    missing: 'other',
    ask: { fr: "Combien d'heures dure la mesure ?", en: 'How many hours does the measure last?' },
    domain: [1, 40, 41],
  }),
  /** Whether the source of a borrowed text is named. */
  source_named: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: 'La source est-elle citée ?', en: 'Is the source named?' },
    domain: yesOrNo,
  }),
  /** Whether a borrowed text stands in quotation marks. */
  quotation_marks: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: 'Le texte repris est-il entre guillemets ?', en: 'Is the borrowed text in quotation marks?' },
    domain: yesOrNo,
  }),
  /** "Jours de présentiel" gone since the marks were published: a unit that the text does not define. */
  presence_days: define({
    schema: z.int().min(0).max(1000),
    missing: 'other',
    ask: {
      fr: 'Combien de jours de présentiel se sont écoulés depuis la publication des notes ?',
      en: 'How many days of attendance ("jours de présentiel") have gone by since the marks were published?',
    },
    domain: [0, 29, 30, 31],
  }),
  /** Whether the registration file is complete. */
  file_complete: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: "Le dossier d'inscription est-il complet ?", en: 'Is the registration file complete?' },
    domain: yesOrNo,
  }),
  /** Whether the registration fee is paid. */
  fee_paid: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: "Les frais d'inscription sont-ils payés ?", en: 'Are the registration fees paid?' },
    domain: yesOrNo,
  }),
  /** Where on the premises. */
  place: define({
    schema: z.enum(['school_restaurant', 'student_foyer', 'elsewhere']),
    missing: 'other',
    ask: { fr: 'Où, dans les locaux ?', en: 'Where on the premises?' },
    choices: [
      { value: 'school_restaurant', label: { fr: "Restaurant de l'école", en: 'School restaurant' } },
      { value: 'student_foyer', label: { fr: 'Foyer des élèves', en: "Students' foyer" } },
      { value: 'elsewhere', label: { fr: 'Ailleurs', en: 'Elsewhere' } },
    ],
    domain: ['school_restaurant', 'student_foyer', 'elsewhere'],
  }),
  /** Time of day, in minutes after midnight. */
  time_of_day_min: define({
    schema: z.int().min(0).max(1439),
    missing: 'other',
    ask: { fr: 'Quelle heure est-il ?', en: 'What time is it?' },
    domain: [0, 479, 480, 1020, 1021],
  }),
  /** What a course leads to, as far as a text says whether it applies. */
  programme: define({
    schema: z.enum(['named', 'regulated_profession', 'distance', 'other']),
    missing: 'other',
    ask: { fr: 'De quelle formation s’agit-il ?', en: 'Which programme is it?' },
    domain: ['named', 'regulated_profession', 'distance', 'other'],
  }),
  /** Whether rules of its own exist for the course. */
  specific_rules: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: 'Existe-t-il un règlement propre à cette formation ?',
      en: 'Are there rules of its own for that course?',
    },
    domain: yesOrNo,
  }),
} as const;
