import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fold } from '../../../bot/assistant/understand/clean.ts';
import { countReplied, countsIn, readCounts } from '../../../bot/assistant/understand/counts.ts';
import { facts as definitions, type FactName, type Facts } from '../../../rules/facts.ts';

const none: Facts = {};

/** What the numbers of a question tell; a fact that is not listed must be absent. */
const marks: readonly (readonly [text: string, facts: Facts])[] = [
  // One mark, of twenty or not
  ["J'ai 9,5/20, je valide ?", { mark: 9.5 }],
  ['jai eu 12 a l ue', { mark: 12 }],
  ["J'ai eu 10 tout rond", { mark: 10 }],
  ['elle a eu 10 pile, ça passe ?', { mark: 10 }],
  ['une note de quatorze', { mark: 14 }],
  ['Il a décroché un quinze', { mark: 15 }],
  ['un élève à 9,5 demande à valider', { mark: 9.5 }],
  ['Avec un 9,8, ai-je droit à l’attestation ?', { mark: 9.8 }],
  ['8 en compta, je peux aller au rattrapage ?', { mark: 8 }],
  ['Mon 9 en probabilités sera-t-il annulé au rattrapage ?', { mark: 9 }],
  ['neuf sur vingt, recalé ?', { mark: 9 }],
  ['I got 10 sharp, did I pass?', { mark: 10 }],
  ['got an 11 out of 20', { mark: 11 }],
  ['passed with an 11', { mark: 11 }],
  ['he scored a seven in finance', { mark: 7 }],
  ['My mark was 9.75', { mark: 9.75 }],
  ['My transcript reads 9.99, is that a pass?', { mark: 9.99 }],
  ['A student on 8/20 demands a certificate', { mark: 8 }],
  ['failed the unit with a nine', { mark: 9 }],
  ['I have 12 at the unit, may I register again to improve it?', { mark: 12 }],
  ['jai eu 0 en socio', { mark: 0 }],
  // A wish is no mark
  ["j'ai 13 et je veux tenter un 16 au rattrapage", { mark: 13 }],
  ['I passed with 11, may I redo it to get 15?', { mark: 11 }],
  ['J’ai eu 9,9, le prof peut m’arrondir à 10 ?', { mark: 9.9 }],
  // Two sessions
  ["J'ai eu 8 à la 1ère session et 6 au rattrapage", { mark: 8, mark_resit: 6 }],
  ["j'ai eu huit au premier passage et onze au second passage", { mark: 8, mark_resit: 11 }],
  ["J'ai eu 8 en juin et 6 au rattrapage", { mark: 8, mark_resit: 6 }],
  ['session 1 : 9, session 2 : 6', { mark: 9, mark_resit: 6 }],
  ['rattrapage : 9, session 1 : 4', { mark: 4, mark_resit: 9 }],
  ["au rattrapage j'ai eu 13 après un 6 en première session", { mark: 6, mark_resit: 13 }],
  ['7 à la première, 11 à la seconde : UE validée ?', { mark: 7, mark_resit: 11 }],
  ['7 in the first session and 12 at the retake', { mark: 7, mark_resit: 12 }],
  ['9.5 the first time, and I flopped the resit with 7', { mark: 9.5, mark_resit: 7 }],
  ['I failed the first sitting with 5 and got 14 in the second session', { mark: 5, mark_resit: 14 }],
  ['jai 8, je peux passer la session 2 ?', { mark: 8 }],
  ['Peut-on aller au rattrapage avec 11 ?', { mark: 11 }],
  // Average and bar
  ['moyenne 11,5', { average: 11.5 }],
  ["j'ai 11/20 de moyenne à l'examen", { average: 11 }],
  ['moyenne de 11,5 avec une barre à 12', { average: 11.5, pass_mark: 12 }],
  ['La barre est fixée à 10 et j’ai 9,99 de moyenne', { average: 9.99, pass_mark: 10 }],
  ['The team set the bar at 12/20, my weighted average comes out at 12.00', { average: 12, pass_mark: 12 }],
  ['weighted average 12.4, threshold 12', { average: 12.4, pass_mark: 12 }],
  ['11,97 pour une barre à 12', { mark: 11.97, average: 11.97, pass_mark: 12 }],
  ['got 13.5 with a cutoff of 14', { mark: 13.5, average: 13.5, pass_mark: 14 }],
  ['got 11.95 and need 12 to pass', { mark: 11.95, average: 11.95, pass_mark: 12 }],
];

