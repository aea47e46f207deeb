import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/cnam/index.ts';
import { askCells } from '../ask-cells.ts';
import { saysWho } from '../says-who.ts';

const asked = askCells(cells);
const { ask, find } = asked;

saysWho(asked, 'exam-paper/responsible', 'paper_charge', [
  ['true', "est responsable du sujet qu'il donne", 'teacher'],
  ['false', "est responsable du sujet qu'il donne", 'office'],
]);
saysWho(asked, 'jury/members', 'jury_seat', [
  [
    'depends',
    "de l'établissement qui préside le jury",
    'chair_director',
    'chair_module_head',
    'chair_teacher',
    'chair_senior',
  ],
  ['true', "présidé par un enseignant-chercheur de l'établissement", 'chair_researcher'],
  ['false', "texte ne prévoit pas d'autre président", 'chair_temp'],
]);
saysWho(asked, 'marks-and-results/channel', 'results_way', [
  [
    'false',
    "texte ne prévoit pas d'autre voie",
    'board',
    'screen',
    'email',
    'letter',
    'sms',
    'chat',
    'aloud',
    'desk',
    'to_family',
  ],
  ['true', 'son Environnement Numérique de Formation (ENF)', 'web'],
  ['forbidden', 'en aucun cas transmis par téléphone', 'phone'],
]);
saysWho(asked, 'marks-and-results/markers', 'marking', [
  ['depends', 'les enseignants responsables nationaux ou régionaux', 'module_teacher', 'own_teacher'],
  ['false', 'texte ne nomme pas d’autre correcteur', 'outsider'],
]);
saysWho(asked, 'timetable/who-sets', 'date_setter', []);
saysWho(asked, 'convocation/sent', 'summons_way', [
  ['permitted', "à disposition selon l'organisation du centre", 'email', 'letter', 'portal'],
  ['not-required', "à disposition selon l'organisation du centre", 'registered'],
  ['discretion', "à disposition selon l'organisation du centre", 'posted', 'chat', 'sms', 'oral'],
  ['true', "l'organisation du centre (courrier, courriel, portail…)", 'by_centre'],
]);
saysWho(asked, 'fraud-report/sent-to', 'report_way', [
  ['true', 'au directeur du centre Cnam régional', 'director'],
  ['required', 'doivent être transmis au service juridique', 'legal'],
  ['required', 'service juridique, avec le procès-verbal détaillé', 'script'],
]);
saysWho(asked, 'fraud-proceedings/referral', 'referrer', [
  [
    'false',
    'saisine passe par le service juridique',
    'proctor',
    'teacher',
    'jury',
    'student',
    'office',
    'legal',
    'vice_president',
    'president',
  ],
  ['permitted', 'section disciplinaire, via le service juridique', 'director'],
  ['permitted', 'saisir ou non la section disciplinaire', 'dropped'],
  ['not-required', "le texte ne l'y oblige pas", 'heard_first'],
]);
saysWho(asked, 'logistics/material', 'supply', []);
saysWho(asked, 'scope/available', 'rules_at', [['true', 'sur le site Web du Cnam', 'web']]);
saysWho(asked, 'consult-script/retention', 'script_keeping', [
  ['forbidden', 'par le centre Cnam régional organisateur', 'destroyed'],
  ['false', 'organisateur qui doit conserver les copies', 'by_teacher', 'by_other_centre'],
  ['required', 'par le centre Cnam régional organisateur', 'by_office'],
]);
describe('who sets a date', () => {
  it('is the teacher in continuous assessment, and nobody who is named otherwise', () => {
    const by = (date_setter: 'teacher' | 'office', assessment?: 'continuous' | 'terminal') =>
      find('timetable/who-sets', { date_setter, assessment }).status;
    expect(by('teacher', 'continuous')).toBe('true');
    expect([by('teacher'), by('teacher', 'terminal'), by('office', 'continuous')]).toEqual([
      'unsaid',
      'unsaid',
      'unsaid',
    ]);
  });
});

describe('a summons', () => {
  it('goes by any means that the centre organises, for the first session', () => {
    expect(ask('convocation/sent', { summons_way: 'email', session: 'first' })).toBe('yes');
    expect(ask('convocation/sent', { summons_way: 'registered' }, 'must')).toBe('no');
    expect(ask('convocation/sent', { summons_way: 'posted' }, 'may', 'student')).toBe('conditional');
  });

  it('does not exist for the second session, nor for continuous assessment', () => {
    expect(ask('convocation/sent', { summons_way: 'email', session: 'second' })).toBe('no');
    expect(ask('convocation/sent', { assessment: 'continuous' })).toBe('no');
  });
});

describe('scripts for candidates', () => {
  const by = (supplied_by: 'proctor' | 'teacher' | 'office') =>
    find('logistics/material', { supply: 'booklets', supplied_by }).status;
  it('come from the proctors; the text does not say from whom they get them', () => {
    expect([by('proctor'), by('teacher'), by('office')]).toEqual(['true', 'unsaid', 'unsaid']);
  });
});

describe('a script that is a year old', () => {
  const published_date = '2024-07-15';
  const destroyed = (act_date: '2025-07-15' | '2025-07-16') =>
    find('consult-script/retention', { script_keeping: 'destroyed', published_date, act_date });

  it('may not be destroyed on the last day; the text does not say what becomes of it then', () => {
    expect(destroyed('2025-07-15').status).toBe('forbidden');
    expect(destroyed('2025-07-15').say.fr).toContain("jusqu'au 15 juillet 2025");
    expect(destroyed('2025-07-16').status).toBe('unsaid');
    expect(destroyed('2025-07-16').say.en).toContain('does not say what becomes');
  });
});
