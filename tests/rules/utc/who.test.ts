import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/utc/index.ts';
import { askCells } from '../ask-cells.ts';
import { saysWho } from '../says-who.ts';

const asked = askCells(cells);
const { ask, find } = asked;

saysWho(asked, 'exam-paper/responsible', 'paper_charge', [
  ['true', "mise en forme, même s'il délègue", 'form'],
  ['true', "avec le programme, même s'il délègue", 'contents'],
  ['true', "le lieu d'examen, même s'il délègue", 'transport'],
  ['true', 'à des membres de son équipe', 'delegated', 'teacher'],
  ['false', "même s'il délègue tout ou partie", 'office'],
]);
saysWho(asked, 'jury/members', 'jury_seat', [
  ['false', 'du module qui préside le jury', 'chair_director', 'chair_elected', 'chair_senior'],
  ['true', 'jury est le responsable du module', 'chair_module_head', 'module_head'],
  ['depends', 'du module qui préside le jury', 'chair_researcher', 'chair_teacher', 'chair_temp'],
]);
saysWho(asked, 'jury/minutes', 'jury_minutes', [
  ['required', 'jury présents émargent sur le procès-verbal', 'present_sign'],
  ['not-required', 'demande pas la signature des autres', 'leaver_signs'],
  ['true', "de délibération à l'Administration des Etudes", 'chair_sends'],
  ['true', 'la responsabilité du président du jury', 'to_office'],
]);
saysWho(asked, 'marks-and-results/channel', 'results_way', [
  ['true', 'ne dit pas par quelle voie', 'by_teacher'],
]);
saysWho(asked, 'marks-and-results/markers', 'marking', [
  ['discretion', 'texte ne dit pas parmi qui', 'module_teacher', 'outsider'],
  ['true', 'désignés par le responsable du module', 'head_assigns'],
  ['false', 'du module qui désigne les correcteurs', 'office_assigns'],
  ['permitted', 'correcteurs, notamment lorsqu’une harmonisation est nécessaire', 'harmonised'],
]);
saysWho(asked, 'timetable/who-sets', 'date_setter', [
  ['depends', 'du module pour toute autre évaluation', 'teacher', 'assistant', 'office'],
  ['false', 'Etudes ou du responsable du module', 'programme_head'],
  ['true', 'CEVU et du Comité de Direction', 'director'],
  ['false', 'CEVU et du Comité de Direction', 'dfp_alone'],
]);
saysWho(asked, 'convocation/sent', 'summons_way', [
  ['depends', 'et peuvent être transmises par email', 'email', 'by_teacher', 'by_office'],
  ['true', 'convocations elles-mêmes sont reçues par email', 'portal'],
  ['depends', 'ne le dit d’aucune autre épreuve', 'calendar'],
]);
saysWho(asked, 'fraud-report/sent-to', 'report_way', [
  ['true', 'associés, à la connaissance du DFP', 'dfp'],
  ['required', 'associés, y compris la copie corrigée', 'script'],
  ['true', 'n’y nomme que la copie corrigée', 'seized'],
]);
saysWho(asked, 'fraud-proceedings/referral', 'referrer', [
  [
    'false',
    'porte la fraude à sa connaissance',
    'proctor',
    'teacher',
    'jury',
    'student',
    'office',
    'legal',
    'vice_president',
    'president',
  ],
  ['true', 'pour saisir la section disciplinaire compétente', 'dfp'],
]);
saysWho(asked, 'logistics/rooms-and-proctors', 'arranged_by', [
  ['depends', 'responsable du module réserve la sienne', 'rooms_teacher', 'rooms_office', 'keys_teacher'],
  ['true', 'la charge du responsable du module', 'proctors_teacher'],
  ['false', 'la charge du responsable du module', 'proctors_office'],
  ['depends', "sinon, c'est le responsable du module", 'summons_teacher', 'summons_office'],
  ['depends', 'qui convoque alors aussi les surveillants', 'all_teacher', 'all_office'],
]);
saysWho(asked, 'logistics/material', 'supply', [
  ['true', 'la charge du responsable du module', 'list'],
  ['unsaid', 'ne dit rien des autres examens', 'booklets'],
  ['true', 'de celui du reste du matériel', 'transport'],
]);
saysWho(asked, 'scope/available', 'rules_at', [
  ['true', "à tout nouvel arrivant à l'UTC", 'newcomers'],
  ['false', 'charte se compose de deux documents', 'guide_alone'],
]);
saysWho(asked, 'consult-script/retention', 'script_keeping', [
  ['false', 'texte ne prévoit pas de destruction', 'destroyed'],
  ['true', 'elles vont ensuite aux archives', 'by_teacher'],
  ['required', "qui font encore l'objet d'un contentieux", 'archived'],
  ['false', 'module ou sa structure de rattachement', 'archived_in_dispute'],
  ['required', 'doivent être conservées par le responsable', 'kept_in_dispute'],
  ['not-required', '« si possible », d’un corrigé', 'model_answer'],
  ['required', "archives accompagnées de la liste d'émargement", 'attendance_list'],
]);
describe('who sets a date, and who summons, by the kind of exam', () => {
  const dates = (date_setter: 'teacher' | 'office' | 'assistant', exam_kind: 'midterm' | 'final' | 'other') =>
    find('timetable/who-sets', { date_setter, exam_kind }).status;

  it('is an office in the two weeks, and the module head otherwise', () => {
    expect([dates('teacher', 'midterm'), dates('office', 'midterm')]).toEqual(['false', 'true']);
    expect([dates('teacher', 'final'), dates('office', 'final')]).toEqual(['false', 'true']);
    expect([dates('teacher', 'other'), dates('office', 'other')]).toEqual(['true', 'false']);
  });

  it('may be somebody of the team, where it is the module head', () => {
    expect(dates('assistant', 'other')).toBe('permitted');
    expect(dates('assistant', 'final')).toBe('false');
  });

  it('is the Administration des Etudes for the summons to a final, and the module head for another', () => {
    expect(ask('convocation/sent', { summons_way: 'by_office', exam_kind: 'final' }, 'true')).toBe('yes');
    expect(ask('convocation/sent', { summons_way: 'by_teacher', exam_kind: 'final' }, 'must')).toBe('no');
    expect(ask('convocation/sent', { summons_way: 'by_office', exam_kind: 'midterm' }, 'true')).toBe('no');
    expect(ask('convocation/sent', { summons_way: 'by_teacher', exam_kind: 'midterm' }, 'must')).toBe('yes');
  });

  it('must be by e-mail for a final, and may be for another', () => {
    expect(ask('convocation/sent', { summons_way: 'email', exam_kind: 'final' }, 'must')).toBe('yes');
    expect(ask('convocation/sent', { summons_way: 'email', exam_kind: 'other' }, 'must')).toBe('no');
    expect(ask('convocation/sent', { summons_way: 'email', exam_kind: 'other' }, 'may')).toBe('yes');
  });
});

