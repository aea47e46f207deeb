import { detail } from '../define.ts';

const which = { fr: 'De quel point s’agit-il ?', en: 'Which point is it about?' };

/** The one point of a rule that a yes/no question names: each fact is of one proposition, and of no other. */
export const supmecaPoints = {
  /**
   * Checking what covers the ears: by a proctor of the other sex (`other_sex`), whether it has to be one of the same
   * (`same_sex`), outside the room, once the exam has begun (`during`), before it begins.
   */
  ear_check: detail(['other_sex', 'same_sex', 'outside', 'during', 'before'], which),
  /** What hides a face: all but the eyes or the whole of it (`full`), or a medical mask. */
  face_cover: detail(['full', 'medical_mask'], which),
  /** Who would change the seat: a proctor, or the candidates by themselves; or whether one has to move when told to. */
  seat_changed_by: detail(['proctor', 'candidate', 'must_move'], which),
  /** Going in while the proctor in charge of the room is not there, or without waiting to be told to. */
  opened_without: detail(['head_proctor', 'leave'], which),
  /**
   * Of a candidate who was not on the list: whether the mark counts, is sure to count or may be refused; whether the list
   * has to be signed (`signs`) or may be left unsigned; whether such a candidate has to be sent away (`must_refuse`).
   */
  unlisted: detail(['mark', 'mark_sure', 'mark_refused', 'signs', 'unsigned', 'must_refuse'], which),
  /** A test held in class, off the timetable or without a summons. */
  test_kind: detail(['class_test'], which),
  /** In front of whom a phone would be looked into: without the student, or with the student watching. */
  search_how: detail(['without_student', 'with_student'], which),
  /** What would follow a device that was kept: a report, or being held an attempt as a possibility. */
  device_claim: detail(['report', 'may_count'], which),
  /** Who would postpone an exam. */
  postponed_by: detail(['teacher', 'director', 'office'], which),
  /** How the start and the end are told: on the board, aloud and no more. */
  times_told: detail(['board', 'aloud'], which),
  /** What has to be done with the record: count the scripts, sign as another proctor, draw it up without an incident. */
  record_duty: detail(['count', 'co_sign', 'uneventful', 'deposit'], which),
  /** Noting in the record that somebody wrote on. */
  overtime: detail(['noted'], which),
  /** What a refusal to countersign does to the report: it voids it, the report stands, the refusal is noted in it. */
  refusal_effect_supmeca: detail(['voids', 'stands', 'noted'], which),
  /** Which cheating comes before a disciplinary body: an accomplice's, an attempt, at a registration, in class… */
  fraud_kind: detail(['accomplice', 'attempt', 'registration', 'coursework', 'competition'], which),
  /** How a community measure would be carried out; `harms` is against health, abilities or dignity, `respects` with them. */
  measure_how: detail(['class_hours', 'own_time', 'harms', 'respects', 'paid', 'unpaid', 'elsewhere'], which),
  /**
   * What is asked of an accommodation: a doctor's opinion and no more, the director's decision, a teacher's or the
   * office's, a signed contract, a request in the course of the year, one made anew each year.
   */
  accommodation_step_supmeca: detail(
    ['opinion_alone', 'opinion', 'director', 'teacher', 'contract', 'contact', 'mid_year', 'each_year'],
    which,
  ),
  /** The same of an arrangement for those who do not speak French. */
  language_step: detail(
    [
      'language_teacher_alone',
      'module_head_alone',
      'director',
      'international_office',
      'contract',
      'to_office',
    ],
    which,
  ),
  /** Who is in charge of an exam: the module head by default, or whoever stands in, and who finds that person. */
  exam_charge: detail(['module_head', 'finds_stand_in', 'office_designates', 'director_designates'], which),
  /** Whether the supplementary session's summons comes with less notice than the first one's, or with the same. */
  notice_compared: detail(['less', 'same'], which),
  /** Going out with nobody watching, or with a proctor who is willing to come along. */
  watched: detail(['nobody', 'with_proctor'], which),
  /** Why a teacher would stay away from the exam. */
  teacher_away: detail(['other_plans', 'prevented'], which),
  /** A summons that is put up, posted or told instead of being sent by e-mail. */
  summons_instead: detail(['other_way'], which),
  /** Who would put back the start of an exam; or a teacher who did (`teacher_did`), where it is asked if that was right. */
  start_delayed_by: detail(['teacher', 'teacher_did', 'proctor'], which),
  /** A certificate or transcript asked for before the disciplinary ruling, or refused until then; or the mark alone. */
  before_ruling_supmeca: detail(['issued', 'refused', 'mark'], which),
  /** A script that would be left unmarked meanwhile, or marked with the others; results that would be put off. */
  marked_how: detail(['left', 'with_others', 'jury_waits', 'jury_deliberates'], which),
  /**
   * Of somebody sanctioned for cheating: whether the exam counts as missed (`absent`; `absent_disputed` where it is asked if
   * that is a mistake), or as attended, and whether the mark is kept.
   */
  void_effect: detail(['absent', 'absent_disputed', 'present', 'kept'], which),
  /** Where a script would be seen. */
  consult_where: detail(['teacher', 'office', 'away'], which),
  /** A form that is filled in on one side alone. */
  form_sides: detail(['one'], which),
  /** Whether the internal rules of the place where the exam is held apply. */
  host_rules: detail(['apply'], which),
  /** Something that was kept and not used. */
  material_kept: detail(['unused'], which),
  /**
   * What a proposition allows was refused, or what it forbids was prevented, or it was said to be too late (`late`), and
   * it is asked if that was right, or (`disputed`) if that was wrong.
   */
  contrary_done: detail(['done', 'late', 'disputed'], which),
  /**
   * Somebody says that it is too late, or too late because the year has begun (`start_of_year`), and it is asked if that is
   * right; or it is asked if a time limit was overrun.
   */
  late_claim: detail(['too_late', 'start_of_year', 'overrun'], which),
  /** A device that the paper or the instructions authorise: whether it may be kept, or has to be put away all the same. */
  device_allowed: detail(['authorised', 'must_deposit'], which),
  /** A cheating report with one proctor's name that would be sent back for another. */
  report_return: detail(['sent_back'], which),
  /** Something that a candidate did, without a word of what. */
  act_told: detail(['vague'], which),
  /** Whether the office has to keep the paper secret, or may show it. */
  paper_secrecy: detail(['kept', 'shown'], which),
  /** Who is registered in one of the two ways alone (`half`), or under a measure of exclusion. */
  standing_supmeca: detail(['half', 'barred'], which),
  /**
   * A proctor who would go out, or went, while nobody else watches (`unwatched`; `unwatched_wrong` where it is asked if that
   * is wrong), or while a colleague does; or a `candidate` who would go out.
   */
  room_left: detail(['unwatched', 'unwatched_wrong', 'covered', 'candidate'], which),
  /** Writing on paper of one's own, or on none but what is provided. */
  paper_own: detail(['own', 'provided'], which),
  /** Who would send a candidate out of the room. */
  expelled_by_supmeca: detail(['other_proctor', 'head', 'director'], which),
  /** Whether the wider nullity comes of itself, and who pronounces it. */
  voids_more: detail(['by_itself', 'commission', 'others'], which),
  /** Whether a marker took part in teaching the module. */
  marker_taught: detail(['taught'], which),
  /** A connectable device that is worn, whatever else was put away. */
  device_worn: detail(['worn'], which),
  /** An international student who speaks French. */
  french_speaker: detail(['yes'], which),
  /** Exam material that would be taken along on going out. */
  taken_out: detail(['material'], which),
  /**
   * A claim that breaking a rule is never cheating, asked to be right (`never`) or wrong (`never_wrong`), or that any breach
   * is (`any`).
   */
  breach_claim: detail(['never', 'never_wrong', 'any'], which),
  /** Something that the exams office prepares and that is missing: whether it should be there, or may be missing. */
  kit_missing: detail(['should', 'complete'], which),
  /** A teacher who would have the paper copied without the exams office. */
  copies_self: detail(['self'], which),
} as const;
