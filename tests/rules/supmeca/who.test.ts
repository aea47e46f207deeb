import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/supmeca/index.ts';
import { askCells } from '../ask-cells.ts';
import { saysWho } from '../says-who.ts';

const asked = askCells(cells);
const { ask, find } = asked;

saysWho(asked, 'exam-paper/responsible', 'paper_charge', [
  ['true', 'module dont il est en charge', 'form', 'delegated', 'teacher'],
  ['false', 'et de la nature du sujet', 'imposed', 'office'],
  ['false', "les sujets, dans les salles d'examen", 'transport'],
]);
saysWho(asked, 'marks-and-results/markers', 'marking', [
  ['permitted', 'module répartit les copies entre eux', 'module_teacher'],
  ['false', "ont participé à l'enseignement du module", 'outsider'],
  ['not-required', "que ce soit celui de l'étudiant", 'own_teacher'],
  ['true', 'répartit les copies entre les correcteurs', 'head_assigns'],
  ['false', 'qui les répartit entre les correcteurs', 'office_assigns'],
]);
saysWho(asked, 'convocation/sent', 'summons_way', [
  ['required', 'terminaux se fait par courrier électronique', 'email'],
  [
    'false',
    "texte ne prévoit pas d'autre moyen",
    'letter',
    'registered',
    'portal',
    'posted',
    'chat',
    'sms',
    'oral',
    'calendar',
  ],
]);
saysWho(asked, 'fraud-report/sent-to', 'report_way', [
  ['required', 'être transmis au directeur des formations', 'director'],
  ['depends', 'le demande pas pour le matériel', 'seized'],
]);
saysWho(asked, 'logistics/rooms-and-proctors', 'arranged_by', [
  ['false', 'la charge du recrutement des surveillants', 'proctors_teacher'],
  ['true', "recrutement des surveillants nécessaires à l'examen", 'proctors_office'],
  ['required', 'sauf en cas de force majeure', 'own_exams'],
]);
saysWho(asked, 'logistics/material', 'supply', [
  [
    'true',
    'scolarité qui prépare le matériel nécessaire',
    'papers',
    'list',
    'plan',
    'record_form',
    'regulation',
  ],
  ['true', "le matériel dans les salles d'examen", 'transport'],
  ['true', 'qui affiche les plans de salle', 'posting'],
]);
saysWho(asked, 'scope/available', 'rules_at', [['true', 'examen et achemine dans les salles', 'room']]);
describe('material', () => {
  const by = (supply: 'plan' | 'transport' | 'booklets', supplied_by: 'teacher' | 'office') =>
    find('logistics/material', { supply, supplied_by }).status;
  it('comes from the exams office and from no teacher, but for what the list does not name', () => {
    expect([by('plan', 'office'), by('plan', 'teacher')]).toEqual(['true', 'false']);
    expect([by('transport', 'office'), by('transport', 'teacher')]).toEqual(['true', 'false']);
    expect([by('booklets', 'office'), by('booklets', 'teacher')]).toEqual(['unsaid', 'unsaid']);
  });
});

describe('a summons', () => {
  it('must go by e-mail, and may not go by letter instead', () => {
    expect(ask('convocation/sent', { summons_way: 'email' }, 'must')).toBe('yes');
    expect(ask('convocation/sent', { summons_way: 'letter' }, 'must')).toBe('no');
    expect(ask('convocation/sent', { summons_way: 'letter' }, 'may')).toBe('no');
  });
});
