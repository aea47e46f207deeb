import { describe, expect, it } from 'vitest';
import { fold } from '../../../../bot/assistant/understand/clean.ts';
import { utcPointsIn } from '../../../../bot/assistant/understand/who.ts';
import type { Facts } from '../../../../rules/facts.ts';
import type { TopicId } from '../../../../rules/topics/index.ts';

/** For questions of a topic, the points of its rules that they name. */
const rows: Partial<Record<TopicId, readonly (readonly [text: string, named: Facts])[]>> = {
  scope: [
    ["La charte ne s'applique qu'aux étudiants, non ?", { bound_person: 'only_students' }],
    ['Must the secretary follow the charter?', { bound_person: 'office' }],
  ],
  'assessment-methods': [
    ['Dois-je donner les coefficients dans les modalités ?', { methods_detail: 'weights' }],
    ['Is the pass mark to be stated in the methods?', { methods_detail: 'pass_mark' }],
    ['Does the director sign the order?', { methods_by: 'signed_by_director' }],
    ["L'UV est notée uniquement sur un projet, c'est permis ?", { sole_means: 'single' }],
    ['Quels coefficients faut-il donner ?', {}],
    ['Puis-je changer les coefficients pour le semestre prochain ?', { methods_changed: 'next_semester' }],
  ],
  timetable: [
    ['Les vacances sont-elles dans le calendrier ?', { calendar_point_utc: 'holidays' }],
    ["L'Administration des Etudes fait-elle le planning ?", { office_named: 'studies' }],
    ['My midterm is outside the exam weeks. Do I plan it?', { exam_week: 'outside' }],
  ],
  'exam-paper': [
    ['I put timings per question but no marks. Will that do?', { scale_or_timing: 'timing_only' }],
    ['Ni barème ni timing : je peux imprimer ?', { scale_or_timing: 'neither' }],
  ],
  absence: [
    [
      "J'ai renoncé avant la distribution des sujets, je peux demander une réserve ?",
      { hold: 'gave_up_before' },
    ],
    ['Certif envoyé au prof, et à lui seul. Ça suffit pour la réserve ?', { hold: 'to_teacher_only' }],
    ['Proofs were sent on time. Will I be put on hold?', { hold: 'granted' }],
    ["J'ai lu le sujet puis laissé tomber. Réserve possible ?", { hold: 'walked_out' }],
    ['I walked out after reading the paper. Can I ask to be put on hold?', { hold: 'walked_out' }],
  ],
  jury: [
    ['Le correcteur peut-il changer la note tout seul ?', { mark_changed_by: 'marker' }],
    ['We are 4-4: does my vote count double as chair?', { casting_vote: 'settles' }],
    ["4 pour, 3 contre : la voix du président l'emporte ?", { casting_vote: 'untied' }],
    ['Can my mark be raised after the jury has met?', { after_jury: 'change' }],
    ['Must the secretary send the minutes?', { minutes_by: 'office' }],
  ],
  'consult-script': [
    ['Il refuse de me montrer la copie de mon pote. Il a tort ?', { script_refused: 'others_wrong' }],
    ['Il refuse de me montrer ma copie. Il a tort ?', {}],
    ["La note n'est pas encore sortie, puis-je voir ma copie ?", { script_seen: 'unpublished' }],
    ["Can I look at my friend's marked script?", { script_seen: 'others' }],
    ['Can my mother view it on my behalf?', { script_seen: 'for_me' }],
    ['Is it still possible for me to see my final?', {}],
  ],
  'end-of-exam': [
    ['Est-ce que ça va me coûter des points ?', { after_signal: 'will_cost' }],
    ['May it cost me points?', { after_signal: 'penalty' }],
    ['All but mine are collected: may I leave before mine is collected?', { end_step: 'leave_early' }],
    ['Puis-je apporter ma copie au bureau du prof ?', { end_step: 'bring_up' }],
  ],
  'late-entry': [
    ["Le retard se compte-t-il depuis l'heure officielle ?", { late_point: 'from_schedule' }],
    ['Is the delay counted from the first paper?', { late_point: 'from_paper' }],
  ],
  'leave-for-a-moment': [
    ['Puis-je aller aux toilettes sans demander ?', { break_asked: 'without' }],
    ['Can the proctor refuse?', { break_asked: 'refusable' }],
  ],
  conduct: [
    ['The teacher allowed us to work in pairs. May we?', { head_allows: 'yes' }],
    ['Calculators are allowed. May we share one?', {}],
  ],
  'fraud-in-the-room': [
    ['Caught with notes, I was sent home. Was that right?', { sent_out: 'sent' }],
    ['Caught with notes, I was sent home. Was that wrong?', { sent_out: 'sent_wrong' }],
    ['Fraude vue en corrigeant : suis-je dispensé de procès-verbal ?', { found_later: 'exempt' }],
    ['Found while marking: must the scripts be sent to the DFP?', { found_later: 'evidence' }],
  ],
  'contest-mark': [
    ['Must I give reasons to have my mark changed?', { request_way: 'reasons' }],
    ['Un membre du jury peut-il signer la rectification ?', { corrected_by: 'member' }],
  ],
  'default-materials': [
    ['A UTSEUS student wants her dictionary. OK?', { programme_abroad: 'yes' }],
    ['My French is still bad, may I keep a dictionary?', { speaks_french: 'no' }],
  ],
  'leave-for-good': [
    ['Once the exam is over may I go back in?', { back_after: 'over' }],
    ['Il dit qu’il n’y a aucune exception. A-t-il raison ?', { leave_claim: 'no_exception' }],
    ['He stopped me from leaving. Was he wrong?', { leave_claim: 'kept_in_wrong' }],
  ],
  'foreign-students': [
    ['Doit-on préciser dans les modalités que le final est en anglais ?', { language_stated: 'stated' }],
  ],
};

for (const [topic, asked] of Object.entries(rows))
  describe(`points that are named, of ${topic}`, () => {
    it.each(asked)('%s', (text, named) => {
      expect(utcPointsIn(fold(text), topic as TopicId)).toEqual(named);
    });
  });
