import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { factsFor, factsIn } from '../../../bot/assistant/understand/facts.ts';
import { facts as definitions, type FactName, type Facts } from '../../../rules/facts.ts';

const NAMES = Object.keys(definitions) as FactName[];

/** The facts of a question, times aside; a fact that is not listed must be absent. */
const rows: readonly (readonly [text: string, facts: Facts])[] = [
  // In a room or online
  ['exam sur Zoom depuis chez moi', { mode: 'online' }],
  ['can I go to the loo in the online exam', { mode: 'online' }],
  ["épreuve à distance, j'ai le droit de sortir ?", { mode: 'online' }],
  ['test under webcam, may I stand up?', { mode: 'online' }],
  ['I sit the exam from home', { mode: 'online' }],
  ['en salle, combien de temps avant de pouvoir partir ?', { mode: 'room' }],
  ["j'arrive dans l'amphi une fois les sujets distribués", { mode: 'room' }],
  ['examen sur place', { mode: 'room' }],
  ['no clock in the hall', { mode: 'room' }],
  ['en salle ou en ligne, est-ce pareil ?', {}],
  ['les résultats sont-ils en ligne ?', {}],
  // Why somebody is late
  ['mon train est supprimé', { cause: 'transport' }],
  ['le RER A est en panne', { cause: 'transport' }],
  ['my bus broke down', { cause: 'transport' }],
  ['flight delayed', { cause: 'transport' }],
  ['grève SNCF', { cause: 'strike' }],
  ['late because of the train strike', { cause: 'strike' }],
  ["bouchons sur l'autoroute", { cause: 'road' }],
  ['flat tyre on the way', { cause: 'road' }],
  ['stuck in traffic', { cause: 'road' }],
  ["j'étais malade ce matin", { cause: 'illness' }],
  ["I'm sick", { cause: 'illness' }],
  ['panne de réveil', { cause: 'overslept' }],
  ["mon réveil n'a pas sonné", { cause: 'overslept' }],
  ['I overslept', { cause: 'overslept' }],
  ["My alarm didn't go off", { cause: 'overslept' }],
  ['boss kept me late at work', { cause: 'work' }],
  ['je me suis trompé de salle', { cause: 'forgot' }],
  ['I got the wrong day', { cause: 'forgot' }],
  ['il est en train de composer', {}],
  ["I'll be late", {}],
  ['ill be 10 late', {}],
  ['I have ear plugs / bouchons d’oreilles', {}],
  ['the fire alarm went off', {}],
  // A proof from a transport company
  ["j'ai une attestation de retard SNCF", { cause: 'transport', transport_proof: true }],
  ['avec un bulletin de retard de la RATP', { cause: 'transport', transport_proof: true }],
  ['with a delay slip from the railway company', { transport_proof: true }],
  ['I have an airline delay letter', { transport_proof: true }],
  ['sans justificatif de retard', { transport_proof: false }],
  ['I have no proof of the delay', { transport_proof: false }],
  ['do I need a proof of delay from the rail company?', {}],
  ['faut-il un justificatif de retard ?', {}],
  ['un mot du médecin', { cause: 'illness', transport_proof: false }],
  ["I've got my dentist's certificate", { transport_proof: false }],
  ['a delay slip from the train company', { transport_proof: true, cause: 'transport' }],
  // Somebody has left
  ["personne n'est encore sorti", { someone_left: false }],
  ["aucun candidat n'a quitté la salle", { someone_left: false }],
  ['nobody has left yet', { someone_left: false }],
  ["Nobody's gone yet", { someone_left: false }],
  ['everyone is still in', { someone_left: false }],
  ['une fille est déjà partie', { someone_left: true }],
  ['un candidat est sorti', { someone_left: true }],
  ['somebody has left', { someone_left: true }],
  ['two students have already left', { someone_left: true }],
  ['20 minutes have gone', {}],
  ['she left her card', {}],
  // An emergency
  ['une candidate fait un malaise', { emergency: true }],
  ['girl fainted, may I take her outside?', { emergency: true }],
  ['it is an emergency', { emergency: true }],
  ["pas d'urgence, juste envie de fumer", { emergency: false }],
  ['not an emergency', { emergency: false }],
  ['par la sortie d’urgence', {}],
  ['réponse rapide svp c urgent', {}],
  // Proctors, and who is out
  ['je suis seul surveillant', { proctors: 1 }],
  ["I'm the only invigilator", { proctors: 1 }],
  ["I'm invigilating alone", { proctors: 1 }],
  ['on est deux surveillants', { proctors: 2 }],
  ['there are two of us invigilating', { proctors: 2 }],
  ['quelqu’un est déjà aux toilettes', { others_out: 1 }],
  ['someone is already out', { others_out: 1 }],
  ['deux candidats sont déjà dehors', { others_out: 2 }],
  ["personne n'est dehors", { others_out: 0 }],
  ['un candidat veut aller aux toilettes', {}],
  ['two friends ask to go to the loo together', { going_together: 2 }],
  ['les deux veulent sortir en même temps', { going_together: 2 }],
  ['trois étudiantes veulent aller aux toilettes ensemble', { going_together: 3 }],
  ['a two-hour exam, she wants out', {}],
  // Accommodations and exchanges
  ["j'ai un tiers-temps", { accommodated: true }],
  ['I have a disability', { accommodated: true }],
  ['étudiante avec aménagements', { accommodated: true }],
  ['no special accommodation', { accommodated: false }],
  ['sans aménagement particulier', { accommodated: false }],
  ['a latecomer wants extra time', {}],
  ['étudiant Erasmus', { exchange_student: true }],
  ['I am an exchange student', { exchange_student: true }],
  ['étudiante en convention', { exchange_student: true }],
  // The best identity document at hand
  [
    "J'ai oublié ma carte étudiante, je peux passer l'exam avec mon permis ?",
    { id_document: 'driving_licence' },
  ],
  ['He forgot his student card but has a passport', { id_document: 'passport' }],
  ["J'ai ma carte d'étudiant, pas ma CNI", { id_document: 'student_card' }],
  ['I only have my student card', { id_document: 'student_card' }],
  ["avec ma carte d'identité", { id_document: 'identity_card' }],
  ['photocopie de ma CNI, ça passe ?', { id_document: 'photocopy' }],
  ['a photocopy of my passport', { id_document: 'photocopy' }],
  ["j'ai ma carte d'étudiant en photo sur mon tel", { id_document: 'on_phone', device: 'phone' }],
  ['a picture of my ID card', { id_document: 'on_phone' }],
  ["ma carte d'identité est périmée", { id_document: 'expired' }],
  ['expired passport', { id_document: 'expired' }],
  ["j'ai perdu mes papiers mais j'ai la déclaration de perte", { id_document: 'loss_report' }],
  ['wallet stolen, I have the police report', { id_document: 'loss_report', transport_proof: false }],
  ["j'ai juste une carte de bus avec photo", { id_document: 'other' }],
  ['no ID at all, can she sit?', { id_document: 'none' }],
  ['wallet stolen last night. Can I still sit?', { id_document: 'none' }],
  ["sans pièce d'identité", { id_document: 'none' }],
  ['I forgot my ID', { id_document: 'none' }],
  ["j'ai oublié ma carte d'étudiant", {}],
  ["la carte d'étudiant est-elle obligatoire ?", {}],
  // Devices
  ['my phone is off in my bag', { device: 'phone', device_state: 'off', device_place: 'bag' }],
  ['portable éteint dans la poche', { device: 'phone', device_state: 'off', device_place: 'pocket' }],
  [
    'phone on silent on the desk as a clock',
    { device: 'phone', device_state: 'silent', device_place: 'table', device_use: 'clock' },
  ],
  ['téléphone en mode avion', { device: 'phone', device_state: 'airplane' }],
  ['mon tel a sonné', { device: 'phone', device_state: 'on' }],
  ['must my phone be switched off?', { device: 'phone' }],
  ['puis-je regarder l’heure sur mon portable ?', { device: 'phone', device_use: 'clock' }],
  ['smartwatch allowed?', { device: 'smartwatch' }],
  ['montre connectée', { device: 'smartwatch' }],
  ['une montre classique', { device: 'watch' }],
  ['who watches them?', {}],
  ['mon ordinateur portable', { device: 'computer' }],
  ['AirPods', { device: 'earphones' }],
  ['a tablet', { device: 'tablet' }],
  ['an electronic dictionary', { device: 'translator' }],
  ['Sent the results by phone', {}],
  ['can I search his phone without his consent', { device: 'phone', consent: false }],
  ['il est d’accord pour que je fouille son téléphone', { device: 'phone', consent: true }],
  ['le jury est d’accord', {}],
  // On the table
  ['a paper dictionary', { item: 'paper_dictionary' }],
  ['mes notes de cours', { item: 'notes' }],
  ['my own ruler', { item: 'ruler' }],
  ['mes propres feuilles de brouillon', { item: 'scrap_paper' }],
  ['un stylo rouge', { item: 'pens' }],
  ['la règle des 60 minutes', {}],
  ['calculatrice, le sujet ne dit rien', { device: 'calculator', item: 'calculator', paper_says: 'nothing' }],
  ['nothing on the paper about dictionaries', { item: 'paper_dictionary', paper_says: 'nothing' }],
  ["rien n'est précisé sur le sujet", { paper_says: 'nothing' }],
  ['the paper says notes are allowed', { paper_says: 'allowed' }],
  ['le sujet autorise les documents', { paper_says: 'allowed' }],
  ['sujet : documents interdits', { paper_says: 'forbidden' }],
  // What was caught, and when
  ['un candidat triche avec une antisèche', { incident: 'cheating' }],
  ['caught with a crib', { incident: 'cheating' }],
  ['The guy isn’t the one on the student card', { incident: 'substitution' }],
  ["il passe l'examen à la place de son frère", { incident: 'substitution' }],
  ['il hurle et perturbe la salle', { incident: 'disturbance' }],
  ['laisser ma copie sur la table', {}],
  ['while marking I found two identical scripts', { moment: 'after' }],
  ['en corrigeant, deux copies identiques', { moment: 'after' }],
  ['en pleine épreuve', { moment: 'during' }],
];

describe('what a question tells besides times', () => {
  it.each(rows)('reads “%s”', (text, facts) => {
    expect(factsIn(text).tells(NAMES)).toEqual(facts);
  });

  it('joins what is stated with the times, as the topic needs them', () => {
    const reading = factsIn("Épreuve de 3 h, 1h15 de retard, attestation SNCF, personne n'est sorti");
    expect(factsFor(reading, 'late-entry')).toEqual({
      duration_min: 180,
      delay_min: 75,
      cause: 'transport',
      transport_proof: true,
      someone_left: false,
    });
    expect(factsFor(reading, 'leave-for-good')).not.toHaveProperty('delay_min');
  });

  it('gives only values that the facts are defined with', () => {
    for (const [text] of rows) {
      for (const [name, value] of Object.entries(factsFor(factsIn(text), 'late-entry')))
        expect(definitions[name as FactName].schema.safeParse(value).success, `${text}: ${name}`).toBe(true);
    }
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        factsIn(text, '2026-11-21T09:50:00+01:00');
      }),
    );
  });
});
