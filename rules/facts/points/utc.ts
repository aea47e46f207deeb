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
  /** For which semester a change of methods would count. */
  methods_changed: point('next_semester'),
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
  /** Who arranges a defence of an internship or a project. */
  defence_by: point('internship_own_head', 'internship_module_head', 'project_own_head', 'project_other'),
  /** What the academic calendar tells, and how it is adopted. */
  calendar_point_utc: point('semesters', 'exam_periods', 'holidays', 'other', 'alone', 'consulted'),
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
  found_later: point('evidence', 'report'),
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
  /** What is kept back before the ruling: a proof of success (`refused`), or one of being enrolled. */
  before_ruling_utc: point('refused', 'enrolment'),
  /** Who would change a mark that is proposed. */
  mark_changed_by: point('marker', 'chair', 'student_office'),
  /** Who would sign the correction of a clerical error. */
  corrected_by: point('chair', 'member', 'marker', 'office'),
  /** Who would send the minutes of a jury, or enter the marks in them. */
  minutes_by: point('chair', 'office', 'member'),
  /** Whether the chair's vote settles it; `untied` where no votes are tied. */
  casting_vote: point('settles', 'untied'),
  /** Which script is to be seen, when, and by whom. */
  script_seen: point('unpublished', 'others', 'for_me', 'scale'),
  /** Who would have somebody leave the room. */
  expelled_by_utc: point('proctor'),
  /** Whether a student comes from a programme of the school abroad. */
  programme_abroad: point('yes'),
  /** How well somebody speaks French. */
  speaks_french: point('no'),
} as const;
