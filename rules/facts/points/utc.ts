import { detail } from '../define.ts';

const whichPoint = { fr: 'De quel point s’agit-il ?', en: 'Which point is it about?' };
const point = <const V extends readonly [string, ...string[]]>(...values: V) => detail(values, whichPoint);

/**
 * A point of a rule that a question names, and the way in which it is named: `only_students` is that nobody else is bound.
 * Of each value a text says whether it is so.
 */
export const utcPoints = {
  /** Whom the regulation binds. */
  bound_person: point('student', 'teacher', 'office', 'outsider', 'only_students'),
  /** What the assessment methods of a course would tell; `other` is the dates, a reading list, who teaches. */
  methods_detail: point(
    'means',
    'weights',
    'pass_mark',
    'language',
    'attendance',
    'eliminatory',
    'conditions',
    'other',
  ),
  /** Whether a course would be assessed by one means alone. */
  sole_means: point('single', 'self', 'council'),
  /** What a new form of assessment would do with the principles of the charter. */
  innovation_point: point('afterwards', 'beforehand', 'unequal', 'equal', 'adapted', 'not_adapted'),
  /** For which semester a change of methods would count, or whether the order is still to be published. */
  methods_changed: point('next_semester', 'before_order'),
  /** Who sets the methods, or signs the order on them; `late` is during the semester of the course. */
  methods_by: point(
    'teacher',
    'office',
    'jury',
    'director',
    'late',
    'signed_by_director',
    'signed_by_teacher',
    'signed_by_other',
  ),
  /** What would do without a summons (`…_schedule`), or would need one (`…_summons`). */
  schedule_for: point(
    'lab_schedule',
    'interview_schedule',
    'internship_schedule',
    'project_schedule',
    'lab_summons',
    'interview_summons',
    'internship_summons',
    'project_summons',
  ),
  /** Whether the language of an exam that is not French has to be stated; `language_course` is one of a language. */
  language_stated: point('stated', 'language_course'),
  /** Who arranges a defence of an internship or a project. */
  defence_by: point('internship_own_head', 'internship_module_head', 'project_own_head', 'project_other'),
  /** What the academic calendar tells, and how it is adopted. */
  calendar_point_utc: point('semesters', 'exam_periods', 'holidays', 'other', 'alone', 'consulted'),
  /** Who would draw up the schedule of tests that are in no exam week: somebody of the team, or from outside it. */
  schedule_by: point('team', 'outsider'),
  /** Which office of the school is named. */
  office_named: point('studies', 'means'),
  /** Whether the exam is outside the weeks that the calendar sets apart for exams. */
  exam_week: point('outside'),
  /** Of a marking scale and an indicative timing, what the paper has. */
  scale_or_timing: point('scale_only', 'timing_only', 'neither'),
  /** What is asked of arrangements for a disability. */
  arrangement: point(
    'automatic',
    'unrecognised',
    'recognised',
    'same_information',
    'other_information',
    'room_proctor',
  ),
  /** What is due to, or from, whoever stands in for the head of a course at the exam, and what that person may decide. */
  stand_in: point('contact', 'answers', 'powers', 'outside_team'),
  /** Who would change seats. */
  seat_by: point('students', 'proctor'),
  /** From when a delay counts, who decides on it, and whether a proof of its cause may be demanded. */
  late_point: point('from_schedule', 'from_paper', 'by_proctor', 'proof_demanded'),
  /** Whether whoever heads the course provided otherwise ("sauf dispositions particulières"). */
  head_allows: point('yes'),
  /** What is asked of the moment at which the exam ends. */
  end_step: point('leave_early', 'bring_up', 'pack_up', 'signal_head', 'signal_other'),
  /** Whether somebody who left would come back once the exam is over. */
  back_after: point('over'),
  /** Whether a break needs to be asked for, and may be refused. */
  break_asked: point('without', 'refusable'),
  /** Who or what else is liable to sanctions. */
  liable: point('accomplice', 'attempt', 'disturbance'),
  /** What is due of cheating found when marking. */
  found_later: point('evidence', 'report', 'exempt'),
  /** Whether a mark would be changed once the jury has met. */
  after_jury: point('change'),
  /** What is asked of the three weeks within which marks are sent. */
  results_point: point('strict', 'suspected', 'office_sends'),
  /** How, and to whom, a request to change a mark goes. */
  request_way: point('office', 'reasons'),
  /** What is written of a latecomer on the attendance list. */
  late_note: point('reason', 'signature'),
  /** What is asked of having a missed exam put on hold. */
  hold: point(
    'gave_up_before',
    'refused_late',
    'to_office',
    'to_office_only',
    'to_teacher_only',
    'granted',
    'walked_out',
  ),
  /** Which rule of conduct is broken. */
  breach: point('lending', 'talking', 'own_paper', 'phone', 'together', 'seat_or_bag'),
  /** What comes of writing after the signal; `will_cost` asks what will be, `penalty` what may. */
  after_signal: point('penalty', 'will_cost', 'certain', 'finishing'),
  /** Who would refer a case without the office that has to. */
  refers_direct: point('self'),
  /** What is kept back before the ruling: it was (`refused`), or a proof of success, of being enrolled, or results would be given. */
  before_ruling_utc: point('refused', 'enrolment', 'certificate', 'results', 'ruled'),
  /** Who would change a mark that is proposed. */
  mark_changed_by: point('marker', 'chair', 'student_office'),
  /** Who would sign the correction of a clerical error. */
  corrected_by: point('chair', 'member', 'marker', 'office'),
  /** Who would send the minutes of a jury, or enter the marks in them. */
  minutes_by: point('chair', 'office', 'member'),
  /** Whether the chair's vote settles it; `untied` where no votes are tied. */
  casting_vote: point('settles', 'untied'),
  /** Which script is to be seen, when, and by whom. */
  script_seen: point('unpublished', 'others', 'for_friend', 'for_me', 'scale'),
  /** Where a bag, or what should be in it, would be: off the floor, on it, or somewhere apart in the room. */
  bag_at: point('off_floor', 'on_floor', 'apart', 'things_out'),
  /** Who would have somebody leave the room. */
  expelled_by_utc: point('proctor'),
  /** Whether a student comes from a programme of the school abroad. */
  programme_abroad: point('yes'),
  /** How well somebody speaks French. */
  speaks_french: point('no'),
} as const;

