import { describe, expect, it } from 'vitest';
import { fold } from '../../../../bot/assistant/understand/clean.ts';
import { supmecaPointsIn } from '../../../../bot/assistant/understand/points/supmeca.ts';
import type { Facts } from '../../../../rules/facts.ts';
import type { TopicId } from '../../../../rules/topics/index.ts';

const rows: readonly (readonly [topic: TopicId, text: string, points: Facts])[] = [
  ['clothing', "I'm a man. May I look under her scarf myself?", { ear_check: 'other_sex' }],
  [
    'clothing',
    'Je suis un homme, je peux contrôler les oreilles de cette étudiante ?',
    { ear_check: 'other_sex' },
  ],
  ['clothing', "I'm a man. Can my colleague look under her scarf?", {}],
  ['clothing', 'On vérifie mes oreilles dans le couloir, ils ont le droit ?', { ear_check: 'outside' }],
  ['arrival-and-seating', 'Puis-je séparer les deux bavards ?', { seat_changed_by: 'proctor' }],
  ['arrival-and-seating', 'May I sit wherever I like?', { seat_changed_by: 'candidate' }],
  ['arrival-and-seating', 'May I refuse to change seats?', {}],
  ['right-to-sit', 'Is my grade guaranteed now?', { unlisted: 'mark_sure' }],
  ['right-to-sit', 'Peuvent-ils annuler ma note après coup ?', { unlisted: 'mark_refused' }],
  ['devices', 'Off in his coat. Shall I file a report?', { device_claim: 'report' }],
  [
    'devices',
    'Je regarde son téléphone dans mon bureau, sans lui, je peux ?',
    { search_how: 'without_student' },
  ],
  ['moving-an-exam', 'As the module head, may I postpone it on my own?', { postponed_by: 'teacher' }],
  ['accommodations', "L'accord du médecin suffit ?", { accommodation_step_supmeca: 'opinion_alone' }],
  ['accommodations', "Isn't the doctor's word enough?", {}],
  ['accommodations', 'Who decides, the doctor or the director?', {}],
  ['exam-record', 'Do I have to count the papers, or can I skip it?', { record_duty: 'count' }],
  ['exam-record', 'Can I skip counting the papers?', {}],
  // Whether what was done, said or refused is right; the sentence before a short question is what it is about.
  ['identity', 'They kept me out of the room. Were they within their rights?', { contrary_done: 'done' }],
  ['identity', 'They kept me out of the room. Were they wrong?', { contrary_done: 'disputed' }],
  ['consult-script', "Ils avaient le droit de m'interdire la photo ?", { contrary_done: 'done' }],
  ['consult-script', "The secretary says I'm out of time. Is she right?", { contrary_done: 'late' }],
  ['consult-script', 'Ma copie, je peux la voir dans le bureau du prof ?', { consult_where: 'teacher' }],
  ['late-entry', "Ma collègue dit que c'est trop tard. Elle a raison ?", { late_claim: 'too_late' }],
  ['late-entry', "Ma collègue dit que ce n'est pas trop tard. Elle a raison ?", {}],
  [
    'sanctions',
    "It's every Tuesday when I've got lectures. Is that timing alright?",
    { measure_how: 'class_hours' },
  ],
  ['sanctions', 'After a sanction, am I counted as absent?', { void_effect: 'absent' }],
  [
    'fraud-proceedings',
    "My cheating case hasn't been heard. They won't print my transcript. Are they right to refuse?",
    { before_ruling_supmeca: 'refused' },
  ],
  [
    'fraud-proceedings',
    'Elle devait pas la corriger avec celles des autres ?',
    { marked_how: 'with_others' },
  ],
  [
    'invigilation',
    'La scolarité a nommé elle-même un collègue. Elle pouvait faire ça ?',
    { exam_charge: 'office_designates' },
  ],
  [
    'right-to-sit',
    'My colleague says the rules force me to send her home. Do they?',
    { unlisted: 'must_refuse' },
  ],
  [
    'devices',
    "The paper says 'calculator X allowed'. A mate says it must be switched off. Is he right?",
    { device_allowed: 'must_deposit' },
  ],
  ['fraud-in-the-room', 'Il fait un truc louche. Je peux le virer ?', { act_told: 'vague' }],
];

describe('supmecaPointsIn', () => {
  it.each(rows)('%s: %s', (topic, text, points) => {
    expect(supmecaPointsIn(fold(text), topic)).toEqual(points);
  });
});