/** Numbers that are no mark, or none of the unit; `left` where they may matter all the same. */
const noMarks: readonly (readonly [text: string, left: boolean])[] = [
  ["j'ai eu 8 sur 10", true],
  ['15/30 au partiel', true],
  ['I averaged 54 out of 100', true],
  ['pass mark is 60 and I got 58', true],
  ['avec 50 % de bonnes réponses', true],
  ['j’ai perdu 2 points', true],
  ["je n'ai pas eu 10", true],
  ["I didn't get 10", true],
  ['moins de 10', true],
  ['une note entre 8 et 10', true],
  ['Faut-il 12 pour valider ?', true],
  ['Do we need 12 to get through?', true],
  ['il me faudrait un 15 à l’UE pour ma thèse', false],
  ['note plancher de 7', true],
  ['un 8 en anglais, un 12 en maths', true],
  ['On m’a noté 12 en juin après 4 en janvier', true],
  ['4/20 à l’oral et 16 à l’écrit', true],
  ['my marks are 14, 9 and 11', true],
  ['Mon 11 est devenu 9', true],
  ['overall average 12.4 but one unit at 9', true],
  ['8/20 candidats', true],
  // A time, a date, a name, an age, other things
  ['exam de 2h30 à 14h, retard de 20 min', false],
  ["j'arrive à 8h05 pour l'exam de 8h", false],
  ['résultats le 12 juin, rattrapage le 3/07', false],
  ['results on 3 March, and it is the 12 May', false],
  ['le 2025-06-12 en salle 12, place 14, L2 S4, groupe 3', false],
  ['exercise 3, question 2, page 8', false],
  ["j'ai 20 ans", false],
  ['I am 22 years old', false],
  ['60 candidats et 2 surveillants', false],
  ['une fraude de 3 étudiants, 12 copies, 40 euros', false],
  ['3e année, 1st year, 2nd floor', false],
  ['un étudiant, une copie, one exam', false],
  ["j'ai 3 exams le même jour", false],
  ['La meilleure des deux', false],
  ['Les autres en ont eu quinze', true],
  ['Une absence est-elle notée zéro ?', false],
];

const assessments: readonly (readonly [text: string, facts: Facts])[] = [
  ['Trois notes de CC dans le semestre, ça passe ?', { tests_count: 3 }],
  ["j'ai 2 notes de cc c'est suffisant ?", { tests_count: 2 }],
  ['une seule note de CC pour tout le semestre', { tests_count: 1 }],
  ['Je ne fais qu’un devoir noté dans mon cours', { tests_count: 1 }],
  ['2 coursework marks is enough right?', { tests_count: 2 }],
  ['one single mark for the whole semester', { tests_count: 1 }],
  ['four small tests across the term', { tests_count: 4 }],
  ['I’ve set two graded assignments this term', { tests_count: 2 }],
  ['il faut au moins 2 notes ?', none],
  ['Deux épreuves en même temps dans mon UE', none],
  ['Est-ce qu’une bonne note peut en sauver une mauvaise ?', none],
];

const sanctions: readonly (readonly [text: string, facts: Facts])[] = [
  ['exclusion de 6 ans', { exclusion_years: 6 }],
  ['3 ans d’exclusion avec sursis', { exclusion_years: 3 }],
  ['30 mois avec sursis', { exclusion_years: 2.5 }],
  ['banni dix-huit mois', { exclusion_years: 1.5 }],
  ["deux ans et demi d'exclusion", { exclusion_years: 2.5 }],
  ['viré un an', { exclusion_years: 1 }],
  ['24 mois pile avec sursis', { exclusion_years: 2 }],
  ['a three-year exclusion, fully suspended', { exclusion_years: 3 }],
  ['a two-and-a-half-year ban', { exclusion_years: 2.5 }],
  ['excluded for six years', { exclusion_years: 6 }],
  ['banned for a year', { exclusion_years: 1 }],
  ['5 years and 3 months of exclusion', { exclusion_years: 5.25 }],
  ['26 months suspended', { exclusion_years: 2.17 }],
  ['60 heures de bénévolat', { measure_hours: 60 }],
  ['une mesure de responsabilisation de cinquante heures', { measure_hours: 50 }],
  ['45h de travail bénévole comme sanction', { measure_hours: 45 }],
  ['forty hours of unpaid community work', { measure_hours: 40 }],
  ['12 hours helping a charity', { measure_hours: 12 }],
  ['24 jours de présentiel depuis les notes', { presence_days: 24 }],
  ["j'ai fait 31 jours de présence", { presence_days: 31 }],
  ['thirty-one days of attendance since the marks came out', { presence_days: 31 }],
  ['45 attendance days after the results', { presence_days: 45 }],
  // A limit, a date, an age, part of it
  ['l’exclusion peut-elle dépasser cinq ans ?', none],
  ['more than 5 years of exclusion', none],
  ['up to two years with sursis', none],
  ['exclu il y a 2 ans', none],
  ['exclu depuis 3 ans', none],
  ['excluded two years ago', none],
  ['mon fils de 22 ans a été exclu', none],
  ['3 ans dont 1 avec sursis', none],
  ['2 ans ou 3 ans d’exclusion', none],
  ['diplômé en 3 ans', none],
  ['plus de 40 heures de bénévolat', none],
  ['quarante ou cinquante heures de bénévolat', none],
  ['exam de 3h, puis une mesure de responsabilisation', none],
  ['dans les 30 jours de présentiel', none],
  ['le délai de trente jours de présentiel', none],
  ['30 jours après les notes', none],
];

