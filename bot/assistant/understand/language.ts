import type { Lang } from '../../../rules/language.ts';
import { fold } from './clean.ts';

/** The language of a question; `other` is neither French nor English. */
export type QuestionLanguage = Lang | 'other';

const list = (words: string) => new Set(words.trim().split(/\s+/));

/**
 * Words that tell a language, as people type them: no accents, chat spellings included. Words that both languages use
 * ("on", "me", "exam", "date"…) are in neither list.
 */
const FRENCH = list(`
  le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  je j jai jsuis jpeux jveux jdois jpars chui chuis tu t il ils elle elles nous vous moi toi lui eux y en qui que qu quoi
  dont ou quand comment combien pourquoi quel quelle quels quelles est es sont suis etes sommes etait etaient ete etre
  ai avez ont avons avait avoir aura aurai aurait fait fais font faire faut faudrait falloir fallait peux peut peuvent
  pouvez pouvons puis pourrait pourra pourrai pouvoir dois doit doivent devoir devez devait veut veux veulent vais va
  vont aller allez sait sais savoir dit dire mis met mettre prend prendre pris vient venir revient passe passer
  ne n pas plus jamais rien personne aucun aucune ni si oui et ou mais donc car or ca cela c ci meme memes tout toute
  tous toutes tres trop peu bien mal moins assez encore deja toujours apres avant pendant depuis avec sans sous sur
  dans par pour chez entre vers jusqu jusque lors lorsque comme alors aussi autre autres ici la voila s se m
  quelqu quelque quelques chaque plusieurs quelqun qqn qlq pdt pcq pk pq pkoi koi slt bjr svp stp mdr ptdr cest kel
  oui non salut bonjour bonsoir merci vraiment genre truc mec gars meuf
  heure heures minutes seconde jour jours semaine mois annee an ans fois
  examen examens epreuve epreuves partiel partiels sujet copie copies salle amphi surveillant surveillante surveillants
  etudiant etudiante etudiants eleve eleves candidat candidate candidats prof profs enseignant jury fraude triche tricher
  retard retardataire entrer sortir partir rendre quitter toilettes telephone tel carte identite passeport permis
  calculatrice montre ordinateur dico dictionnaire brouillon stylo note notes rattrapage stage diplome scolarite
  reglement droit autorise autorisee interdit interdite obligatoire oblige valable possible accepte refuse refuser
  commence commencer finir fini terminer debut fin duree train greve malade medecin justificatif absence absent
`);
const ENGLISH = list(`
  the an and or but of to in is are was were be been being am it its he she they we you i my your his her their our him
  them us this that these those there here what which who whom whose when where why how do does did doing done don doesn
  didn isn aren wasn weren won wouldn couldn shouldn haven hasn hadn ain can cannot cant could may might must shall
  should will would ll ve re not no yes if then than so because with without within into onto from for by at as about
  after before during until till since while over under off out up down back away between against only just still
  already yet even also too very much many more most less least few some any all both each every other another same own
  have has had having get gets got getting go goes going gone went come comes came coming take takes took taken taking
  let lets leave leaves leaving left make makes made keep keeps kept give gives given gave bring brought allowed
  allow allows want wants wanted need needs needed know knows say says said tell told ask asked think thing things
  someone somebody anyone anybody nobody everyone something anything nothing one two three four five six ten twenty
  thirty forty fifty first last next late early enough again ever never always today tomorrow yesterday now soon
  hour hours minute day days week weeks month year years time times half
  student students teacher lecturer invigilator invigilators proctor proctors exams paper papers room seat
  phone phones mobile cell laptop watch card id ids licence license passport notes book books dictionary toilet loo
  bathroom restroom break door school university uni cheat cheating cheater caught sick ill doctor train bus strike
  traffic resit retake yes mark marks grade grades results degree board rule rules right wrong okay hi
  hello hey please thanks thank lol gonna wanna gotta dunno u ur pls plz im ive id ill youre hes shes thats whats dont
  cannot didnt doesnt isnt wont wouldnt couldnt shouldnt havent hasnt yeah nope
  enter entry hand handed submit sit sitting stay start starts started end ends finish finished write writing use using
  show shown sign signed lost forgot forgotten stolen arrive arrived arriving missed miss pass fail failed permitted
  forbidden mandatory required refuse refused accept accepted proof slip 
`);
const OTHERS: readonly ReadonlySet<string>[] = [
  list(
    `el los las una unos del al que es son por para con sin como cuando donde quien puedo puede podemos quiero tengo tiene
     llego llegar tarde salir entrar examen estudiante pero si mi su esta este esto hay muy mas tambien porque hola
     gracias minutos horas despues antes me`,
  ),
  list(
    `der die das den dem ein eine einen einem einer ich du er sie es wir ihr mein meine mit ohne und oder aber nicht kein
     keine ist sind war bin habe hat haben kann konnen darf durfen muss mussen wenn wann wie wer was wo warum zu zur zum
     auf aus bei nach vor von fur prufung klausur minuten stunden spat verlassen handy hallo danke bitte noch auch`,
  ),
  list(
    `il lo gli della delle dello degli nel nella che chi come quando dove perche posso puo possiamo voglio ho hai ha sono
     sei siamo con senza per da esame minuti ore ritardo uscire entrare prima dopo anche mio mia questo questa ciao
     grazie non devo studente`,
  ),
  list(
    `o os as uma um do da dos das no na nos que quem como quando onde posso pode podemos quero tenho tem sou e estou com
     sem para por prova exame minutos horas atrasado sair entrar antes depois tambem meu minha este esta isso ola
     obrigado nao voce`,
  ),
  list(
    `het een de van ik je hij zij wij mijn met zonder en of maar niet geen is zijn ben heb heeft kan mag moet als wanneer
     hoe wie wat waar waarom naar op uit bij na voor tentamen examen minuten uur laat verlaten hallo dank nog ook te`,
  ),
];

