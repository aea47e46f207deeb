import { describe, expect, it } from 'vitest';
import { factsFor, factsIn } from '../../../bot/assistant/understand/facts.ts';
import { detailFacts } from '../../../rules/facts/details.ts';
import type { Facts } from '../../../rules/facts.ts';
import type { TopicId } from '../../../rules/topics/index.ts';

const names = Object.keys(detailFacts) as (keyof typeof detailFacts)[];

type Row = readonly [text: string, details: Facts];

/** The details that a question about a topic names; one that is not listed must be absent. */
const rows: { readonly [T in TopicId]?: readonly Row[] } = {
  sanctions: [
    ["L'avertissement figure-t-il parmi les sanctions ?", { sanction: 'warning' }],
    ['Could I get off with just a warning?', { sanction: 'warning' }],
    ['le blâme, ça fait partie de ce que la section peut prononcer ?', { sanction: 'reprimand' }],
    ['Does the list include a formal reprimand?', { sanction: 'reprimand' }],
    ["Peut-on m'exclure de l'école ?", { sanction: 'exclusion' }],
    ['can they kick me out of the university for a crib sheet?', { sanction: 'exclusion' }],
    ["jpeux etre viré définitivement de l'école pour une fraude ?", { sanction: 'permanent_exclusion' }],
    ['Is exclusion for good among the sanctions?', { sanction: 'permanent_exclusion' }],
    ['Peut-on être interdit de toutes les facs publiques ?', { sanction: 'exclusion_everywhere' }],
    ['Could I be barred from every public university?', { sanction: 'exclusion_everywhere' }],
    [
      'exclusion a vie de toutes les facs, ca existe vraiment ?',
      { sanction: 'permanent_exclusion_everywhere' },
    ],
    [
      'Can they ban you from every public university in France for good?',
      { sanction: 'permanent_exclusion_everywhere' },
    ],
    ['Une exclusion avec sursis est-elle prévue ?', { sanction: 'suspended_exclusion' }],
    ['is a suspended exclusion possible?', { sanction: 'suspended_exclusion' }],
    ['Une amende pour triche, ça existe ?', { sanction: 'fine' }],
    ['could i be fined or smth?', { sanction: 'fine' }],
    ["travaux d'intérêt général possibles ?", { sanction: 'community_measure' }],
    ['Can a cheater be given community service?', { sanction: 'community_measure' }],
    ['La note de zéro fait-elle partie des sanctions ?', { sanction: 'zero' }],
    ["Peut-on lui interdire de s'inscrire à un autre examen ?", { sanction: 'registration_ban' }],
    ['Could cheating once get me banned from signing up for other exams?', { sanction: 'registration_ban' }],
    ['can they bar me from every university for good?', { sanction: 'permanent_exclusion_everywhere' }],
    ['can the school fine me?', { sanction: 'fine' }],
    ['est-ce que je risque l’exclusion définitive ?', {}],
    ['est-il interdit de fac à vie ?', {}],
    ['is it fine to leave early?', {}],
    ['who is to blame?', {}],
    ['amende ou avertissement ?', {}],
    ['can a cheater be fined or given community service?', {}],
    ["l'exclusion définitive est-elle automatique ?", {}],
    ['un blâme reste-t-il visible dans mon dossier ?', {}],
    ['je suis exclu, puis-je me réinscrire ?', {}],
    ['first offense, just a warning right?', {}],
    ["l'étudiant est exclu de la salle ?", {}],
    ['besides the zero, what else may happen?', {}],
  ],
  absence: [
    ['malade après avoir commencé, je peux repasser ?', { make_up: 'began' }],
    ['I fainted during the exam, can I resit?', { make_up: 'began' }],
    ['abandon en plein partiel, fièvre : rattrapage ?', { make_up: 'began' }],
    ['j’ai renoncé avant la distribution, malade : réserve ?', {}],
    ['Faut-il faire une demande pour repasser un examen manqué ?', { make_up: 'request' }],
    ['Do I have to apply for a substitute exam?', { make_up: 'request' }],
    ['faut-il un justificatif pour le rattrapage ?', { make_up: 'proof' }],
    ['do I need a doctor’s note, proof or something, for the resit?', { make_up: 'proof' }],
    ['Avec un certificat médical, la réserve est automatique ?', { make_up: 'automatic' }],
    ['Is the medical note enough to cancel the zero?', { make_up: 'proof_alone' }],
    ['suffit-il d’un justificatif pour que le zéro saute ?', { make_up: 'proof_alone' }],
    ['Peut-on passer à l’oral un écrit qu’on a manqué ?', { make_up: 'other_format' }],
    ['my prof wants to give me a 30min mcq instead', { make_up: 'other_format' }],
    ["j'ai manqué mon oral, y a-t-il un rattrapage ?", {}],
    ['Is the replacement exam the same kind as the one I missed?', { make_up: 'same_format' }],
    ['jai fait 14 a l’épreuve de remplacement, mon 0 disparait ?', { make_up: 'mark_replaces' }],
    ['Will the course grade still come out if one exam is on hold?', { make_up: 'results_meanwhile' }],
    ['absent au partiel, je peux le repasser ?', {}],
  ],
  plagiarism: [
    ["Reprendre son propre devoir de l'an dernier, est-ce du plagiat ?", { borrowing: 'own_work' }],
    ['I reused bits of my own essay from last year: plagiarism?', { borrowing: 'own_work' }],
    ['le rendre comme son propre travail', {}],
    ['rewording a text still plagiarism or no', { borrowing: 'reworded' }],
    ['j’ai tout reformulé, plagiat ?', { borrowing: 'reworded' }],
    ['Traduire un article anglais et le signer, plagiat ?', { borrowing: 'translated' }],
    ['does plagiarism cover music n images too or just text', { borrowing: 'not_text' }],
    ['copier du code, plagiat ?', { borrowing: 'not_text' }],
    ['texte écrit avec ChatGPT, plagiat ?', { borrowing: 'ai' }],
    ["j'ai copié un paragraphe, plagiat ?", {}],
    ['une amie a relu et réécrit mon dossier, plagiat ?', { borrowing: 'joint_work' }],
    ['si l’auteur est d’accord, c’est du plagiat ?', { borrowing: 'with_permission' }],
    [
      'My cousin gave me her work and said I could use it. Am I plagiarising?',
      { borrowing: 'with_permission' },
    ],
    ['une image reprise sans l’autorisation de l’auteur, plagiat ?', { borrowing: 'without_permission' }],
    ['grabbed some code from github w/out asking, plagiarism?', { borrowing: 'without_permission' }],
    ['copier du code sans citer la source, plagiat ?', { borrowing: 'without_source' }],
    ['jai oublié de mettre mes sources, c du plagiat ?', { borrowing: 'without_source' }],
    ['a paragraph with the source in a footnote, is it plagiarism?', { borrowing: 'with_source' }],
    ['puis-je reprendre deux phrases sans citer la source ?', {}],
    ['can I reuse my own essay?', {}],
    ['two lines of a novel in quote marks, I never asked the author: plagiarism?', {}],
  ],
  'default-materials': [
    ["dico papier pour l'examen d'anglais ?", { language_exam: true }],
    ['no dictionary in my Spanish final?', { language_exam: true }],
    ['does the dictionary thing work for language exams too', { language_exam: true }],
    ['le prof de LV interdit le dico', { language_exam: true }],
    ['un dico pour un sujet rédigé en anglais', {}],
    ['a two-language paper dictionary in the midterms?', {}],
    ['Spanish exchange student with a paper dictionary', {}],
    ['a dictionary, and it is not a language exam', { language_exam: false }],
  ],
  'arrival-and-seating': [
    ['jarrive 10 min avant, c’est suffisant ?', { ahead_min: 10 }],
    ["un quart d'heure d'avance ca suffit ?", { ahead_min: 15 }],
    ['Is showing up twenty minutes ahead enough?', { ahead_min: 20 }],
    ['si je me pointe a moins 20 c bon ?', { ahead_min: 20 }],
    ['exam a 8h, si je me pointe a 7h50 c’est bon ?', { ahead_min: 10 }],
    ['My train gets in at 8:55 for a 9:00 paper. Am I okay?', { ahead_min: 5 }],
    ['j’arrive à 9h10 pour une épreuve à 9h', {}],
    ['leave ten minutes before the end?', {}],
    ['they say half an hour before, true?', {}],
    ['i was there 5 min before and the proctor moaned, is he right?', {}],
    ['any punishment for showing up ten minutes beforehand?', {}],
    ['one hour ahead is long, I aim for twenty minutes', {}],
    ['Do invigilators need to be there ahead of time as well?', { proctors_ahead: true }],
    ['Les surveillants doivent-ils venir en avance ?', { proctors_ahead: true }],
    ['le surveillant nous a fait entrer', {}],
    ['can profs come that late, 3 min before?', {}],
    ['un quart d’heure, ça suffit ou il faut plus ?', {}],
  ],
  'fraud-report': [
    ['only one signature so far, is the report no good?', {}],
    ['only i have signed so far, is it complete', { signature: 'one' }],
    ['une seule signature, c’est valable ?', { signature: 'one' }],
    ['signé par moi et par l’élève, régulier ?', { signature: 'one' }],
    ['deux signatures de surveillants, ça suffit ?', { signature: 'two' }],
    ['prof signed, I signed. That makes two, ok?', { signature: 'two' }],
    ['both of us saw it, do we both sign', { signature: 'every_proctor' }],
    ['mes trois collègues doivent-ils aussi signer ?', { signature: 'every_proctor' }],
    ['je n’ai rien vu, dois-je quand même signer ?', { signature: 'unseen' }],
    ["My fellow proctor didn't witness it. Should she sign?", { signature: 'unseen' }],
    ['mon collègue était parti photocopier, peut-il signer ?', { signature: 'away' }],
    ["L'étudiant doit-il signer le procès-verbal ?", { signature: 'student' }],
    ['Two culprits working together: does each of them sign?', { signature: 'student' }],
    ['jpeux refuser de signer leur papier', { signature: 'refusal' }],
    [
      'La signature de l’étudiant remplace-t-elle celle du second surveillant ?',
      { signature: 'student_for_proctor' },
    ],
    ['Is the director’s signature needed on the sheet?', { signature: 'office' }],
    ['Combien de surveillants doivent signer ?', {}],
    ['Who has to sign when a student is caught cheating?', {}],
    ['je dois signer la liste de présence ?', {}],
  ],
};

const told = (text: string, topic: TopicId): Facts => {
  const facts = factsFor(factsIn(text), topic);
  return Object.fromEntries(
    names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
  );
};

describe.each(Object.entries(rows) as [TopicId, readonly Row[]][])(
  'the detail that a question about %s names',
  (topic, questions) => {
    it.each(questions)('%s', (text, details) => {
      expect(told(text, topic)).toEqual(details);
    });
  },
);

describe('a detail', () => {
  it('is none where the question is about another topic', () => {
    expect(told('Is a fine among the sanctions?', 'late-entry')).toEqual({});
    expect(told('je suis là dix minutes avant le début', 'late-entry')).toEqual({});
  });
});