const juries: readonly (readonly [text: string, facts: Facts])[] = [
  // Members, present or represented
  ['On est 2 sur 4 au jury ce matin', { jury_present: 2, jury_members: 4 }],
  ['jury de 5, 3 présents, 2 absents', { jury_present: 3, jury_members: 5 }],
  [
    'le jury compte onze membres, cinq seulement sont venus, aucune procuration',
    { jury_present: 5, jury_members: 11 },
  ],
  ['4 membres au total, trois autour de la table', { jury_present: 3, jury_members: 4 }],
  ['quorum : 2 présents + 1 représenté sur 6', { jury_present: 3, jury_members: 6 }],
  ['Deux présents et deux procurations au jury', { jury_present: 4 }],
  ['jury tenu avec deux enseignants seulement', { jury_present: 2 }],
  [
    'Two of the four members can make it, nobody gave a proxy, can the jury sit?',
    { jury_present: 2, jury_members: 4 },
  ],
  ['two of the four members cannot come', { jury_present: 2, jury_members: 4 }],
  ['3 jury members in person, 1 missing', { jury_present: 3, jury_members: 4 }],
  ['sur les quatre membres, un seul est là, sans procuration', { jury_present: 1, jury_members: 4 }],
  ['One member present holding one proxy: are we quorate?', { jury_present: 2, proxies_held: 1 }],
  // Few: others may have given a proxy
  ['Only one jury member showed up', none],
  ['on est que 2 sur 6 au jury', { jury_members: 6 }],
  // Another meeting, which may need no quorum
  ['un membre sur quatre était là au second jury', none],
  // Votes
  ['3 pour, 1 contre, le jury valide ?', { votes_for: 3, votes_against: 1 }],
  ['2 oui, 1 non, 1 abstention', { votes_for: 2, votes_against: 1, jury_present: 4 }],
  ['3 voix pour, 2 contre et 1 abstention', { votes_for: 3, votes_against: 2, jury_present: 6 }],
  ['on est 4 au jury : deux valident, deux non', { jury_present: 4, votes_for: 2, votes_against: 2 }],
  ['quatre pour, aucun contre', { votes_for: 4, votes_against: 0 }],
  ['Le jury est à 3 contre 3', { votes_for: 3, votes_against: 3 }],
  ['Un partout au jury', { votes_for: 1, votes_against: 1 }],
  ['3 votes to 3', { votes_for: 3, votes_against: 3 }],
  ['the jury is split 4-4', { votes_for: 4, votes_against: 4 }],
  ['deadlocked two and two, who wins the vote?', { votes_for: 2, votes_against: 2 }],
  ['two votes each way', { votes_for: 2, votes_against: 2 }],
  ['the vote was 5 to 4 in favour', { votes_for: 5, votes_against: 4 }],
  ['four voted yes, three voted no and two abstained', { votes_for: 4, votes_against: 3, jury_present: 9 }],
  [
    'six jury members present, 3 want to award it and 3 don’t',
    { jury_present: 6, votes_for: 3, votes_against: 3 },
  ],
  // Of unequal votes it must be said which are in favour
  ['outvoted 2 to 4 on the jury', none],
  ['2 votes pour au jury', none],
  // Proxies
  ['un membre avec trois procurations', { proxies_held: 3 }],
  ['je porte la procuration d’un collègue', { proxies_held: 1 }],
  ['une seule procuration en poche', { proxies_held: 1 }],
  ['2 procurations pour le même membre', { proxies_held: 2 }],
  ['elle a déjà une procuration, peut-elle en prendre une deuxième ?', { proxies_held: 2 }],
  ['deux collègues veulent tous les deux être représentés par moi', { proxies_held: 2 }],
  ['Both absent colleagues want me to vote for them', { proxies_held: 2 }],
  ['I already hold one proxy, may I take a second?', { proxies_held: 2 }],
  ['The second proxy given to the same member', { proxies_held: 2 }],
  ['more than one proxy for one member', none],
  ['qui a le pouvoir de modifier une note ?', none],
  ['donner pouvoir à un autre membre du jury', none],
];

