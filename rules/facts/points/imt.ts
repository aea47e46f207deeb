import { detail } from '../define.ts';

const whichPoint = { fr: 'De quel point s’agit-il ?', en: 'Which point is it about?' };

/**
 * Points of a rule that a question asks about instead of the rule itself. Each value is what "yes" would say: of "will I
 * be spared?" and of "is he wrong that I am not?" it is `spared`. See `pointed`.
 */
export const imtPoints = {
  /** Of plagiarism in a group: every member is punished, or those who did not copy are not. */
  group_point: detail(['all', 'spared'], whichPoint),
  /** Of a second plagiarism, on the same work or another: it counts as a repeat, or does not. */
  repeat_point: detail(['counts', 'excused'], whichPoint),
  /** Of the mark of work with plagiarism in it: 0 for the whole, or less than that. */
  plagiarism_mark: detail(['zero', 'milder'], whichPoint),
  /** Of a script after talking or lending during the exam: void or not; whether a bar from sessions may come as well. */
  exchange_effect: detail(['void', 'kept', 'barred'], whichPoint),
  /** Of exam sessions to come, after cheating: closed to the one who cheated, or open. */
  sessions_after: detail(['closed', 'open'], whichPoint),
  /** Of somebody without an identity document: let in as a familiar face, or turned out. */
  known_face: detail(['let_in', 'turned_out'], whichPoint),
  /** Of the "script" of somebody who came back to the site after the end: marked, or not. */
  site_script: detail(['marked', 'unmarked'], whichPoint),
  /**
   * Of the room of an online exam: somebody else in it, alone in it, showing all of it, or not; whether somebody who came in
   * breaks the rule, and whether somebody who stayed out of it is all right (`elsewhere`) or breaks it.
   */
  room_point: detail(
    ['company', 'alone', 'shown', 'unshown', 'breach', 'elsewhere', 'elsewhere_breach'],
    whichPoint,
  ),
  /** Of the paper of an online exam: copied by hand. */
  paper_by_hand: detail(['copied'], whichPoint),
  /** Whether a script that is not marked for that is a 0. */
  unmarked_zero: detail(['zero'], whichPoint),
  /** On leaving: the name on the script, the time noted by the proctor, the script kept, that no copy was made. */
  leave_form: detail(
    ['named', 'unnamed', 'timed', 'script_kept', 'handed_first', 'no_copy_shown'],
    whichPoint,
  ),
  /** Of somebody who wants to leave before the end: kept in, or let go. */
  kept_in: detail(['kept', 'let_go'], whichPoint),
  /** Of the minutes of the jury, asked for by a learner: given, or refused. */
  minutes_point: detail(['given', 'refused'], whichPoint),
  /** Of a jury that is convened again for want of a quorum: it sits whatever the number, or needs half again. */
  second_call: detail(['sits', 'needs_half'], whichPoint),
  /** Of the quorum: members who gave a proxy count, or have to be there; one member alone, without any proxy. */
  quorum_point: detail(['proxies_count', 'in_person', 'lone'], whichPoint),
  /** Of what a jury of so many members decided: valid, or void. */
  jury_validity: detail(['valid', 'void'], whichPoint),
  /** Of a second proxy for one member: taken, or refused. */
  proxy_point: detail(['taken', 'refused'], whichPoint),
  /** How many votes one member may hold, proxies included. */
  votes_each: detail(['how_many'], whichPoint),
  /** Of votes that are tied: the vote of the chair prevails, or something else does. */
  tie_point: detail(['chair', 'other'], whichPoint),
  /** Of a guest of the jury: votes, attends the deliberation, is kept out of it, or is invited by the president. */
  guest_point: detail(['votes', 'deliberates', 'kept_out', 'invited'], whichPoint),
  /** Of an appeal: rejected by the management without the jury, decided by the jury, or looked at by it. */
  appeal_filter: detail(['rejected', 'jury_decides', 'heard'], whichPoint),
  /** Of an appeal that was sent by e-mail: whether that keeps it in time. */
  mail_in_time: detail(['counts', 'does_not'], whichPoint),
  /** Who decides on a new marking: the teaching team, or somebody else. */
  remark_by: detail(['team', 'other'], whichPoint),
  /** Who validates marks before they are posted: the management, or somebody else. */
  validated_by: detail(['management', 'other'], whichPoint),
  /** Of the exam's fee: due, free, reduced or waived, the same for all courses, or its own for each. */
  fee_point: detail(['due', 'free', 'waived', 'same', 'differs'], whichPoint),
  /** Of smoking: an electronic cigarette, outdoors, at an event that is no class; the ban lifted, or in force. */
  smoke_point: detail(['vape', 'outdoors', 'event', 'lifted', 'in_force'], whichPoint),
  /** Of alcohol: forbidden everywhere or with places left out, and whoever drinks told to stop. */
  alcohol_point: detail(['everywhere', 'excepted', 'stopped'], whichPoint),
  /** Who has drunkenness established: the management, or a proctor. */
  sober_check: detail(['management', 'proctor'], whichPoint),
  /** Of safety devices and exits: blocked, or damaged. */
  safety_act: detail(['blocked', 'damaged'], whichPoint),
  /** Of an evacuation drill: skipped, or attended. */
  drill_point: detail(['skipped', 'attended'], whichPoint),
  /** Of getting into a school for an exam: freely, or with leave or at set hours. */
  entry_point: detail(['freely', 'with_leave'], whichPoint),
  /** Whether the rules of the host site hold for somebody from outside, and are on its web site. */
  host_point: detail(['bound', 'exempt', 'on_site_web'], whichPoint),
  /** What an exam bears on: the whole syllabus, or a part. */
  exam_reach: detail(['whole', 'part'], whichPoint),
  /** Whether the course documents bind. */
  course_rules: detail(['bind', 'only_advice'], whichPoint),
  /** Whether registrations are closed before the planned date because of high demand. */
  early_close: detail(['early'], whichPoint),
  /** Of an exam centre with too few candidates: not opened, kept open all the same; the journey to another one paid. */
  centre_point: detail(['closed', 'kept_open', 'travel'], whichPoint),
  /** Of a registration with fees unpaid or a file incomplete at the closing date: it stands, or is cancelled. */
  entry_stands: detail(['stands', 'cancelled'], whichPoint),
  /** Of the exam sessions of a course: how many there are, a single one, or several. */
  sessions_held: detail(['how_many', 'single', 'several'], whichPoint),
  /** Of the results, when somebody speaks of the exam's content: still to come, or out. */
  results_state: detail(['pending', 'out'], whichPoint),
  /** Of the content of an online exam: told to others, or kept to oneself. */
  content_told: detail(['told', 'silent'], whichPoint),
  /** Of somebody late: kept outside. */
  kept_outside: detail(['kept', 'let_in'], whichPoint),
  /** Of the posting of marks: on paper and not otherwise. */
  posting: detail(['only_paper', 'any_means'], whichPoint),
  /** Of the computer on which an online exam is taken: off, or on. */
  own_computer: detail(['off', 'on'], whichPoint),
  /** What the certificate is worth: credits, a degree, at an employer's, how long it is valid; a second copy of it. */
  certificate_worth: detail(['credits', 'degree', 'job', 'validity', 'duplicate'], whichPoint),
  /** Of talking or lending during the exam: within the rules, or a breach of them. */
  exchange_point: detail(['fine', 'breach'], whichPoint),
  /** Of somebody caught in the act: excluded at once, or let finish. */
  caught_point: detail(['at_once', 'let_finish'], whichPoint),
  /** Of marks that are told before the management has validated them: too early. */
  marks_told: detail(['too_early', 'in_order'], whichPoint),
  /** Of going back to the site after the end of an online exam: of no consequence, or of some. */
  site_back: detail(['harmless', 'harm'], whichPoint),
  /** Of this regulation and the course documents: there from the start, or later. */
  docs_when: detail(['from_start', 'late'], whichPoint),
  /** Of a certificate that was given before the jury met: in the right order, or too early; whether the jury comes first. */
  certificate_order: detail(['in_order', 'too_early', 'jury_first'], whichPoint),
  /** Of somebody at the signing-in: turned out, or kept in. */
  id_sent_out: detail(['out', 'in'], whichPoint),
  /** Of somebody drunk or drugged: kept out, or let in; of somebody who is not. */
  drunk_point: detail(['kept_out', 'let_in', 'sober'], whichPoint),
  /** Of the mark after a new marking: it replaces the old one, or the old one is kept. */
  new_mark_point: detail(['replaces', 'old_kept'], whichPoint),
  /** Of exam sessions after plagiarism: closed to its author, or open. */
  plagiarism_ban: detail(['banned', 'free'], whichPoint),
  /** Of the money paid for a registration: kept by the institute. */
  money_kept: detail(['kept'], whichPoint),
  /** Of things that were left before an exit or fire equipment: all right, or wrong. */
  clear_point: detail(['fine', 'wrong'], whichPoint),
  /** Of somebody injured: moved or sat up, or left as they are. */
  injured_point: detail(['moved', 'left'], whichPoint),
  /** Of an absence: what stands on the transcript for it. */
  absence_record: detail(['recorded'], whichPoint),
  /** Of a payment or a document that is missing: at the closing date, or so far, with nothing told of that date. */
  at_closing: detail(['then', 'pending'], {
    fr: 'La date de clôture des inscriptions est-elle passée ?',
    en: 'Is the closing date of registrations past?',
  }),
} as const;

export type PointFact = keyof typeof imtPoints;
