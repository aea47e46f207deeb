import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/univ/index.ts';
import { askCells } from '../ask-cells.ts';
import { saysWho } from '../says-who.ts';

const asked = askCells(cells);
const { ask, find } = asked;

saysWho(asked, 'exam-paper/responsible', 'paper_charge', [
  ['true', "nature et de l'acheminement du sujet", 'form', 'delegated', 'teacher'],
  ['false', "nature et de l'acheminement du sujet", 'imposed', 'office'],
  ['true', "aussi responsable de l'acheminement du sujet", 'transport'],
  ['required', 'doit prévoir un sujet de remplacement', 'spare'],
]);
saysWho(asked, 'marks-and-results/channel', 'results_way', []);
saysWho(asked, 'marks-and-results/markers', 'marking', []);
saysWho(asked, 'convocation/sent', 'summons_way', [
  ['depends', "que pour les étudiants dispensés d'assiduité", 'email', 'letter', 'registered'],
  ['true', "que pour les étudiants dispensés d'assiduité", 'portal', 'posted', 'calendar'],
]);
saysWho(asked, 'fraud-report/sent-to', 'report_way', [
  ['required', 'saisies au directeur de la composante', 'director'],
  ['false', 'transmet au Président le rapport circonstancié', 'president', 'teacher'],
  ['forbidden', "l'exception de la copie de l'étudiant", 'script'],
  ['required', 'copie, au directeur de la composante', 'seized'],
]);
saysWho(asked, 'fraud-proceedings/referral', 'referrer', [
  [
    'false',
    'compétent pour saisir la section disciplinaire',
    'proctor',
    'teacher',
    'jury',
    'student',
    'office',
    'legal',
    'dfp',
  ],
  ['false', 'le dossier et le lui communique', 'director'],
  ['false', 'vice-président le fasse à sa place', 'vice_president'],
  ['true', 'compétent pour saisir la section disciplinaire', 'president'],
  ['true', "qu'il communique au Président de l'université", 'file_director'],
  ['false', 'composante qui constitue le dossier disciplinaire', 'file_other'],
]);
saysWho(asked, 'logistics/material', 'supply', [
  ['true', "et brouillons sont fournis par l'Université", 'booklets'],
  ['true', 'de celui du reste du matériel', 'transport'],
]);
saysWho(asked, 'scope/available', 'rules_at', [
  ['required', "à disposition dans chaque salle d'examen", 'room'],
  ['required', "à l'ensemble de la communauté universitaire", 'everybody', 'newcomers', 'late_joiners'],
]);
describe('a summons', () => {
  it('is individual for those exempted from attending, whatever the timetable', () => {
    for (const summons_way of ['calendar', 'posted', 'portal', 'collective'] as const)
      expect(find('convocation/sent', { summons_way, attendance_exempt: true }).status).toBe('false');
    expect(find('convocation/sent', { summons_way: 'letter', attendance_exempt: true }).status).toBe('true');
  });

  it('is the timetable for all others', () => {
    expect(find('convocation/sent', { summons_way: 'calendar', attendance_exempt: false }).status).toBe(
      'true',
    );
    expect(find('convocation/sent', { summons_way: 'letter', attendance_exempt: false }).status).toBe(
      'false',
    );
  });

  it('does not exist for continuous assessment', () => {
    expect(ask('convocation/sent', { assessment: 'continuous' })).toBe('no');
  });
});

describe('material', () => {
  const by = (supply: 'booklets' | 'transport', supplied_by: 'teacher' | 'office') =>
    find('logistics/material', { supply, supplied_by }).status;
  it('comes from the university, but the teacher in charge brings the paper', () => {
    expect([by('booklets', 'office'), by('booklets', 'teacher')]).toEqual(['true', 'unsaid']);
    expect([by('transport', 'teacher'), by('transport', 'office')]).toEqual(['true', 'false']);
  });
});