describe('who arranges an exam, by its kind', () => {
  const rows = [
    ['rooms_teacher', 'false', 'false', 'true'],
    ['rooms_office', 'true', 'true', 'false'],
    ['proctors_teacher', 'true', 'true', 'true'],
    ['proctors_office', 'false', 'false', 'false'],
    ['summons_teacher', 'true', 'false', 'true'],
    ['summons_office', 'false', 'true', 'false'],
    ['keys_teacher', 'unsaid', 'unsaid', 'true'],
    ['all_teacher', 'false', 'false', 'true'],
    ['all_office', 'depends', 'depends', 'false'],
  ] as const;
  it.each(rows)('of %s: midterm %s, final %s, other %s', (arranged_by, midterm, final, other) => {
    const of = (exam_kind: 'midterm' | 'final' | 'other') =>
      find('logistics/rooms-and-proctors', { arranged_by, exam_kind }).status;
    expect([of('midterm'), of('final'), of('other')]).toEqual([midterm, final, other]);
  });

  it('prints the list for finals week alone', () => {
    const list = (exam_kind: 'midterm' | 'final', supplied_by: 'teacher' | 'office') =>
      find('logistics/material', { supply: 'list', exam_kind, supplied_by }).status;
    expect([list('final', 'office'), list('final', 'teacher')]).toEqual(['true', 'false']);
    expect([list('midterm', 'office'), list('midterm', 'teacher')]).toEqual(['false', 'true']);
  });

  it('supplies scripts in midterm week, and the text does not say who does otherwise', () => {
    const scripts = (exam_kind: 'midterm' | 'final' | undefined) =>
      find('logistics/material', { supply: 'booklets', exam_kind, supplied_by: 'office' }).status;
    expect([scripts('midterm'), scripts('final'), scripts(undefined)]).toEqual(['true', 'unsaid', 'unsaid']);
  });
});

describe('the markers', () => {
  it('are for the module head to choose, who may', () => {
    expect(ask('marks-and-results/markers', { marking: 'outsider' }, 'may', 'staff')).toBe('yes');
    expect(ask('marks-and-results/markers', { marking: 'outsider' }, 'may', 'student')).toBe('conditional');
  });
});