/** Letters that are common in one of the two languages and rare in the other; they weigh less than a word. */
const FRENCH_LETTERS =
  /[àâçèéêëîïôùûœ]|eu[rx]|oi[rst]|ez\b|qu[ei]|ait|aux|ette|age\b|ique|eau|elle|emen|oire|[dljmnst]'/g;
const ENGLISH_LETTERS =
  /th|wh|sh|ck|oo|ee|ing\b|ght|w[aeiou]|ow|ay\b|ed\b|ly\b|k[es]?\b|n't|'s\b|'m\b|'ll|'re|'ve|gh|ey\b|y\b/g;
const LETTER = /\p{L}/gu;
const LATIN_LETTER = /\p{Script=Latin}/gu;
/** What English writes after an apostrophe: not to be taken for a French elision. */
const CONTRACTED = /n't\b|'(?:s|m|d|t|ll|re|ve)\b/g;

const count = (text: string, cue: RegExp) => text.match(cue)?.length ?? 0;

/**
 * The language that a question is worded in. Where the wording shows none ("UTC, 20 min, 3 h") it is `fallback`.
 * `other` is said only of a text with words of another language, and more of them than French or English ones.
 */
export function languageOf(text: string, fallback: Lang = 'fr'): QuestionLanguage {
  const read = text.slice(0, 2000);
  const latin = count(read, LATIN_LETTER);
  if (count(read, LETTER) > 2 * latin) return 'other';
  const words =
    fold(read)
      .replace(CONTRACTED, ' ')
      .match(/[a-z]+/g) ?? [];
  const known = (lexicon: ReadonlySet<string>) => words.filter((word) => lexicon.has(word)).length;
  const lower = read.toLowerCase();
  const fr = 2 * known(FRENCH) + 0.7 * count(lower, FRENCH_LETTERS);
  const en = 2 * known(ENGLISH) + 0.7 * count(lower, ENGLISH_LETTERS);
  const other = 2 * Math.max(...OTHERS.map(known));
  if (other >= 4 && other > 1.2 * Math.max(2 * known(FRENCH), 2 * known(ENGLISH))) return 'other';
  if (Math.abs(fr - en) < 1) return fallback;
  return fr > en ? 'fr' : 'en';
}
