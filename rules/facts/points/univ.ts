import { detail } from '../define.ts';

const whichPoint = { fr: 'De quel point s’agit-il ?', en: 'Which point is it about?' };

/**
 * Points of a rule that a question asks about instead of the rule itself, each as the question words it: "may I do it
 * without him?" is `alone`, whatever the proposition says. See `pointed`.
 */
export const univPoints = {
  /** Of a look into a phone: in the student's presence or not, at the end or before, and whether a refusal is noted. */
  search_point: detail(['under_eyes', 'alone', 'at_end', 'right_away', 'refusal_noted'], whichPoint),
  /** Before the ruling: a transcript, certificate or diploma given or kept back, results shown or hidden. */
  withheld_point: detail(['given', 'kept', 'results_out', 'results_hidden'], whichPoint),
  /** Of a suspect's script: not marked or given a zero, set apart by the jury, or treated as the others. */
  suspect_point: detail(['unmarked', 'jury_apart', 'jury_same'], whichPoint),
  /** Who would expel somebody: the proctor alone. */
  expelled_by: detail(['proctor'], whichPoint),
  /** Whether a suspect is kept from this exam or others, or goes on. */
  suspect_exams: detail(['barred', 'goes_on', 'others'], whichPoint),
  /** What a refusal to sign does to the report, and whether it is noted. */
  refusal_effect: detail(['void', 'valid', 'noted'], whichPoint),
  /** Whether impersonation, on either side, is punished. */
  substitution_point: detail(['punished', 'unpunished'], whichPoint),
  /** Of the time of an oral: cut, preparation or the oral itself cut for somebody late, told beforehand or not. */
  oral_time: detail(['cut', 'cut_late', 'length_cut_late', 'posted', 'unposted'], whichPoint),
  /** Whether an oral is taken by several together, before two examiners, or with the door open. */
  oral_with: detail(['group', 'two_examiners', 'door_open'], whichPoint),
  /** Where and how an oral is prepared or held: in poor conditions, or in good ones. */
  oral_room: detail(['poor', 'good'], whichPoint),
  /** Whether listeners are kept out of an oral, or let in. */
  oral_audience: detail(['shut_out', 'let_in'], whichPoint),
  /** A kind of continuous assessment, that there are only some, the teacher's choice of it, or somebody else's. */
  cc_form: detail(['kind', 'only_kinds', 'teacher', 'other'], whichPoint),
  /** Whether a test concerns some of the students only. */
  cc_reach: detail(['some_students'], whichPoint),
  /** Scripts of continuous assessment that are given back or shown, or never are. */
  cc_scripts: detail(['returned', 'kept'], whichPoint),
  /** Tests that are spread over the semester, or come all at once. */
  cc_spread: detail(['spread', 'bunched'], whichPoint),
  /** Whether continuous assessment has a final test at all. */
  last_test: detail(['exists'], whichPoint),
  /** Whether a final exam is held in class hours, or outside them. */
  terminal_hours: detail(['class_hours', 'outside'], whichPoint),
  /** Within one course, regime and rhythm: the same exam, or different ones. */
  same_exam: detail(['same', 'differs'], whichPoint),
  /** Whether it was noticed before or after the papers were handed out that some are missing. */
  papers_found: detail(['before', 'after'], {
    fr: 'Est-ce constaté avant ou après la distribution des sujets ?',
    en: 'Is it noticed before or after the papers are handed out?',
  }),
  /** What is to be done about missing papers; `either` where one asks whether to delay or to postpone. */
  papers_act: detail(['delay', 'postpone', 'copy', 'go_on', 'not_go_on', 'either'], whichPoint),
  /** What is to be done about an error in the paper, and by whom. */
  error_act: detail(['cancelled_by_jury', 'cancelled_by_other', 'held_again', 'corrected'], whichPoint),
  /** To whom one would appeal (the national council, another body of the university, a body outside), or how, or to what effect. */
  appeal_to: detail(['cneser', 'inside', 'outside', 'suspends', 'form'], whichPoint),
  /** What becomes of the script while somebody is out: taken along, handed over, left on the table. */
  script_out: detail(['taken', 'handed', 'left'], whichPoint),
  /** Whether the time out is written down. */
  exit_noted: detail(['noted'], whichPoint),
  /** On leaving: a blank script handed in, none, more than one; the number of extra sheets written on it; signing, or not. */
  leaving_act: detail(['blank', 'nothing', 'two_scripts', 'sheets', 'sign', 'unsigned'], whichPoint),
  /** Extra sheets: their number on the script, the anonymity number on each. */
  sheets_mark: detail(['counted', 'numbered'], whichPoint),
  /** Anonymity lifted, or marks handed in with names. */
  anonymity_point: detail(['lifted', 'named'], whichPoint),
  /** Times written on the board, or only said. */
  times_way: detail(['board', 'aloud'], whichPoint),
  /** Whether the other proctors sign the record of the exam. */
  record_signer: detail(['others'], whichPoint),
  /** Whether the teacher in charge is there, is away and replaced, stays away for no need, or is replaced by a colleague or by somebody else. */
  teacher_there: detail(['present', 'away', 'unneeded', 'colleague', 'outsider'], whichPoint),
  /** Whether the chair of the jury names somebody to stand in. */
  chair_stand_in: detail(['named'], whichPoint),
  /** A competitive exam, or a small test of any kind. */
  scope_of: detail(['competition', 'any_test'], whichPoint),
  /** Whether the regulation is in the exam room, or missing there. */
  rules_room: detail(['there', 'missing'], whichPoint),
  /** The same rules for both regimes at one exam, or others. */
  same_rules: detail(['same', 'other'], whichPoint),
  /** Whether somebody registered for another mode of assessment, or by half only, sits the exam, or is turned away. */
  sit_mode: detail(['turned_away', 'other_mode', 'half'], whichPoint),
  /** Bags and coats kept near, or left at the entrance. */
  bag_place: detail(['kept', 'entrance'], whichPoint),
  /** The hall of a partner or of an outside body, the university's own ones only, a place that is no exam room, or personal work that needs none. */
  hall_kind: detail(['outside_body', 'own_only', 'unsuited', 'personal_work'], whichPoint),
  /** Whether one gets an accommodation, whether a doctor's paper is enough, or the President has decided. */
  accommodation_step: detail(['wanted', 'paper_enough', 'granted'], whichPoint),
  /** A quotation for which the author is asked, or is not. */
  quote_leave: detail(['asked', 'unasked'], whichPoint),
  /** What a sanction does to the exam, or to the others of the session: it stands, or is void. */
  sanction_on: detail(['exam_stands', 'exam_void', 'others'], whichPoint),
  /** What it means for documents and equipment that nothing is said of them. */
  silence_means: detail(['allowed', 'banned'], whichPoint),
  /** That the timetable stands for the summons: in the first session only, or that it is enough. */
  summons_of: detail(['first_only', 'timetable_enough'], whichPoint),
  /** That nothing keeps one from it: the deed itself is asked about. */
  nothing_stops: detail(['claimed'], whichPoint),
  /** Whether the timetable has to be both put up and sent. */
  notice_way: detail(['both'], whichPoint),
  /** Whether what is authorised stands on the timetable. */
  list_where: detail(['timetable'], whichPoint),
  /** Who keeps a paper that the office copies, and keeps it secret. */
  paper_kept: detail(['office'], whichPoint),
  /** A spare paper that has to be prepared. */
  spare_paper: detail(['needed'], whichPoint),
  /** That somebody late should have been let in. */
  entry_asked: detail(['let_in'], whichPoint),
  /** How many exams a day there may be. */
  timetable_load: detail(['per_day'], whichPoint),
  /** Of seeing a script: marked anew, explained, its dates told with the results or later, organised or not at all. */
  script_view: detail(
    ['marked_again', 'explained', 'told_together', 'told_later', 'organised', 'refused'],
    whichPoint,
  ),
  /** That the limit on coming late, or on leaving, is an hour whatever the exam. */
  hour_always: detail(['claimed'], whichPoint),
  /** A seat: whether one is always assigned, taken at will, changed as a student wishes, for no stated reason, or during the exam. */
  seat_point: detail(['always', 'own_choice', 'on_request', 'reason', 'during'], whichPoint),
  /** Whether the second session has the rules of the first, or others. */
  resit_rules: detail(['same', 'other'], whichPoint),
  /** How an exam starts: the rules recalled before or after the papers, by a proctor, papers before all sit, information later. */
  start_order: detail(
    ['rules_first', 'papers_first', 'no_rules', 'by_proctor', 'before_seated', 'info_later'],
    whichPoint,
  ),
  /** A device used to cheat: asked for, or taken by force. */
  device_taken: detail(['asked', 'forced'], whichPoint),
  /** Why the start would be put off: a cause that the text does not name. */
  start_cause: detail(['strike_or_weather', 'other'], whichPoint),
  /** Whether proctors may put the start off, asked of them by somebody else. */
  start_wait: detail(['may', 'must'], whichPoint),
  /** That only the sheets which are handed out may be written on. */
  paper_source: detail(['supplied_only'], whichPoint),
  /** Sheets of the university that a candidate takes away, or that are taken back, or one's own rough work. */
  sheets_taken: detail(['taken', 'taken_back', 'drafts'], whichPoint),
  /** What somebody of the room tells one to put away, or whether one may keep it. */
  put_away: detail(['told_to', 'may_keep'], whichPoint),
  /** What was left at the entrance and is lost, stolen or broken. */
  things_lost: detail(['lost'], whichPoint),
  /** What follows where somebody was wrongly turned away. */
  late_remedy: detail(['asked'], whichPoint),
  /** A device that one is told to switch off, or to leave at the entrance, or that one keeps. */
  device_left: detail(['told', 'kept'], whichPoint),
  /** The time lost by being late: refused, or given back. */
  late_time: detail(['refused', 'given'], whichPoint),
  /** Several who want to go out for a moment: in turn, or at once. */
  out_turns: detail(['in_turn', 'at_once'], whichPoint),
  /** That somebody is asked to show the ears or the face, or that this may not be asked. */
  clothing_check: detail(['asked', 'barred'], whichPoint),
  /** That a mark may still change before the jury meets, or that it is settled. */
  mark_moves: detail(['moves', 'fixed'], whichPoint),
  /** That an exclusion would be suspended. */
  exclusion_suspended: detail(['asked'], whichPoint),
  /** What goes along with the record of the exam. */
  record_with: detail(['list', 'scripts'], whichPoint),
} as const;

export type PointFact = keyof typeof univPoints;
