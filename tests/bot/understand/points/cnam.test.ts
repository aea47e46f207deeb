import { describe, expect, it } from 'vitest';
import { factsFor, factsIn } from '../../../../bot/assistant/understand/facts.ts';
import { cnamPoints } from '../../../../rules/facts/points/cnam.ts';
import type { Facts } from '../../../../rules/facts.ts';
import type { TopicId } from '../../../../rules/topics/index.ts';

const names = Object.keys(cnamPoints) as (keyof typeof cnamPoints)[];

type Row = readonly [text: string, points: Facts];

/** The points that a question about a topic names; one that is not listed must be absent. */
const rows: { readonly [T in TopicId]?: readonly Row[] } = {
  'second-session': [
    ["7 en juin puis 5 au rattrapage : c'est le 5 qui reste ?", { mark_named: 5 }],
    ['First 6, then 9 at the resit: do I keep the 9?', { mark_named: 9 }],
    ['9 puis 7, on garde le 9 ou le 7 ?', {}],
    ['L’ESR est-il accordé d’office ?', { recall_point: 'automatic' }],
    ['Is a note from my lecturer enough to sign up for the recall exam?', { recall_point: 'authorisation' }],
    ["Ai-je besoin des deux, l'ancienne carte et l'autorisation ?", { recall_point: 'both' }],
    ["Faut-il motiver sa demande d'examen de rappel ?", { recall_point: 'reasons' }],
    ['Can I apply for it without giving any reason?', { recall_point: 'no_reasons' }],
    ['Which card do I need for the recall exam?', {}],
    ['Can I just turn up to the recall exam without signing up?', { recall_point: 'unregistered' }],
    ["C'est le directeur de mon centre qui tranche ma demande d'ESR ?", { recall_point: 'director_decides' }],
    ['Does the teacher decide on special recall exams?', { recall_point: 'other_decides' }],
    ["Dois-je demander l'ESR au siège ?", { recall_point: 'elsewhere' }],
    ["I've asked my centre for a recall exam. Are they bound to let me?", { recall_point: 'automatic' }],
  ],
  'moving-an-exam': [
    ["Mes examens se chevauchent d'un quart d'heure seulement, ça compte ?", { overlap_point: 'partial' }],
    ['Are they bound to find a solution to my clash?', { overlap_point: 'guaranteed' }],
    ['Am I obliged to stay in the room between the two?', { between_point: 'presence' }],
  ],
  'assessment-methods': [
    [
      'Registered in Lyon, unit taught by Lille. Do I go to Lille for the final?',
      { exam_place: 'teaching_centre' },
    ],
    [
      "Inscrit à Nantes, cours donné par Paris : c'est à Nantes que je compose ?",
      { exam_place: 'own_centre' },
    ],
    ['Can I take the final from home?', { exam_place: 'home' }],
    ['Registered in Lyon, taught by Lille: is it in Lyon or in Lille?', {}],
    ["Les modalités n'ont pas été revues, elles valent toujours ?", { principles_point: 'unrevised' }],
    ['If nobody revises them, do they lapse?', { principles_point: 'lapse' }],
    ["Peuvent-elles changer d'une année sur l'autre ?", { principles_point: 'yearly' }],
    ['Can the teacher change them all by himself?', { principles_point: 'by_one_alone' }],
    ['Can the final be held before the end of classes?', { period_point: 'before_end' }],
    ["Le final a-t-il lieu pendant la période d'examens ?", { period_point: 'in_period' }],
  ],
  sanctions: [
    ['I only got a warning. Is my 13 gone?', { voided_point: 'gone' }],
    ['Un simple blâme : ma note tient toujours ?', { voided_point: 'stands' }],
    ["Does a warning not void the exam? I didn't see it", {}],
  ],
  'start-of-exam': [
    ['Is a poster of the rules enough?', { reminder_point: 'in_writing' }],
    ['Must I say the rules aloud or is a poster enough?', {}],
    ['Do the proctors have to say the rules out loud?', { reminder_point: 'aloud' }],
    ['May the proctor skip the reminder?', { reminder_point: 'left_out' }],
  ],
  'fraud-proceedings': [
    ['Would the director be overstepping?', { beyond_powers: true }],
    ['Le directeur peut-il me convoquer ?', { referral_point: 'director_sees' }],
    ['Is the director obliged to meet me?', { referral_point: 'director_must_see' }],
  ],
  convocation: [["Sans convocation, on peut me refuser l'entrée ?", { kept_out: true }]],
  'exam-record': [
    [
      'The teacher phoned a correction to question 2: must it go in the record?',
      { note_point: 'paper_news' },
    ],
    ['Une candidate se plaint du bruit, je dois le noter au PV ?', { note_point: 'remark' }],
  ],
  'script-and-anonymity': [
    ["Dois-je indiquer le nombre d'intercalaires sur ma copie ?", { sheet_point: 'count' }],
    ['Must extra sheets carry the number of the main script?', { sheet_point: 'main_number' }],
    ['There is a smiley on it. Will the script still be graded?', { sign_point: 'marked' }],
  ],
  'fraud-in-the-room': [
    ['Il refuse de signer : est-ce que ça rend le PV nul ?', { refusal_point: 'void' }],
    ["Elle ne veut pas signer. Dois-je l'indiquer au procès-verbal ?", { refusal_point: 'noted' }],
  ],
  accommodations: [
    ['Le mot de mon médecin traitant suffit ?', { request_point: 'own_doctor' }],
    ['Must it come from a CDAPH-approved doctor?', { request_point: 'approved_doctor' }],
    ['Could I have a separate room?', { aid: 'room' }],
  ],
  'right-to-sit': [
    ['They added me by hand: is the school bound to validate my exam?', { added_point: 'binding' }],
    ["Deux UE différentes dans deux centres, j'ai le droit ?", { twice_point: 'two_units' }],
  ],
  'consult-script': [
    ['La photocopie est payante ?', { charge_point: 'photocopy_charged' }],
    ['Is it free to look at my script?', { charge_point: 'look_free' }],
  ],
  oral: [
    ['The jury agrees and both centres agree, may it be on Zoom?', { video_agreed: 'all' }],
    ['Le jury est d’accord mais le centre refuse, on peut la faire ?', { video_agreed: 'centre_refuses' }],
    ['Does the jury have to agree to a video?', {}],
  ],
  'default-materials': [
    ['Reading notes on a calculator, is that cheating?', { notes_read: 'read', kept_point: 'consulted' }],
    ['J’avais mes fiches sans les lire, c’est une fraude ?', { notes_read: 'kept' }],
  ],
  invigilation: [
    ['I wrote the paper: must I stay to the end?', { teacher_point: 'whole_exam' }],
    ["L'auteur du sujet peut-il se contenter d'être joignable ?", { teacher_point: 'within_reach' }],
  ],
};

describe('the points of a rule', () => {
  const all = Object.entries(rows).flatMap(([topic, list]) =>
    list.map(([text, points]) => [topic as TopicId, text, points] as const),
  );
  it.each(all)('of %s are read in “%s”', (topic, text, points) => {
    const told = factsFor(factsIn(text), topic);
    const found = Object.fromEntries(Object.entries(told).filter(([name]) => names.includes(name as never)));
    expect(found).toEqual(points);
  });
});
