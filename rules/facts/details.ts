import { z } from 'zod';
import { define, detail } from './define.ts';

const yesOrNo = [true, false] as const;

/** Details that people name in a yes/no question, of rules that hold many: one value for each kind of detail. */
export const detailFacts = {
  /** Which sanction; `_everywhere` is from every institution of higher education, not from one's own alone. */
  sanction: detail(
    [
      'warning',
      'reprimand',
      'exclusion',
      'permanent_exclusion',
      'exclusion_everywhere',
      'permanent_exclusion_everywhere',
      'suspended_exclusion',
      'community_measure',
      'fine',
      'zero',
      'registration_ban',
    ],
    { fr: 'De quelle sanction s’agit-il ?', en: 'Which sanction is it?' },
  ),
  /**
   * What is asked of making up for a missed exam: whether one may after starting it (`began`), has to ask (`request`) or
   * to prove something (`proof`), whether it comes by itself (`automatic`) or the proof alone undoes the zero
   * (`proof_alone`), whether the exam is another (`other_format`) or the same in kind (`same_format`), whether its mark
   * replaces the zero (`mark_replaces`), and whether results come out meanwhile (`results_meanwhile`).
   */
  make_up: detail(
    [
      'began',
      'request',
      'proof',
      'automatic',
      'proof_alone',
      'other_format',
      'same_format',
      'mark_replaces',
      'results_meanwhile',
    ],
    { fr: 'Que voulez-vous savoir du rattrapage ?', en: 'What about the make-up exam?' },
  ),
  /** What was taken over, or how: `not_text` is pictures, music or code, `joint_work` is done with others. */
  borrowing: detail(
    [
      'own_work',
      'reworded',
      'translated',
      'not_text',
      'ai',
      'joint_work',
      'with_source',
      'without_source',
      'with_permission',
      'without_permission',
    ],
    { fr: "Qu'est-ce qui a été repris, et comment ?", en: 'What was taken over, and how?' },
  ),
  /** Whether an identity document would be shown only later than at the start. */
  id_later: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: "La pièce d'identité serait-elle présentée plus tard ?",
      en: 'Would the identity document be shown later?',
    },
    domain: yesOrNo,
  }),
  /** Whether it is asked if the fee is returned. */
  fee_back: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: "S'agit-il du remboursement des frais ?", en: 'Is it about getting the fee back?' },
    domain: yesOrNo,
  }),
  /** Whether a document of the registration was forged. */
  forged_file: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: "Un document de l'inscription est-il falsifié ?",
      en: 'Is a document of the registration forged?',
    },
    domain: yesOrNo,
  }),
  /** Whether a school would register its students without any agreement. */
  school_alone: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: "L'école agirait-elle sans accord ?", en: 'Would the school act without any agreement?' },
    domain: yesOrNo,
  }),
  /** Whether the closing date of registrations is past. */
  past_closing: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: 'La date de clôture est-elle passée ?', en: 'Is the closing date past?' },
    domain: yesOrNo,
  }),
  /** Whether a great many people want to register. */
  high_demand: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: 'Y a-t-il une forte affluence ?', en: 'Is demand high?' },
    domain: yesOrNo,
  }),
  /** Whether it is asked if a ban from exam sessions is sure to follow. */
  ban_certain: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: "Demandez-vous si l'exclusion des sessions est automatique ?",
      en: 'Do you ask if a ban from sessions is automatic?',
    },
    domain: yesOrNo,
  }),
  /** Whether a ban from exam sessions is asked about. */
  ban_asked: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: "S'agit-il d'une exclusion des sessions d'examen ?",
      en: 'Is it about a ban from exam sessions?',
    },
    domain: yesOrNo,
  }),
  /** Whether it is the school or a proctor that would lend something. */
  lent_by_staff: define({
    schema: z.boolean(),
    missing: 'other',
    ask: {
      fr: "Est-ce l'école ou un surveillant qui prêterait ?",
      en: 'Is it the school or a proctor that would lend it?',
    },
    domain: yesOrNo,
  }),
  /** Whether it is a penalty for cheating or the like that is contested. */
  penalty: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: "S'agit-il d'une sanction pour fraude ?", en: 'Is it a penalty for cheating?' },
    domain: yesOrNo,
  }),
  /** Whether the script has been marked anew already. */
  remarked: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: 'La copie a-t-elle déjà été recorrigée ?', en: 'Has the script been marked anew already?' },
    domain: yesOrNo,
  }),
  /** Whether the exam is itself one in a language. */
  language_exam: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: "Est-ce un examen d'une langue ?", en: 'Is it a language exam?' },
    domain: yesOrNo,
  }),
  /** Minutes before the start at which somebody is there. */
  ahead_min: define({
    schema: z.number().positive().max(1440),
    missing: 'other',
    ask: {
      fr: "Combien de minutes avant le début de l'épreuve ?",
      en: 'How many minutes before the start of the exam?',
    },
    domain: [1, 5, 10, 14, 15, 16, 20, 30, 60],
  }),
  /** Whether it is the proctors, not the candidates, who have to be there. */
  proctors_ahead: define({
    schema: z.boolean(),
    missing: 'other',
    ask: { fr: "S'agit-il des surveillants ?", en: 'Is it about the proctors?' },
    domain: yesOrNo,
  }),
  /**
   * Which signature on the cheating report: one proctor's alone, two proctors', every proctor's, that of a proctor who saw
   * nothing (`unseen`) or was not in the room (`away`), the student's, the student's refused, the student's in place of a
   * second proctor's, or an office's (director, registry).
   */
  signature: detail(
    ['one', 'two', 'every_proctor', 'unseen', 'away', 'student', 'refusal', 'student_for_proctor', 'office'],
    { fr: 'De quelle signature s’agit-il ?', en: 'Which signature is it?' },
  ),
} as const;
