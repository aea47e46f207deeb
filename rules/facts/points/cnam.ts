import { z } from 'zod';
import { define, detail } from '../define.ts';

const whichPoint = { fr: 'De quel point s’agit-il ?', en: 'Which point is it about?' };

/** Points of a rule that people ask about by themselves, where the rule's proposition does not settle them. */
export const cnamPoints = {
  /**
   * Of a deed that was done, or a claim, that a question only asks to be right or wrong: whether "yes" says that the
   * proposition is so, or that it is not. "I said no. Was I right?" asks whether it is not.
   */
  judged: detail(['for', 'against'], whichPoint),
  /** Of the vote by which the regulation was adopted: whether it was unanimous, or some voted against. */
  vote_point: detail(['unanimous', 'opposed', 'abstained'], whichPoint),
  /** How a certificate comes: on the portal, by e-mail or by post, as may be; by one of them, as has to be. */
  certificate_way: detail(['portal', 'email', 'post', 'has_to_be'], whichPoint),
  /** Whether marks of continuous assessment are asked about as they go to the exams office. */
  marks_to_office: define({
    schema: z.literal(true),
    missing: 'other',
    ask: {
      fr: 'S’agit-il des notes communiquées au service des examens ?',
      en: 'Is it about marks for the exams office?',
    },
    domain: [true],
  }),
  /** Whether honours are asked about. */
  honours: define({
    schema: z.literal(true),
    missing: 'other',
    ask: { fr: 'S’agit-il d’une mention ?', en: 'Is it about honours?' },
    domain: [true],
  }),
  /** The mark, of the two that are told, that is asked about: "is it the 6 that counts?". */
  mark_named: define({
    schema: z.number().min(0).max(20),
    missing: 'other',
    ask: { fr: 'De quelle note s’agit-il ?', en: 'Which mark is it about?' },
    domain: [0, 9.99, 10, 20],
  }),
  /**
   * Of a special recall exam: whether it comes by itself (`automatic`), has to be asked for with reasons (`reasons`) or may
   * be without (`no_reasons`); what one registers with: last year's card (`old_card`), this year's (`new_card`), the
   * teacher's authorisation, `both` or `neither`; whether one has to register, or may be without (`unregistered`); who
   * decides; and where it is asked for.
   */
  recall_point: detail(
    [
      'automatic',
      'reasons',
      'no_reasons',
      'old_card',
      'new_card',
      'authorisation',
      'both',
      'neither',
      'register',
      'unregistered',
      'director_decides',
      'other_decides',
      'own_centre',
      'elsewhere',
    ],
    whichPoint,
  ),
  /** Of exams that overlap: a part of the time only, or whether a solution is owed. */
  overlap_point: detail(['partial', 'guaranteed'], whichPoint),
  /** Of the time between two exams that overlapped: where the student is, and with whom. */
  between_point: detail(['presence'], whichPoint),
  /**
   * Of principles of assessment that nobody revised: whether they go on, or lapse. Of their revision: whether it has to be,
   * may be yearly, is proposed by the national heads, is made by one teacher or centre. Of their publication: when.
   */
  principles_point: detail(
    [
      'unrevised',
      'lapse',
      'revision_due',
      'yearly',
      'heads_propose',
      'by_one_alone',
      'at_opening',
      'after_opening',
    ],
    whichPoint,
  ),
  /** When a final exam would be held, and of how much of the course. */
  period_point: detail(
    ['after_teaching', 'before_end', 'in_period', 'outside_period', 'whole_course', 'last_part'],
    whichPoint,
  ),
  /** Of continuous assessment: who chooses its form, a form by name, which marks go to the office. */
  continuous_point: detail(['teacher_chooses', 'named_form', 'intermediate_marks', 'final_mark'], whichPoint),
  /** Where a final exam would be held: at the centre of registration, at the one that teaches, at home. */
  exam_place: detail(['own_centre', 'teaching_centre', 'home'], {
    fr: 'De quel lieu s’agit-il ?',
    en: 'Which place is it?',
  }),
  /**
   * Of the calendar: whether it is out before classes, or after they began; whether it is only posted, or only on the web;
   * whether it heeds feasts, or keeps exams off them.
   */
  calendar_point_cnam: detail(
    ['before_classes', 'after_classes', 'posted_only', 'web_only', 'feasts_heeded', 'feasts_free'],
    whichPoint,
  ),
  /** What of a timetable that is out would change. */
  change_point: detail(['place', 'date'], whichPoint),
  /** Of an exam that the school called off: in which session the new one is. */
  cancelled_point: detail(['same_session', 'second_session'], whichPoint),
  /** What would be noted in the record: news of the paper, a remark of a student; and whose marking heeds the news. */
  note_point: detail(['paper_news', 'remark', 'marking_all', 'marking_some'], whichPoint),
  /** Of the record: filled in before the end, or afterwards; and the papers of an incident that go to the legal service. */
  record_point: detail(['before_end', 'after_end', 'legal_service', 'legal_script'], whichPoint),
  /** What would be on extra sheets, or on the script about them. */
  sheet_point: detail(['main_number', 'count', 'name'], whichPoint),
  /** Of a script with a sign on it: whether it is marked, or whether that does harm. */
  sign_point: detail(['marked', 'harm'], whichPoint),
  /** Of a refusal to countersign: whether the report is void for it, whether it is noted; whether one has to sign. */
  refusal_point: detail(['void', 'noted', 'must_sign'], whichPoint),
  /** Of a request for accommodations: the doctor, and to whom it goes. */
  request_point: detail(
    ['own_doctor', 'approved_doctor', 'to_referent', 'to_teacher', 'to_office'],
    whichPoint,
  ),
  /** An accommodation by name. */
  aid: detail(['room', 'helper', 'braille', 'large_print', 'time', 'everything', 'other'], {
    fr: 'De quel aménagement s’agit-il ?',
    en: 'Which accommodation is it?',
  }),
  /** Whether it is asked if the centre answers for accommodations that are not there. */
  centre_liable: define({
    schema: z.literal(true),
    missing: 'other',
    ask: { fr: 'S’agit-il de la responsabilité du centre ?', en: 'Is it about the liability of the centre?' },
    domain: [true],
  }),
  /** Who would be told of accommodations. */
  aids_told: detail(['proctors'], whichPoint),
  /** Whether somebody would be let in without a check of who they are. */
  id_unchecked: define({
    schema: z.literal(true),
    missing: 'other',
    ask: { fr: "L'identité serait-elle vérifiée ?", en: 'Would identity be checked?' },
    domain: [true],
  }),
  /** Whether it is asked if one gets in without the summons. */
  let_in: define({
    schema: z.literal(true),
    missing: 'other',
    ask: { fr: "S'agit-il d'entrer sans convocation ?", en: 'Is it about getting in without the summons?' },
    domain: [true],
  }),
  /** Of a change of seats: made by a proctor, refused by a candidate, or to be obeyed. */
  moved_point: detail(['by_proctor', 'refused', 'obeyed'], whichPoint),
  /** Whether somebody who is unwell would be let out. */
  let_out: define({
    schema: z.literal(true),
    missing: 'other',
    ask: { fr: "S'agit-il de sortir de la salle ?", en: 'Is it about leaving the room?' },
    domain: [true],
  }),
  /** Of a device that is off: kept on the person, or on the table. */
  off_point: detail(['at_hand'], whichPoint),
  /**
   * Of a document that was kept and not used: whether one may, or whether it may be held against somebody. Of course
   * material that was consulted: whether that is cheating.
   */
  kept_point: detail(['allowed', 'blamed', 'consulted'], whichPoint),
  /** Whether it is asked if somebody is kept out for want of a summons. */
  kept_out: define({
    schema: z.literal(true),
    missing: 'other',
    ask: { fr: "S'agit-il d'un refus d'entrée ?", en: 'Is somebody kept out?' },
    domain: [true],
  }),
  /** When the attendance sheet would be signed. */
  sign_in_point: detail(['at_end_only', 'before_check'], whichPoint),
  /** How the rules would be recalled before the start, and by whom. */
  reminder_point: detail(['aloud', 'in_writing', 'left_out', 'later'], whichPoint),
  /** Of keeping candidates in: for what, and whether they are told, may refuse or have to comply. */
  confined_point: detail(['time_zones', 'told', 'untold', 'refuse', 'comply'], whichPoint),
  /** How a bag stands in the room. */
  bag_point: detail(['open', 'closed', 'at_feet', 'off_floor'], whichPoint),
  /** Of misconduct: whether it may lead to a sanction, or is sure to. */
  misconduct_point: detail(['may_lead', 'certain'], whichPoint),
  /** Of a sanction by somebody else than the section: whether that goes beyond their powers. */
  beyond_powers: define({
    schema: z.literal(true),
    missing: 'other',
    ask: { fr: "S'agit-il d'un excès de pouvoir ?", en: 'Is it about going beyond one’s powers?' },
    domain: [true],
  }),
  /** Of the exam of somebody who was punished: whether it is gone, or stands. */
  voided_point: detail(['gone', 'stands'], whichPoint),
  /** Who would chair a regional jury, where it is nobody of the institution who teaches and does research. */
  chair_point: detail(['outsider'], whichPoint),
  /** Of rules of their own of a regulated profession: which of the two goes before. */
  own_rules_point: detail(['yield', 'prevail'], whichPoint),
  /** Who would see that the regulation is applied. */
  applier: detail(['teacher', 'centre_head', 'other'], whichPoint),
  /** Whether the student card is asked about on top of an identity document. */
  card_on_top: define({
    schema: z.literal(true),
    missing: 'other',
    ask: {
      fr: "La carte d'étudiant vient-elle en plus d'une pièce d'identité ?",
      en: 'Is the student card on top of an identity document?',
    },
    domain: [true],
  }),
  /** Of a candidate whose name is added by hand: whether proctors may, and whether the exam has to be, or is, valid. */
  added_point: detail(['by_hand', 'binding', 'valid'], whichPoint),
  /** Of fees: paid in part, to be paid later, or not paid, by one who would sit (`unpaid`) or is kept from it (`barred`). */
  payment_point: detail(['part', 'later', 'unpaid', 'barred'], whichPoint),
  /** Of a registration that is not for the unit and the semester, whole: whether one may sit, or be kept from it. */
  registration_point: detail(['unfit', 'barred'], whichPoint),
  /** A form of exam by name: one that the list has. */
  form_point: detail(['listed'], whichPoint),
  /** What is charged for, or free: a photocopy of a script, or a look at it; or how much it is. */
  charge_point: detail(
    ['photocopy_charged', 'photocopy_free', 'look_charged', 'look_free', 'how_much'],
    whichPoint,
  ),
  /** A kind of programme or work by name. */
  scope_point: detail(
    ['licence', 'master', 'engineer', 'professional_title', 'own_certificate', 'written_work'],
    whichPoint,
  ),
  /** Course material: looked at without leave, or only kept. */
  notes_read: detail(['read', 'kept'], {
    fr: 'Le cours a-t-il été consulté ?',
    en: 'Was course material consulted?',
  }),
  /** Who agrees to an oral by video. */
  video_agreed: detail(['all', 'jury_only', 'centres_only', 'jury_refuses', 'centre_refuses'], {
    fr: 'Qui est d’accord ?',
    en: 'Who agrees?',
  }),
  /**
   * Exams in two places or in two ways: of one unit in one semester (`two_centres`, `two_ways`), of two units, in two
   * semesters.
   */
  twice_point: detail(['two_units', 'two_semesters', 'two_centres', 'two_ways'], whichPoint),
  /** Of the teacher of the paper: to stay to the end, or to be within reach instead of in the room. */
  teacher_point: detail(['whole_exam', 'within_reach'], whichPoint),
  /**
   * Of the end of the exam: a signature, a blank script, a script that is not given; of a refusal, what it may lead to
   * (`may_be_referred`), or whether that is sure.
   */
  hand_in_point: detail(['signature', 'blank', 'refusal', 'may_be_referred', 'kept'], whichPoint),
  /** Of a case of cheating: whether it ends before the disciplinary section; whether the director may or must see the student. */
  referral_point: detail(['ends_there', 'director_sees', 'director_must_see'], whichPoint),
} as const;
