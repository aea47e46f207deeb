import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/imt/index.ts';
import { askCells } from '../ask-cells.ts';
import { saysWho } from '../says-who.ts';

const asked = askCells(cells);
const { ask, find } = asked;

saysWho(asked, 'jury/members', 'jury_seat', [
  ['true', "délégation, par le représentant qu'il désigne", 'chair_director'],
  [
    'depends',
    "délégation, par le représentant qu'il désigne",
    'chair_module_head',
    'chair_researcher',
    'chair_teacher',
    'chair_temp',
  ],
  ['permitted', "délégation, par le représentant qu'il désigne", 'chair_delegate'],
  [
    'false',
    "délégation, par le représentant qu'il désigne",
    'chair_undelegated',
    'chair_elected',
    'chair_senior',
  ],
  ['true', "par délégation le représentant qu'il désigne", 'director'],
  ['true', "de l'Institut est membre du jury", 'programme_head'],
  ['true', "de l'équipe enseignante désigné par lui", 'module_head'],
  ['permitted', "un autre membre de l'équipe enseignante", 'substitute'],
  ['true', 'le directeur général le nomme', 'teacher_rep'],
  ['false', "comité d'enseignement d'une école de l'Institut", 'rep_outside_committee'],
  ['false', 'son coordonnateur, ou celui qu’il désigne', 'teacher'],
  ['false', 'cours le désigne à sa place', 'assistant'],
  ['false', 'du jury ne compte pas d’apprenant', 'student'],
  ['false', 'part des quatre membres du jury', 'office'],
  ['false', 'dont il juge la présence utile', 'outsider'],
  ['false', "n'assistent ni aux délibérations, ni aux votes", 'designer'],
]);
saysWho(asked, 'jury/meetings', 'jury_meeting', [
  ['permitted', 'demander au président une réunion exceptionnelle', 'member_asks'],
  ['not-required', 'demander au président une réunion exceptionnelle', 'several_ask'],
  ['permitted', "d'une question à l'ordre du jour", 'agenda'],
  ['true', 'réunit sur convocation de son président', 'chair_convenes'],
  ['false', 'peut lui demander une réunion exceptionnelle', 'other_convenes'],
  ['required', "moins une fois par session d'examen", 'each_session'],
  ['permitted', "» une fois par session d'examen", 'more_often'],
  ['depends', "moins une fois par session d'examen", 'once_a_year'],
  ['false', "moins une fois par session d'examen", 'skipped'],
]);
saysWho(asked, 'jury/minutes', 'jury_minutes', [
  ['false', 'envoyé aux seuls membres du jury', 'to_office'],
  ['required', 'du jury, et à eux seuls', 'to_member'],
]);
saysWho(asked, 'appeal/jury-form', 'appeal_way', [
  ['required', "à la direction de l'Institut Mines-Télécom", 'letter', 'to_management'],
  ['not-required', 'il ne demande pas de recommandé', 'registered'],
  [
    'false',
    "à la direction de l'Institut Mines-Télécom",
    'by_hand',
    'oral',
    'email',
    'fax',
    'online_form',
    'chat',
  ],
  ['false', 'si elle juge la contestation recevable', 'to_jury', 'to_teacher', 'to_office'],
  ['depends', 'si elle juge la contestation recevable', 'passed_on'],
]);
saysWho(asked, 'marks-and-results/channel', 'results_way', [
  ['permitted', 'numérique de travail, écran de télévision…)', 'board', 'screen', 'web'],
  ['false', "texte ne prévoit pas d'autre voie", 'email', 'letter', 'phone', 'sms', 'chat', 'aloud', 'desk'],
  ['false', "validation par la direction de l'Institut", 'by_teacher'],
  ['forbidden', "par la direction de l'Institut Mines-Télécom", 'before_validation'],
  ['required', 'au service vie scolaire par le coordonnateur', 'to_office'],
]);
saysWho(asked, 'marks-and-results/markers', 'marking', [
  ['discretion', 'harmoniser les résultats par les correcteurs', 'harmonised'],
  ['permitted', 'harmoniser les résultats par les correcteurs', 'management_harmonises'],
  ['false', 'même session, par des intervenants différents', 'one_marker'],
  ['false', "au sein d'une même session d'examen", 'other_sessions'],
  ['false', 'une harmonisation pour un même exercice', 'other_exercises'],
]);
saysWho(asked, 'timetable/who-sets', 'date_setter', [
  ['false', "les dates de chaque session d'examen", 'teacher', 'assistant'],
  ['true', 'les informations du cours en ligne', 'institute'],
]);
saysWho(asked, 'logistics/rooms-and-proctors', 'arranged_by', [
  ['false', "et la logistique des sessions d'examen", 'all_teacher'],
  ['true', 'pour accueillir tous les apprenants concernés', 'all_office', 'rooms_office'],
  ['false', 'reviennent au service vie scolaire', 'rooms_teacher'],
]);
saysWho(asked, 'registration/how', 'registration_way', [
  ['forbidden', "personne ne s'inscrit à sa place", 'by_other'],
  ['required', "L'inscription se fait en ligne", 'online'],
  ['false', "texte ne prévoit pas d'autre voie", 'elsewhere'],
  ['required', "éléments d'identification", 'documents'],
]);
saysWho(asked, 'registration/course-free', 'course_access', [
  ['true', 'libre et gratuite', 'free'],
  ['false', 'libre et gratuite', 'fee'],
  ['false', "aucune vérification de l'identité", 'identity_check'],
]);
saysWho(asked, 'passing/certificate', 'certificate_point', [
  ['false', 'après avis du jury', 'before_jury'],
  ['true', 'après avis du jury', 'after_jury'],
  ['true', 'nominatif', 'anonymous'],
]);
saysWho(asked, 'marks-and-results/criteria', 'marked_on', [
  ['permitted', 'la démarche, la participation', 'approach', 'participation', 'presentation'],
  ['false', 'autre chose que les résultats', 'result_only'],
]);
saysWho(asked, 'marks-and-results/appraisal', 'appraisal_of', [
  ['required', 'appréciation individuelle', 'own'],
  ['false', 'appréciation individuelle', 'shared'],
]);
saysWho(asked, 'jury/outcome', 'outcome_by', [
  ['true', 'prononcée par le directeur', 'director'],
  ['false', 'ne fait que la proposer', 'jury', 'teacher'],
  ['required', 'notifications individuelles', 'notified'],
]);
saysWho(asked, 'online-exam/end', 'site_after', [
  ['required', "cesser d'accéder au site", 'stop'],
  ['forbidden', "ni tenter d'y revenir", 'back'],
]);
saysWho(asked, 'premises/use', 'stay_for', [
  ['permitted', 'que pour leur travail scolaire', 'work', 'association'],
  ['forbidden', 'que pour leur travail scolaire', 'leisure'],
  ['true', 'que pour leur travail scolaire', 'limited'],
]);
saysWho(asked, 'scope/available', 'rules_at', [['true', 'dès le début de la formation', 'course']]);
saysWho(asked, 'consult-script/retention', 'script_keeping', [
  ['false', 'texte ne prévoit pas de destruction', 'destroyed'],
  ['true', 'sont ensuite transmises à la direction', 'by_teacher'],
  ['true', 'copies sont transmises à la direction', 'by_office'],
  ['true', "deux semaines après l'affichage des notes", 'files', 'reports'],
]);
describe('an appeal', () => {
  it('has to be posted, need not be registered, and may not be mailed', () => {
    expect(ask('appeal/jury-form', { appeal_way: 'letter' }, 'must')).toBe('yes');
    expect(ask('appeal/jury-form', { appeal_way: 'registered' }, 'must')).toBe('no');
    expect(ask('appeal/jury-form', { appeal_way: 'email' }, 'may')).toBe('no');
  });
});

describe('results', () => {
  it('may be on a board or online, and need not be on either', () => {
    for (const results_way of ['board', 'web'] as const) {
      expect(ask('marks-and-results/channel', { results_way }, 'may')).toBe('yes');
      expect(ask('marks-and-results/channel', { results_way }, 'must')).toBe('no');
    }
  });
});

describe('the jury', () => {
  it('may be chaired by whom the director general designates, and by nobody else', () => {
    expect(find('jury/members', { jury_seat: 'chair_delegate' }).cites).toEqual(['president']);
    expect(ask('jury/members', { jury_seat: 'chair_delegate' })).toBe('yes');
    expect(ask('jury/members', { jury_seat: 'chair_elected' })).toBe('no');
  });
});