const times: readonly (readonly [text: string, facts: Facts])[] = [
  ['10am, there is smoke in the corridor', { time_of_day_min: 600 }],
  ['19h, un candidat vient de tomber dans les pommes', { time_of_day_min: 1140 }],
  ['il est 8 h, un blessé', { time_of_day_min: 480 }],
  ['a fire at 8 o’clock', none],
  ['exam à 14h, un malaise', none],
  ['malaise 2h après le début', none],
  ['exam at 10am', none],
];

describe('what the numbers of a question count', () => {
  it.each([...marks, ...assessments, ...sanctions, ...juries, ...times])('reads “%s”', (text, facts) => {
    expect(countsIn(fold(text))).toEqual(facts);
  });

  it.each(noMarks)('reads no mark in “%s”', (text, left) => {
    const { mark, mark_resit, average, pass_mark } = countsIn(fold(text));
    expect([mark, mark_resit, average, pass_mark]).toEqual([undefined, undefined, undefined, undefined]);
    expect(readCounts(fold(text)).left).toBe(left);
  });

  it.each([
    ...marks.filter(([, facts]) => facts.mark !== undefined).map(([text]) => text),
    '3 ans avec sursis',
    'deux pour, deux contre au jury',
  ])('leaves no number of “%s”', (text) => {
    expect(readCounts(fold(text)).left).toBe(false);
  });

  it.each([
    'l’exclusion peut-elle dépasser cinq ans ?',
    'plus de 40 heures de bénévolat',
    'is exactly forty-one hours too many?',
    'outvoted 2 to 4 on the jury',
    'La moitié du jury était là',
    'several proxies for one member',
    'J’ai eu 12 en juin puis 4 et 9',
    'a tie vote at the jury',
  ])('tells that a number of “%s” was not read', (text) => {
    expect(readCounts(fold(text)).left).toBe(true);
  });

  it('takes a tie of any vote for no number', () => {
    expect(readCounts(fold('en cas d’égalité, la voix du président compte double ?')).left).toBe(false);
  });

  it('gives only values that the facts are defined with', () => {
    for (const [text] of [...marks, ...assessments, ...sanctions, ...juries, ...times])
      for (const [name, value] of Object.entries(countsIn(fold(text))))
        expect(definitions[name as FactName].schema.safeParse(value).success, `${text}: ${name}`).toBe(true);
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readCounts(fold(text));
      }),
    );
    const word = fc.constantFrom(
      ...'jury 2 contre pour 3 un deux voix note 12 /20 session 1 rattrapage de à ans exclu , ? - 9,5 sur'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        readCounts(fold(words.join(' ')));
      }),
    );
  });
});

describe('a lone number that replies', () => {
  it.each([
    ['12', 'mark', { mark: 12 }],
    ['9,5', 'mark', { mark: 9.5 }],
    ['12/20', 'mark', { mark: 12 }],
    ['on en a deux', 'tests_count', { tests_count: 2 }],
    ['just one', 'tests_count', { tests_count: 1 }],
    ['18 mois', 'exclusion_years', { exclusion_years: 1.5 }],
    ['60h', 'measure_hours', { measure_hours: 60 }],
    ['24 jours', 'presence_days', { presence_days: 24 }],
  ] as const)('“%s” is the %s that was asked for', (text, asked, facts) => {
    expect(countReplied(fold(text), asked)).toEqual(facts);
  });

  it.each([
    ['45', 'mark'],
    ['9 ou 10', 'mark'],
    ['plus de 10', 'mark'],
    ['oui', 'mark'],
    ['3h', 'duration_min'],
    ['12', 'session'],
    ['12', 'institution'],
    ['12', undefined],
    ['je ne sais pas trop, je crois que c’était 12 ou alors autre chose', 'mark'],
  ])('“%s” is no %s', (text, asked) => {
    expect(countReplied(fold(text), asked)).toEqual({});
  });
});
