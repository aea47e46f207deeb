import { detail } from './define.ts';

const who = { fr: 'De qui s’agit-il ?', en: 'Who is it about?' };
const how = { fr: 'De quel moyen s’agit-il ?', en: 'Which way is it about?' };
const whichPoint = { fr: 'De quel point s’agit-il ?', en: 'Which point is it about?' };

/** Who acts, or by which means, where a question asks yes or no about one of them. */
export const whoFacts = {
  /**
   * What somebody answers for: the paper's form or kind, its contents, its transport, a spare one, a paper that another
   * person designed (`delegated`), or a form that others impose on the teacher; or whether it is the teacher or an office
   * that answers.
   */
  paper_charge: detail(
    ['form', 'imposed', 'contents', 'transport', 'spare', 'delegated', 'teacher', 'office'],
    whichPoint,
  ),
  /**
   * Who would chair the jury or sit on it. The chair: with a delegation (`chair_delegate`), without one
   * (`chair_undelegated`), who is no permanent teacher (`chair_temp`), elected by the members, the oldest. A seat: that of
   * somebody sent by the module head (`substitute`), of the lecturers' representative, who is on no teaching committee
   * (`rep_outside_committee`).
   */
  jury_seat: detail(
    [
      'chair_director',
      'chair_module_head',
      'chair_researcher',
      'chair_teacher',
      'chair_temp',
      'chair_delegate',
      'chair_undelegated',
      'chair_elected',
      'chair_senior',
      'director',
      'programme_head',
      'module_head',
      'substitute',
      'teacher_rep',
      'rep_outside_committee',
      'teacher',
      'assistant',
      'student',
      'office',
      'outsider',
      'designer',
    ],
    who,
  ),
  /**
   * Who calls a meeting of the jury or asks for one, an item on its agenda, whether several have to ask (`several_ask`) and
   * the chair to accept (`chair_grants`); and how often it meets.
   */
  jury_meeting: detail(
    [
      'member_asks',
      'several_ask',
      'guest_asks',
      'student_asks',
      'chair_grants',
      'agenda',
      'chair_convenes',
      'other_convenes',
      'each_session',
      'more_often',
      'once_a_year',
      'skipped',
    ],
    whichPoint,
  ),
  /** Who signs the jury's minutes (`leaver_signs`: who left before the end), sends them, and gets them. */
  jury_minutes: detail(
    ['present_sign', 'leaver_signs', 'chair_sends', 'deputy_sends', 'to_office', 'to_member'],
    who,
  ),
  /** Who pronounces the jury's decision, and how the student hears of it. */
  outcome_by: detail(['director', 'jury', 'teacher', 'notified', 'public'], who),
  /** Whose vote decides where votes are tied: the chair's, or something else (the oldest, a lot, a new vote). */
  tie_break: detail(['chair', 'other'], who),
  /** How, and to whom, an appeal would be sent; whether it gives reasons, comes for another or from several; whether it always reaches the jury (`passed_on`). */
  appeal_way: detail(
    [
      'letter',
      'registered',
      'by_hand',
      'oral',
      'email',
      'fax',
      'online_form',
      'chat',
      'to_management',
      'to_jury',
      'to_teacher',
      'to_office',
      'reasons',
      'on_behalf',
      'joint',
      'passed_on',
    ],
    how,
  ),
  /** How, by whom, to whom and how early results would be given; `board` is on paper, `screen` is for all to see. */
  results_way: detail(
    [
      'board',
      'screen',
      'web',
      'email',
      'letter',
      'phone',
      'sms',
      'chat',
      'aloud',
      'desk',
      'by_teacher',
      'to_office',
      'before_validation',
      'to_family',
    ],
    how,
  ),
  /**
   * Who would mark: somebody who taught in the module, who did not (`outsider`), one's own teacher; who shares the scripts
   * out; and when marks are harmonised.
   */
  marking: detail(
    [
      'module_teacher',
      'outsider',
      'own_teacher',
      'change_marker',
      'head_assigns',
      'office_assigns',
      'harmonised',
      'management_harmonises',
      'one_marker',
      'other_sessions',
      'other_exercises',
    ],
    whichPoint,
  ),
  /** Who judges what a candidate strictly needs in the room. */
  necessity_by: detail(['proctor', 'teacher', 'candidate'], who),
  /** What a mark rests on. */
  marked_on: detail(['approach', 'participation', 'presentation', 'result_only'], whichPoint),
  /** Whether a piece of work has an appraisal of its own, or shares one. */
  appraisal_of: detail(['own', 'shared'], whichPoint),
  /** Who would set the date: `assistant` on the teacher's behalf, `programme_head` or a dean, the DFP by itself. */
  date_setter: detail(
    ['teacher', 'assistant', 'office', 'programme_head', 'director', 'dfp_alone', 'institute'],
    who,
  ),
  /** How, or by whom, a summons would be given; `collective` is a message to all that is nobody's own. */
  summons_way: detail(
    [
      'email',
      'letter',
      'registered',
      'portal',
      'posted',
      'chat',
      'sms',
      'oral',
      'collective',
      'calendar',
      'by_teacher',
      'by_office',
      'by_centre',
    ],
    how,
  ),
  /**
   * To whom a case of cheating would be reported (`president`: straight to), or what would go along: the suspect's script,
   * what was seized.
   */
  report_way: detail(
    ['director', 'dfp', 'president', 'legal', 'teacher', 'office', 'student', 'outsider', 'script', 'seized'],
    who,
  ),
  /** Who would refer a case of cheating, or put its file together; whether it may be dropped, or the student is heard first. */
  referrer: detail(
    [
      'proctor',
      'teacher',
      'jury',
      'student',
      'office',
      'legal',
      'dfp',
      'director',
      'vice_president',
      'president',
      'file_director',
      'file_other',
      'dropped',
      'heard_first',
    ],
    who,
  ),
  /** Who would book rooms, find proctors, summon them, fetch the keys, or see to all of it. */
  arranged_by: detail(
    [
      'rooms_teacher',
      'rooms_office',
      'proctors_teacher',
      'proctors_office',
      'summons_teacher',
      'summons_office',
      'keys_teacher',
      'all_teacher',
      'all_office',
      'own_exams',
    ],
    who,
  ),
  /** What would be made ready for the exam room; `transport` is taking it there, `posting` is putting up the plans. */
  supply: detail(
    ['papers', 'list', 'plan', 'record_form', 'regulation', 'booklets', 'transport', 'posting'],
    whichPoint,
  ),
  /** Who would make it ready. */
  supplied_by: detail(['teacher', 'proctor', 'office'], who),
  /** Where, or to whom, the regulation is available; `guide_alone` is the guide without the other document. */
  rules_at: detail(
    [
      'room',
      'web',
      'course',
      'board',
      'email',
      'everybody',
      'newcomers',
      'returning',
      'late_joiners',
      'guide_alone',
    ],
    how,
  ),
  /** How somebody registers for an exam (`by_other`: through somebody else; `elsewhere`: not online), and with which papers. */
  registration_way: detail(['by_other', 'online', 'elsewhere', 'documents'], how),
  /** Whether the course itself is free, has to be paid for, or checks who one is. */
  course_access: detail(['free', 'fee', 'identity_check'], whichPoint),
  /** Who sets the mark needed to pass, or whether it is the same for all (`fixed`); how the average is made. */
  pass_rule: detail(['team_sets', 'other_sets', 'fixed', 'plain_average', 'weighted'], whichPoint),
  /** When, for what and how often a certificate is given. */
  certificate_point: detail(['before_jury', 'after_jury', 'duplicate', 'credits', 'anonymous'], whichPoint),
  /** What one would do in an emergency, or whom one would warn. */
  first_aid: detail(
    [
      'move',
      'call',
      'onlookers',
      'alarm',
      'extinguisher',
      'technician',
      'caretaker',
      'first_aider',
      'nearest_staff',
    ],
    whichPoint,
  ),
  /** What somebody would stay on the premises for. */
  stay_for: detail(['work', 'association', 'leisure', 'limited'], whichPoint),
  /** Whether somebody goes on or comes back to the site after the end of an online exam, or copies were kept. */
  site_after: detail(['back', 'stop'], whichPoint),
  /** Who keeps scripts, what goes with them or is kept like them, and whether they may be destroyed. */
  script_keeping: detail(
    [
      'destroyed',
      'by_teacher',
      'by_office',
      'by_other_centre',
      'archived',
      'archived_in_dispute',
      'kept_in_dispute',
      'model_answer',
      'attendance_list',
      'files',
      'reports',
    ],
    whichPoint,
  ),
} as const;
