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
  /** Of the room of an online exam: somebody else in it, alone in it, showing all of it, or not. */
  room_point: detail(['company', 'alone', 'shown', 'unshown'], whichPoint),
  /** Of the paper of an online exam: copied by hand. */
  paper_by_hand: detail(['copied'], whichPoint),
  /** Whether a script that is not marked for that is a 0. */
  unmarked_zero: detail(['zero'], whichPoint),
  /** On leaving: the name on the script, the time noted by the proctor, or the script kept. */
  leave_form: detail(['named', 'unnamed', 'timed', 'script_kept', 'handed_first'], whichPoint),
  /** Of the minutes of the jury, asked for by a learner: given, or refused. */
  minutes_point: detail(['given', 'refused'], whichPoint),
  /** Of a jury that is convened again for want of a quorum: it sits whatever the number, or needs half again. */
  second_call: detail(['sits', 'needs_half'], whichPoint),
  /** Of the quorum: members who gave a proxy count, or have to be there; one member alone, without any proxy. */
  quorum_point: detail(['proxies_count', 'in_person', 'lone'], whichPoint),
  /** Of a guest of the jury: votes, attends the deliberation, is kept out of it, or is invited by the president. */
  guest_point: detail(['votes', 'deliberates', 'kept_out', 'invited'], whichPoint),
  /** Of an appeal: rejected by the management without the jury, or decided by the jury. */
  appeal_filter: detail(['rejected', 'jury_decides'], whichPoint),
  /** Who decides on a new marking: the teaching team, or somebody else. */
  remark_by: detail(['team', 'other'], whichPoint),
  /** Who validates marks before they are posted: the management, or somebody else. */
  validated_by: detail(['management', 'other'], whichPoint),
  /** Of the exam's fee: due, free, reduced or waived, the same for all courses, or its own for each. */
  fee_point: detail(['due', 'free', 'waived', 'same', 'differs'], whichPoint),
  /** Of smoking: an electronic cigarette, outdoors, or at an event that is no class. */
  smoke_point: detail(['vape', 'outdoors', 'event'], whichPoint),
  /** Who has drunkenness established: the management, or a proctor. */
  sober_check: detail(['management', 'proctor'], whichPoint),
  /** Of safety devices and exits: blocked, or damaged. */
  safety_act: detail(['blocked', 'damaged'], whichPoint),
  /** Of an evacuation drill: skipped, or attended. */
  drill_point: detail(['skipped', 'attended'], whichPoint),
  /** Of getting into a school for an exam: freely, or with leave or at set hours. */
  entry_point: detail(['freely', 'with_leave'], whichPoint),
  /** Whether the rules of the host site hold for somebody from outside. */
  host_point: detail(['bound', 'exempt'], whichPoint),
  /** What an exam bears on: the whole syllabus, or a part. */
  exam_reach: detail(['whole', 'part'], whichPoint),
  /** Whether the course documents bind. */
  course_rules: detail(['bind', 'only_advice'], whichPoint),
  /** Whether registrations are closed before the planned date because of high demand. */
  early_close: detail(['early'], whichPoint),
  /** Of a payment or a document that is missing: at the closing date, or so far, with nothing told of that date. */
  at_closing: detail(['then', 'pending'], {
    fr: 'La date de clôture des inscriptions est-elle passée ?',
    en: 'Is the closing date of registrations past?',
  }),
} as const;

export type PointFact = keyof typeof imtPoints;