/** Of something that was said or done: a question asks whether it is right (`refused`), or wrong (`refused_wrong`). */
const claim = <const V extends readonly [string, ...string[]]>(...values: V) => {
  const all = values.flatMap((value) => [value, `${value}_wrong`]);
  return point(...(all as [V[number] | `${V[number]}_wrong`, ...(V[number] | `${V[number]}_wrong`)[]]));
};

/** What a question tells that somebody said or did, and asks to be right or wrong. */
export const utcClaims = {
  /** Of a latecomer: whoever heads the course refused or let in, nobody could let in, a proof was asked for after all. */
  late_ruling: claim('refused', 'nobody', 'proof', 'admitted'),
  /** That there is no summons for these. */
  summons_claim: claim('internship', 'lab', 'interview'),
  /** That arrangements for a disability are not for whoever heads the course. */
  arranger_claim: claim('office'),
  /** That students in another room were not told what the others were. */
  not_informed: claim('told'),
  /** That somebody else's script was not shown. */
  script_refused: claim('others'),
  /** Of leaving: there are no exceptions, somebody was kept in, or out after leaving, no time was given back. */
  leave_claim: claim('no_exception', 'kept_out', 'kept_in', 'time_refused'),
  /** That somebody was made to leave the room. */
  sent_out: claim('sent'),
  /** That sources need not be named. */
  source_claim: claim('needless'),
  /** What was copied. */
  copied: point('lab_report'),
  /** That somebody is suspected for passing something on. */
  lending_claim: claim('suspected'),
  /** That talking is forbidden even where whoever heads the course allowed it. */
  talk_claim: claim('always'),
  /** Of proofs of an absence: an exam has to be put on hold, the zero was kept. */
  hold_ruling: claim('must_grant', 'zero_kept'),
  /** That something else than a dictionary had to be put away. */
  item_taken: claim('taken'),
  /** Of a seat: whoever proctors had somebody sit elsewhere, or would not. */
  seat_claim: claim('moved', 'kept'),
  /** Of cheating found when marking: no report was drawn up, one was asked for, the evidence was not sent. */
  late_found: claim('no_report', 'report_due', 'unsent'),
  /** That the methods were changed once the order was published. */
  methods_claim: claim('changed'),
  /** That whoever heads the course does not answer for a paper that somebody else designed. */
  paper_claim: claim('not_head'),
  /** Who summons the proctors. */
  proctor_summons: claim('office', 'head'),
  /** That it is too late for what a time limit bounds. */
  too_late_said: claim('late'),
  /** That a dictionary had to be put away. */
  dictionary_taken: claim('taken'),
  /** That there was no notice of a test. */
  test_notice: claim('none'),
} as const;
