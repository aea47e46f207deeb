import { describe, expect, it } from 'vitest';
import { roleIn } from '../../../bot/assistant/understand/role.ts';

describe('who asks', () => {
  it.each([
    "je suis en retard, j'entre ?",
    'mon train est en panne',
    "can I leave, I'm late",
    'jpeux garder mon tel',
    'my phone rang',
    'am I allowed to leave?',
    "j'ai oublié ma carte",
    "on m'a refusé l'entrée",
    'they took my phone',
  ])('“%s”: a student', (text) => {
    expect(roleIn(text)).toBe('student');
  });

  it.each([
    'je surveille un partiel',
    "I'm invigilating alone",
    'surveillante vacataire : ai-je autorité ?',
    'As a proctor, may I refuse him?',
    'my student is late',
    'mon candidat a triché',
    'Un élève arrive en retard, je le laisse entrer ?',
    'A student shows up late. Do I let him in?',
    'proctor here: what now?',
    'On est deux en surveillance',
    'Caught one with crib notes. What now?',
    'Can I let him finish?',
    'Je peux en bouger un ?',
  ])('“%s”: a proctor', (text) => {
    expect(roleIn(text)).toBe('proctor');
  });

  it.each([
    'je prépare mon sujet',
    'je suis prof, quel délai ?',
    'Lecturer here. May I add ten minutes?',
    'I work at the registry',
    'en tant que présidente de jury',
    'en corrigeant je vois deux copies identiques',
    "I'm setting the paper",
  ])('“%s”: staff', (text) => {
    expect(roleIn(text)).toBe('staff');
  });

  it.each([
    'quelle est la règle ?',
    'who signs the report?',
    'Can the technician stand in as an invigilator?',
    '',
  ])('“%s” does not say', (text) => {
    expect(roleIn(text)).toBeNull();
  });
});
