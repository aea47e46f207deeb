import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../bot/assistant/understand/clean.ts';
import { factsFor, factsIn } from '../../../bot/assistant/understand/facts.ts';
import { whoIn } from '../../../bot/assistant/understand/who.ts';
import { facts as definitions, type FactName, type Facts } from '../../../rules/facts.ts';
import type { TopicId } from '../../../rules/topics/index.ts';

/** For questions of a topic, who or what they ask yes or no about. */
const rows: Partial<Record<TopicId, readonly (readonly [text: string, who: Facts])[]>> = {
  'exam-paper': [
    ['Suis-je libre de choisir la forme de mon épreuve ?', { paper_charge: 'form' }],
    ['La scolarité peut-elle imposer la nature du sujet ?', { paper_charge: 'imposed' }],
    ["L'acheminement du sujet est-il à ma charge ?", { paper_charge: 'transport' }],
    ['Must I see to the delivery of my paper?', { paper_charge: 'transport' }],
    ['Un sujet de secours est-il exigé ?', { paper_charge: 'spare' }],
    ['Am I supposed to have a spare paper?', { paper_charge: 'spare' }],
    ['Faut-il un sujet de secours ou un seul suffit ?', { paper_charge: 'spare' }],
    ['Mon doctorant a écrit le sujet : suis-je encore responsable ?', { paper_charge: 'delegated' }],
    ['The office answers for the paper, does it?', { paper_charge: 'office' }],
    ["Est-ce l'enseignant qui répond du sujet ?", { paper_charge: 'teacher' }],
  ],
  registration: [
    ['Mon père peut-il m’inscrire à ma place ?', { registration_way: 'by_other' }],
    ['Can I register by phone?', { registration_way: 'elsewhere' }],
    ['Do I have to pay just to follow the MOOC?', { course_access: 'fee' }],
  ],
  passing: [
    ['Does the certificate come out before the jury has met?', { certificate_point: 'before_jury' }],
    ['Le certificat donne-t-il des crédits ECTS ?', { certificate_point: 'credits' }],
    ['Is the pass mark set by the management?', { pass_rule: 'other_sets' }],
  ],
  'fire-and-safety': [
    ['Someone collapsed, may we sit him up?', { first_aid: 'move' }],
    ['Un malaise grave : faut-il appeler le SAMU ?', { first_aid: 'call' }],
  ],
  premises: [['Can I hang around in the building?', { stay_for: 'leisure' }]],
  jury: [
    ['Un étudiant siège-t-il au jury ?', { jury_seat: 'student' }],
    ['Is the registrar a member of the board?', { jury_seat: 'office' }],
    ['Un vacataire peut-il présider le jury ?', { jury_seat: 'chair_temp' }],
    ['May the module head chair the jury?', { jury_seat: 'chair_module_head' }],
    ['Can he chair the board with a delegation from the director?', { jury_seat: 'chair_delegate' }],
    ['Peut-on présider le jury sans délégation ?', { jury_seat: 'chair_undelegated' }],
    ['Le plus ancien préside-t-il le jury ?', { jury_seat: 'chair_senior' }],
    ['Do we elect the chair of the jury?', { jury_seat: 'chair_elected' }],
    ['Does somebody from outside sit on the panel?', { jury_seat: 'outsider' }],
    ['Le responsable des programmes en ligne est-il membre ?', { jury_seat: 'programme_head' }],
    ['Is a representative of the lecturers on it?', { jury_seat: 'teacher_rep' }],
    ['Un prof et un étudiant sont-ils membres du jury ?', {}],
    ['Qui préside le jury, un vacataire par exemple ?', {}],
    ['Is it the director or a teacher who chairs it?', {}],
    ['Puis-je, comme membre, demander une réunion exceptionnelle ?', { jury_meeting: 'member_asks' }],
    ["Un membre peut-il ajouter un point à l'ordre du jour ?", { jury_meeting: 'agenda' }],
    ['Does the chair convene the jury?', { jury_meeting: 'chair_convenes' }],
    ['Must the chair accept the request?', { jury_meeting: 'chair_grants' }],
    ['Does the jury meet in every session?', { jury_meeting: 'each_session' }],
    ['Une réunion par an suffit-elle ?', { jury_meeting: 'once_a_year' }],
    ['Le membre parti avant la fin doit-il signer le PV ?', { jury_minutes: 'leaver_signs' }],
    ['Do all members present sign the minutes?', { jury_minutes: 'present_sign' }],
    ['Mon adjoint peut-il transmettre le PV ?', { jury_minutes: 'deputy_sends' }],
  ],
  appeal: [
    ['Un courriel suffit-il pour faire appel ?', { appeal_way: 'email' }],
    ['Can I appeal over WhatsApp?', { appeal_way: 'chat' }],
    ['Le recommandé est-il obligatoire ?', { appeal_way: 'registered' }],
    ['Must the appeal go by post?', { appeal_way: 'letter' }],
    ['Peut-on remettre la lettre en main propre ?', { appeal_way: 'by_hand' }],
    ['May my father sign the letter of appeal?', { appeal_way: 'on_behalf' }],
    ['La lettre doit-elle être motivée ?', { appeal_way: 'reasons' }],
    ["J'ai écrit directement au jury, ça marche ?", { appeal_way: 'to_jury' }],
    ['E-mail or letter?', {}],
    ["Un mail ne compte pas, m'a-t-on dit. C'est vrai ?", {}],
  ],
  'marks-and-results': [
    ['Les notes sont-elles envoyées par mail ?', { results_way: 'email' }],
    ['Do I get my marks by phone?', { results_way: 'phone' }],
    ['Peut-on afficher les notes sur un panneau ?', { results_way: 'board' }],
    ['Are results put on the portal?', { results_way: 'web' }],
    ['A screen in the hall shows the marks, may they do that?', { results_way: 'screen' }],
    ['Peut-on donner les notes avant la validation ?', { results_way: 'before_validation' }],
    ['Could you send the results to my mother?', { results_way: 'to_family' }],
    ['Y a-t-il une voie officielle ? Un prof lit les notes à voix haute.', {}],
    ['Les résultats sont-ils affichés sur un panneau ou en ligne ?', {}],
    ['Un collègue qui n’a jamais enseigné dans le module peut-il corriger ?', { marking: 'outsider' }],
    ['May my TA mark the scripts?', { marking: 'module_teacher' }],
    ['La scolarité peut-elle désigner les correcteurs ?', { marking: 'office_assigns' }],
    ['Can I ask for another marker?', { marking: 'change_marker' }],
    ['Are the marks of a single marker harmonised?', { marking: 'one_marker' }],
    ['Les notes sont-elles harmonisées ?', { marking: 'harmonised' }],
  ],
  timetable: [
    ["L'enseignant fixe-t-il la date de l'examen ?", { date_setter: 'teacher' }],
    ['Can the registry decide the exam date?', { date_setter: 'office' }],
    ['Le doyen peut-il imposer une date ?', { date_setter: 'programme_head' }],
    ['May I leave the timetable to my assistants?', { date_setter: 'assistant' }],
    ["L'Institut fixe-t-il la date ?", { date_setter: 'institute' }],
    ['Does the teacher set the date, or the registry?', {}],
    ['Qui fixe la date : le prof, sans doute ?', {}],
  ],
  convocation: [
    ['Une convocation par SMS est-elle valable ?', { summons_way: 'sms' }],
    ['Is a summons by e-mail enough?', { summons_way: 'email' }],
    ['Do they send it by post?', { summons_way: 'letter' }],
    ['Faut-il un recommandé ?', { summons_way: 'registered' }],
    ['Le calendrier vaut-il convocation ?', { summons_way: 'calendar' }],
    ['La convocation était dans le hall, affichée. Ça suffit ?', { summons_way: 'posted' }],
    ['Is each centre free to choose how it summons students?', { summons_way: 'by_centre' }],
    ["Je n'ai pas reçu de mail. Puis-je contester ?", {}],
  ],
  'fraud-report': [
    ['Faut-il joindre la copie du tricheur ?', { report_way: 'script' }],
    ['Do the seized notes go with the report?', { report_way: 'seized' }],
    ['Is the report sent to the director?', { report_way: 'director' }],
    ['Le PV part-il directement au président ?', { report_way: 'president' }],
    ['Do I get a copy of the report?', { report_way: 'student' }],
    ['Will my parents be told?', { report_way: 'outsider' }],
    ['May I keep the script of the cheat?', {}],
    ['Ma copie a-t-elle été gardée ?', { report_way: 'script' }],
  ],
  'fraud-proceedings': [
    ['Le surveillant peut-il saisir la section disciplinaire ?', { referrer: 'proctor' }],
    ['Can the teacher refer me to the disciplinary section?', { referrer: 'teacher' }],
    ['Le jury peut-il saisir la section ?', { referrer: 'jury' }],
    ['Does the dean refer the case?', { referrer: 'director' }],
    ['May the vice-president sign the referral?', { referrer: 'vice_president' }],
    ['Le président saisit-il la section ?', { referrer: 'president' }],
    ["Le directeur peut-il classer l'affaire sans suite ?", { referrer: 'dropped' }],
    ['Must I be heard before the referral?', { referrer: 'heard_first' }],
    ['Est-ce au directeur de constituer le dossier ?', { referrer: 'file_director' }],
    ['Does the director put together the file?', { referrer: 'file_director' }],
    ['Is it the dean or the president who refers the case?', {}],
  ],
  logistics: [
    ["L'enseignant doit-il réserver la salle ?", { arranged_by: 'rooms_teacher', supplied_by: 'teacher' }],
    ['Does the registry book the rooms?', { arranged_by: 'rooms_office', supplied_by: 'office' }],
    ['Dois-je, en tant que prof, trouver les surveillants ?', { arranged_by: 'proctors_teacher' }],
    ['Is the registry to find the proctors?', { arranged_by: 'proctors_office' }],
    ["L'administration convoque-t-elle les surveillants ?", { arranged_by: 'summons_office' }],
    ['Must the teacher carry the boxes?', { supply: 'transport', supplied_by: 'teacher' }],
    ['La scolarité fournit-elle les brouillons ?', { supply: 'booklets', supplied_by: 'office' }],
    [
      "Est-ce au surveillant d'apporter la liste d'émargement ?",
      { supply: 'transport', supplied_by: 'proctor' },
    ],
    ['Is a seating plan in the envelope?', { supply: 'plan' }],
    // Whose task it would be is not told
    ['Dois-je faire le plan de salle ?', {}],
    ["C'est à moi de transporter les cartons ?", {}],
  ],
  scope: [
    ['Le règlement doit-il être dans chaque salle ?', { rules_at: 'room' }],
    ['Is the regulation on the website?', { rules_at: 'web' }],
    ['La charte est-elle remise aux nouveaux étudiants ?', { rules_at: 'newcomers' }],
    ['No copy of the rules in the room. Is that a breach?', {}],
  ],
  'consult-script': [
    ['Puis-je jeter les copies ?', { script_keeping: 'destroyed' }],
    ['May I shred old scripts?', { script_keeping: 'destroyed' }],
    ['Le prof peut-il garder les copies chez lui ?', { script_keeping: 'by_teacher' }],
    ['Do the scripts go to the archives?', { script_keeping: 'archived' }],
    ['Faut-il un corrigé avec les copies ?', { script_keeping: 'model_answer' }],
    ['Are log files kept as well?', { script_keeping: 'files' }],
    ['Combien de temps avant de jeter les copies ?', {}],
  ],
};

for (const [topic, asked] of Object.entries(rows))
  describe(`who or what is asked about, of ${topic}`, () => {
    it.each(asked)('%s', (text, who) => {
      expect(whoIn(fold(text), topic as TopicId)).toEqual(who);
    });
  });

describe('what is read of who acts', () => {
  it('is told with the other facts of its topic, and of no other', () => {
    const reading = factsIn('Le surveillant peut-il saisir la section disciplinaire ?');
    expect(factsFor(reading, 'fraud-proceedings').referrer).toBe('proctor');
    expect(factsFor(reading, 'jury').referrer).toBeUndefined();
  });

  it('is always a value that its fact admits', () => {
    const words = [
      'prof',
      'jury',
      'scol',
      'mail',
      'lettre',
      'copie',
      'president',
      'salle',
      'ne',
      'pas',
      'ou',
      '?',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 12 }),
        fc.constantFrom(...(Object.keys(rows) as TopicId[])),
        (some, topic) => {
          for (const [name, value] of Object.entries(whoIn(some.join(' '), topic)))
            expect(definitions[name as FactName].schema.safeParse(value).success).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
