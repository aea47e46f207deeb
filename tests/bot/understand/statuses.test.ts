import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { factsIn } from '../../../bot/assistant/understand/facts.ts';
import { facts as definitions, type FactName, type Facts } from '../../../rules/facts.ts';

const none: Facts = {};

/** What is told of the facts named in a row's list, or of the first of its facts; one that is not listed must be absent. */
const rows: Readonly<Partial<Record<FactName, readonly (readonly [text: string, facts: Facts])[]>>> = {
  fee_back: [
    ['do I get my money back?', { fee_back: true }],
    ['on me rembourse les frais ?', { fee_back: true }],
    ['the fee is paid', none],
  ],
  past_closing: [
    ['he missed the sign-up cut-off by a day', { past_closing: true }],
    ['les inscriptions sont closes depuis deux jours', { past_closing: true }],
    ['can I still sign up before the deadline?', none],
    ['my payment for the exam came after the deadline', none],
  ],
  high_demand: [
    ['registrations are flooding in', { high_demand: true }],
    ['vu la forte affluence', { high_demand: true }],
    ['pas d’affluence', none],
  ],
  remarked: [
    ["l'équipe a recorrigé ma copie et j'ai moins", { remarked: true }],
    ['they re-marked me lower', { remarked: true }],
    ['if they re-mark me, may I lose points?', none],
    ['puis-je être recorrigé ?', none],
  ],
  id_later: [
    ['may I show my passport when I leave?', { id_later: true }],
    ['je montre ma carte d’identité à la fin ?', { id_later: true }],
    ['I show my passport at the door', none],
  ],
  session: [
    ['la convocation de la première session', { session: 'first' }],
    ['convoqué pour le rattrapage', { session: 'second' }],
    ['une convoc pour la 2e session', { session: 'second' }],
    ['summoned for session 1', { session: 'first' }],
    ['no summons for the resit', { session: 'second' }],
    ['session 1 ou rattrapage ?', none],
    ['mon examen de janvier', none],
  ],
  exam_kind: [
    ['la convocation à un final', { exam_kind: 'final' }],
    ['les finaux commencent le 12', { exam_kind: 'final' }],
    ['the thermodynamics final is on Monday', { exam_kind: 'final' }],
    ['le médian de maths', { exam_kind: 'midterm' }],
    ['for my midterm', { exam_kind: 'midterm' }],
    ['mon TP noté', { exam_kind: 'other' }],
    ['the defence of my project', { exam_kind: 'other' }],
    ['is the mark final?', none],
    ['la note finale', none],
    ['au final, je fais quoi ?', none],
    ['le médian et le final', none],
    ['une épreuve autre qu’un final', none],
    ['avec un tiers tps', none],
  ],
  assessment: [
    ['en contrôle continu', { assessment: 'continuous' }],
    ['deux notes de CC', { assessment: 'continuous' }],
    ['graded only by tests through the semester', { assessment: 'continuous' }],
    ['a coursework mark', { assessment: 'continuous' }],
    ['une épreuve terminale', { assessment: 'terminal' }],
    ['my end-of-semester exam', { assessment: 'terminal' }],
    ['cc, je peux entrer en retard ?', none],
    ['3 contrôles et pas d’examen final', none],
    ['du CC ou un final ?', none],
  ],
  attendance_exempt: [
    ["j'ai une dispense d'assiduité", { attendance_exempt: true }],
    ['dispensé de TD, dois-je recevoir une convocation ?', { attendance_exempt: true }],
    ["I'm excused from attending classes", { attendance_exempt: true }],
    ['an attendance waiver', { attendance_exempt: true }],
    ["je ne suis pas dispensé d'assiduité", { attendance_exempt: false }],
    ['I attend normally', { attendance_exempt: false }],
    ['le calendrier vaut-il convocation ?', none],
  ],
  absent_first: [
    ["J'étais absente à la première session", { absent_first: true }],
    ['Was absent the first time round', { absent_first: true }],
    ['I missed my exam, may I sit the resit?', { absent_first: true }],
    ["j'ai séché l'exam de janvier, le rattrapage m'est ouvert ?", { absent_first: true }],
    ['je n’étais pas absent à la première session', { absent_first: false }],
    ['absent au rattrapage, on garde ma note ?', none],
    ["j'ai raté l'examen", none],
    ["j'étais absent hier", none],
  ],
  registered: [
    ["je ne suis pas inscrit à l'UE, puis-je composer ?", { registered: false }],
    ['mon inscription n’est pas en règle', { registered: false }],
    ["I wasn't enrolled in the module", { registered: false }],
    ['sitting the exam without being registered', { registered: false }],
    ['je suis bien inscrite', { registered: true }],
    ["I'm registered but not on the list", { registered: true }],
    ['pas inscrit sur la liste d’émargement', none],
    ['not on the list', none],
    ['est-il inscrit ?', none],
  ],
  registered_last_year: [
    ["inscrit l'an dernier à cette unité", { registered_last_year: true }],
    ['enrolled in it last year', { registered_last_year: true }],
    ["pas inscrite l'année dernière", { registered_last_year: false }],
    ['I was enrolled two years ago, not last year', { registered_last_year: false }],
  ],
  taught_this_year: [
    ['La matière est enseignée cette année', { taught_this_year: true }],
    ['the module is running this semester', { taught_this_year: true }],
    ["L'UE n'est plus enseignée", { taught_this_year: false }],
    ["the unit isn't offered this year", { taught_this_year: false }],
    ['une unité qui n’existe plus', { taught_this_year: false }],
  ],
  fraud_suspected: [
    ['on me soupçonne de triche', { fraud_suspected: true }],
    ["I'm suspected of cheating", { fraud_suspected: true }],
    ['je ne suis pas soupçonné de fraude', { fraud_suspected: false }],
    ['toujours pas de note', none],
  ],
  repeat: [
    ['deuxième plagiat', { repeat: true }],
    ['he plagiarised again', { repeat: true }],
    ['récidive de plagiat', { repeat: true }],
    ['premier plagiat', { repeat: false }],
    ['a first offence of plagiarism', { repeat: false }],
    ['plagiat : première fois ou récidive ?', none],
  ],
  source_named: [
    ['copié Wikipédia sans citer la source', { source_named: false }],
    ['copied a paragraph without saying so', { source_named: false }],
    ["I didn't credit the text", { source_named: false }],
    ['une citation avec la source', { source_named: true }],
    ['a quote with the author and page given', { source_named: true }],
    ['faut-il citer la source ?', none],
    ["quoted without the author's permission", none],
  ],
  quotation_marks: [
    ['un passage entre guillemets', { quotation_marks: true }],
    ['two lines in quotation marks', { quotation_marks: true }],
    ['recopié sans guillemets', { quotation_marks: false }],
    ['I forgot the quotation marks', { quotation_marks: false }],
    ['un passage recopié', none],
  ],
  file_complete: [
    ['mon dossier est complet', { file_complete: true }],
    ['complete file', { file_complete: true }],
    ['dossier incomplet', { file_complete: false }],
    ['il manque une pièce à mon dossier', { file_complete: false }],
    ['my file is missing one document', { file_complete: false }],
  ],
  fee_paid: [
    ["j'ai payé mes frais d'inscription", { fee_paid: true }],
    ['registration fees are paid', { fee_paid: true }],
    ["je n'ai pas encore payé les frais", { fee_paid: false }],
    ["haven't paid the fees", { fee_paid: false }],
    ['payé que la moitié des frais', { fee_paid: false }],
    ['the fee will arrive two days after registrations close', { fee_paid: false }],
    ['dois-je avoir payé les frais ?', none],
    ["j'ai payé quelqu'un pour passer l'exam", none],
    ['unpaid work', none],
  ],
  place: [
    ['une bière au foyer', { place: 'student_foyer' }],
    ['wine in the school restaurant', { place: 'school_restaurant' }],
    ['du champagne dans l’amphi', { place: 'elsewhere' }],
    ['boire de l’alcool', none],
    ['au foyer ou dans la salle de cours, une bière ?', none],
  ],
  programme: [
    ['le règlement s’applique-t-il aux formations à distance ?', { programme: 'distance' }],
    ['does it apply to engineering students?', { programme: 'named' }],
    ['does it cover regulated professions?', { programme: 'regulated_profession' }],
    ['je suis en doctorat, ça s’applique à moi ?', { programme: 'other' }],
    ['masters or engineering degrees, does it apply?', none],
    ['un doctorant surveille', none],
  ],
  specific_rules: [
    ['ma formation a son propre règlement', { specific_rules: true }],
    ['the course has specific regulations', { specific_rules: true }],
    ['pas de règlement spécifique', { specific_rules: false }],
    ['no specific regulation', { specific_rules: false }],
    ['existe-t-il un règlement spécifique ?', none],
  ],
  compensation_provided: [
    ['mon diplôme prévoit une compensation entre les notes', { compensation_provided: true }],
    ['my diploma provides for compensation', { compensation_provided: true }],
    ['mon diplôme ne prévoit pas de compensation', { compensation_provided: false }],
    ["my degree doesn't allow compensation", { compensation_provided: false }],
    ['le diplôme prévoit-il une compensation ?', none],
    ['does my diploma allow compensation?', none],
  ],
  chair_vote: [
    ['le président du jury a voté contre', { chair_vote: 'against' }],
    ['la présidente était favorable, le jury est partagé', { chair_vote: 'for' }],
    ['The chair is among those in favour of the jury', { chair_vote: 'for' }],
    ['and the one against is the chair', { chair_vote: 'against' }],
    ["c'est moi qui préside et j'ai voté pour", { chair_vote: 'for' }],
    ['I chair the jury, I voted against', { chair_vote: 'against' }],
    ["j'écris au président du jury pour contester", none],
    ['la voix du président compte double', none],
    ['who is the chair for that module?', none],
    ["j'ai voté pour", none],
  ],
  proxy_holder: [
    ["procuration à quelqu'un qui n'est pas membre du jury", { proxy_holder: 'other' }],
    ['my proxy to my PhD student', { proxy_holder: 'other' }],
    ['one member wants the registry clerk to represent her', { proxy_holder: 'other' }],
    ['donner sa procuration à un autre membre du jury', { proxy_holder: 'member' }],
    ['may I give my vote to a fellow member?', { proxy_holder: 'member' }],
    ['un étudiant dehors', none],
    ['combien de procurations ?', none],
  ],
  jury_call: [
    ['deuxième convocation du jury', { jury_call: 'second' }],
    ['second call of the jury', { jury_call: 'second' }],
    ['le jury reconvoqué', { jury_call: 'second' }],
    ['première réunion du jury', { jury_call: 'first' }],
    ['the jury at its first meeting', { jury_call: 'first' }],
    ['faut-il une deuxième réunion du jury ?', none],
    ['deuxième convocation à mon examen', none],
  ],
  deliberated: [
    ['le jury peut-il changer ma note après délibération ?', { deliberated: true }],
    ['le jury est passé hier', { deliberated: true }],
    ['une fois les délibérations terminées', { deliberated: true }],
    ['the board met yesterday', { deliberated: true }],
    ['since the jury has already deliberated', { deliberated: true }],
    ["le jury n'a pas encore délibéré", none],
    ["the jury hasn't met yet", none],
    ['is my mark final before the jury', none],
    ['quand le jury aura délibéré', none],
  ],
  emergency: [
    ['une candidate a perdu connaissance', { emergency: true }],
    ['he has chest pain', { emergency: true }],
    ['an allergic reaction', { emergency: true }],
    ['interdit de sortir sauf en cas d’urgence ?', none],
    ['the emergency lighting', none],
  ],
  consent: [
    ['he said no to a search of his phone', { consent: false }],
    ['fouiller mon téléphone sans me demander', { consent: false }],
    ['nobody agreed to the search of the phone', { consent: false }],
    ['she gave her consent to check the phone', { consent: true }],
    ['il a dit oui pour que je lise ses messages', { consent: true }],
    ['is consent needed to search a phone?', none],
  ],
  moment: [
    ['je fouille le téléphone, épreuve terminée', { moment: 'after' }],
    ['exam still going on', { moment: 'during' }],
    ['maintenant ou après l’épreuve ?', none],
  ],
};

const cases = Object.entries(rows).flatMap(([name, list]) =>
  list.map(([text, facts]) => [name as FactName, text, facts] as const),
);

describe('facts of few values', () => {
  it.each(cases)('reads %s in “%s”', (name, text, facts) => {
    expect(factsIn(text).tells([name])[name]).toEqual(facts[name]);
  });

  it('gives only values that the facts are defined with', () => {
    for (const [name, text] of cases) {
      const value = factsIn(text).tells([name])[name];
      if (value !== undefined)
        expect(definitions[name].schema.safeParse(value).success, `${text}: ${name}`).toBe(true);
    }
  });

  it('never fails, whatever the words', () => {
    const word = fc.constantFrom(
      ...'le président a voté pas inscrit sans source jury procuration final rattrapage payé frais ? . pour'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        factsIn(words.join(' '));
      }),
    );
  });
});
