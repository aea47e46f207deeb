import { z } from 'zod';
import { assessmentFacts } from './facts/assessment.ts';
import { contentsFacts } from './facts/contents.ts';
import { dateFacts } from './facts/dates.ts';
import { define } from './facts/define.ts';
import { detailFacts } from './facts/details.ts';
import { juryFacts } from './facts/jury.ts';
import { univPoints } from './facts/points/univ.ts';
import { cnamPoints } from './facts/points/cnam.ts';
import { imtPoints } from './facts/points/imt.ts';
import { utcClaims, utcPoints } from './facts/points/utc.ts';
import { supmecaPoints } from './facts/points/supmeca.ts';
import { whoFacts } from './facts/who.ts';

/** 1 to `most` minutes, every `step`. */
const minutes = (most: number, step = 1) =>
  Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step);

/**
 * Everything that a question can tell and a cell can decide on. Durations are minutes; `null` never stands for
 * "unknown": an unknown fact is absent.
 */
export const facts = {
  duration_min: define({
    schema: z.number().positive().max(1440),
    missing: 'exam_duration',
    ask: { fr: "Combien de temps dure l'épreuve ?", en: 'How long is the exam?' },
    choices: [60, 90, 120, 180, 240].map((m) => ({
      value: String(m),
      label: {
        fr: m % 60 === 0 ? `${String(m / 60)} h` : `${String(Math.floor(m / 60))} h ${String(m % 60)}`,
        en: m % 60 === 0 ? `${String(m / 60)} h` : `${String(Math.floor(m / 60))} h ${String(m % 60)}`,
      },
    })),
    domain: minutes(480, 15).concat([61, 119, 121, 179, 181]),
  }),
  /** Minutes after the start of the exam (at UTC: after the first paper was handed out) at which the candidate arrives. */
  delay_min: define({
    schema: z.number().min(0).max(1440),
    missing: 'delay',
    ask: {
      fr: "De combien de minutes est le retard, après le début de l'épreuve ?",
      en: 'How late, in minutes after the start of the exam?',
    },
    domain: [0, ...minutes(300, 5), 1, 61],
  }),
  /** Minutes gone since the start of the exam (at UTC: since the first paper was handed out). */
  elapsed_min: define({
    schema: z.number().min(0).max(1440),
    missing: 'elapsed',
    ask: {
      fr: "Depuis combien de temps l'épreuve a-t-elle commencé ?",
      en: 'How long ago did the exam start?',
    },
    domain: [0, ...minutes(480, 5), 59, 61],
  }),
  mode: define({
    schema: z.enum(['room', 'online']),
    missing: 'mode',
    ask: { fr: "L'examen est-il en salle ou en ligne ?", en: 'Is the exam in a room or online?' },
    choices: [
      { value: 'room', label: { fr: 'En salle', en: 'In a room' } },
      { value: 'online', label: { fr: 'En ligne', en: 'Online' } },
    ],
    domain: ['room', 'online'],
  }),
  /** Why somebody is late or wants to go out: outside their control, or not. */
  cause: define({
    schema: z.enum([
      'transport',
      'road',
      'strike',
      'illness',
      'accident',
      'overslept',
      'forgot',
      'own_choice',
      'work',
      'other',
    ]),
    missing: 'cause',
    ask: { fr: 'Quelle est la raison ?', en: 'What is the reason?' },
    domain: ['transport', 'overslept', 'other'],
  }),
  /** A proof of delay issued by a transport company or body. */
  transport_proof: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: "Y a-t-il un justificatif de retard d'un organisme de transport ?",
      en: 'Is there a proof of delay from a transport company?',
    },
    domain: [true, false],
  }),
  /** Whether a candidate has already left the room. */
  someone_left: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: 'Un candidat est-il déjà sorti de la salle ?',
      en: 'Has any candidate already left the room?',
    },
    domain: [true, false],
  }),
  /** An emergency or absolute necessity, such as a serious malaise. */
  emergency: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: "S'agit-il d'une urgence ?", en: 'Is it an emergency?' },
    domain: [true, false],
  }),
  /** Proctors in the room. */
  proctors: define({
    schema: z.int().min(0).max(100),
    missing: 'other',
    ask: { fr: 'Combien de surveillants sont dans la salle ?', en: 'How many proctors are in the room?' },
    domain: [1, 2],
  }),
  /** Candidates who are already out of the room for a moment. */
  others_out: define({
    schema: z.int().min(0).max(1000),
    missing: 'other',
    ask: { fr: "Quelqu'un est-il déjà sorti ?", en: 'Is somebody already out?' },
    domain: [0, 1],
  }),
  /** Candidates who want to go out together. */
  going_together: define({
    schema: z.int().min(1).max(1000),
    missing: 'other',
    ask: { fr: 'Combien veulent sortir ensemble ?', en: 'How many want to go out together?' },
    domain: [1, 2],
  }),
  /** Whether the candidate has exam accommodations (disability recognised by the school). */
  accommodated: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: "L'étudiant bénéficie-t-il d'aménagements ?",
      en: 'Does the student have exam accommodations?',
    },
    domain: [true, false],
  }),
  /** A student on an exchange agreement ("en convention"). */
  exchange_student: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: "L'étudiant est-il en échange (« en convention ») ?", en: 'Is it an exchange student?' },
    domain: [true, false],
  }),
  /** The best identity document at hand. */
  id_document: define({
    schema: z.enum([
      'student_card',
      'identity_card',
      'passport',
      'driving_licence',
      'photocopy',
      'on_phone',
      'expired',
      'loss_report',
      'without_photo',
      'other',
      'none',
    ]),
    missing: 'other',
    ask: { fr: "Quelle pièce d'identité y a-t-il ?", en: 'Which identity document is there?' },
    choices: [
      { value: 'student_card', label: { fr: "Carte d'étudiant", en: 'Student card' } },
      {
        value: 'identity_card',
        label: { fr: "Carte d'identité ou passeport", en: 'Identity card or passport' },
      },
      { value: 'photocopy', label: { fr: 'Photocopie', en: 'Photocopy' } },
      { value: 'none', label: { fr: 'Aucune', en: 'None' } },
    ],
    domain: ['student_card', 'identity_card', 'photocopy', 'on_phone', 'expired', 'none'],
  }),
  device: define({
    schema: z.enum([
      'phone',
      'smartwatch',
      'tablet',
      'computer',
      'earphones',
      'calculator',
      'translator',
      'watch',
      'other',
    ]),
    missing: 'other',
    ask: { fr: 'De quel appareil s’agit-il ?', en: 'Which device is it?' },
    domain: ['phone', 'smartwatch', 'calculator'],
  }),
  device_state: define({
    schema: z.enum(['off', 'silent', 'airplane', 'on']),
    missing: 'other',
    ask: { fr: "L'appareil est-il éteint ?", en: 'Is the device switched off?' },
    domain: ['off', 'silent', 'airplane', 'on'],
  }),
  device_place: define({
    schema: z.enum(['bag', 'pocket', 'table', 'in_view', 'deposited']),
    missing: 'other',
    ask: { fr: "Où est l'appareil ?", en: 'Where is the device?' },
    domain: ['bag', 'pocket', 'table', 'deposited'],
  }),
  /** What somebody wants to use a device for. */
  device_use: define({
    schema: z.enum(['clock', 'calculator', 'translator', 'documents', 'message', 'none']),
    missing: 'other',
    ask: { fr: 'Pour quoi faire ?', en: 'What for?' },
    domain: ['clock', 'calculator', 'documents', 'none'],
  }),
  /** Something other than a device that somebody wants on the table. */
  item: define({
    schema: z.enum([
      'notes',
      'book',
      'paper_dictionary',
      'calculator',
      'ruler',
      'pens',
      'scrap_paper',
      'other',
    ]),
    missing: 'other',
    ask: { fr: "De quoi s'agit-il ?", en: 'What is it?' },
    domain: ['notes', 'paper_dictionary', 'calculator', 'pens'],
  }),
  /** Whether the question paper (or timetable) says what is allowed. */
  paper_says: define({
    schema: z.enum(['nothing', 'allowed', 'forbidden']),
    missing: 'other',
    ask: { fr: 'Le sujet indique-t-il ce qui est autorisé ?', en: 'Does the paper say what is allowed?' },
    domain: ['nothing', 'allowed', 'forbidden'],
  }),
  /** What was caught: cheating of any kind, somebody sitting in another's place, or a disturbance. */
  incident: define({
    schema: z.enum(['cheating', 'substitution', 'disturbance']),
    missing: 'other',
    ask: { fr: "De quel incident s'agit-il ?", en: 'What kind of incident is it?' },
    choices: [
      { value: 'cheating', label: { fr: 'Fraude ou tentative', en: 'Cheating or an attempt' } },
      { value: 'substitution', label: { fr: 'Substitution de personne', en: 'Impersonation' } },
      { value: 'disturbance', label: { fr: 'Trouble', en: 'Disturbance' } },
    ],
    domain: ['cheating', 'substitution', 'disturbance'],
  }),
  /** Whether the fraud is found during the exam or afterwards, when marking. */
  moment: define({
    schema: z.enum(['during', 'after']),
    missing: 'other',
    ask: { fr: "Pendant l'épreuve ou après ?", en: 'During the exam or afterwards?' },
    domain: ['during', 'after'],
  }),
  /** Whether the candidate agrees that a phone be looked into. */
  consent: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: "L'étudiant est-il d'accord ?", en: 'Does the student agree?' },
    domain: [true, false],
  }),
  ...assessmentFacts,
  ...contentsFacts,
  ...dateFacts,
  ...detailFacts,
  ...juryFacts,
  ...univPoints,
  ...cnamPoints,
  ...utcPoints,
  ...utcClaims,
  ...imtPoints,
  ...supmecaPoints,
  ...whoFacts,
} as const;

export type FactName = keyof typeof facts;
export type FactValue<N extends FactName> = z.infer<(typeof facts)[N]['schema']>;
/** What is known; an unknown fact is absent. */
export type Facts = { readonly [N in FactName]?: FactValue<N> | undefined };
