import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentsIn } from '../../../bot/assistant/understand/contents.ts';
import { factsFor, factsIn } from '../../../bot/assistant/understand/facts.ts';
import { fold } from '../../../bot/assistant/understand/clean.ts';
import { facts as definitions, type FactName, type Facts } from '../../../rules/facts.ts';
import type { TopicId } from '../../../rules/topics/index.ts';

/** For questions of a topic, the details of its documents that they name. */
const rows: Partial<Record<TopicId, readonly (readonly [text: string, details: Facts])[]>> = {
  'exam-paper': [
    ['La durée doit-elle être écrite sur le sujet ?', { paper_detail: 'duration' }],
    ['Must the paper say how long the exam lasts?', { paper_detail: 'duration' }],
    ['faut-il mettre le bareme', { paper_detail: 'marking_scheme' }],
    ['Does the mark scheme have to be printed?', { paper_detail: 'marking_scheme' }],
    ['Should each question show its points?', { paper_detail: 'marking_scheme' }],
    ["L'intitulé du module doit-il figurer en tête ?", { paper_detail: 'title' }],
    ["Le code de l'UE est-il obligatoire ?", { paper_detail: 'code' }],
    ['Is the organising centre to be stated?', { paper_detail: 'centre' }],
    ["Le nom de l'enseignant doit-il apparaître ?", { paper_detail: 'teacher' }],
    ["L'année universitaire doit-elle figurer ?", { paper_detail: 'year' }],
    ['must the semester be stated', { paper_detail: 'semester' }],
    ['Dois-je rappeler la date ?', { paper_detail: 'date' }],
    ['Is a page count required on it?', { paper_detail: 'page_count' }],
    ['Dois-je préciser quels documents sont autorisés ?', { paper_detail: 'materials' }],
    ['Must the sheet list the permitted equipment?', { paper_detail: 'materials' }],
    ['Faut-il un timing indicatif ?', { paper_detail: 'timing' }],
    ['Are special instructions to be printed on it?', { paper_detail: 'instructions' }],
    // Two of them, or the whole list
    ['Faut-il y mettre la date et la durée ?', {}],
    ['What must be on the paper, the duration for instance?', {}],
    ['Que faut-il écrire : la date, autre chose ?', {}],
    // Which way it is asked about cannot be told
    ['Le sujet ne portait pas la durée, est-ce normal ?', {}],
    ['No marking scheme on my paper. Is that allowed?', {}],
    ['La date est sur le sujet, est-il conforme ?', {}],
    ["Puis-je donner la durée à l'oral au lieu de l'écrire sur le sujet ?", {}],
    ['The paper gave only the date, may they do that?', {}],
    // An obligation is asked about, whatever was there
    ["Pas de barème sur le sujet : était-ce obligatoire de l'indiquer ?", { paper_detail: 'marking_scheme' }],
    ["The duration wasn't on it. Should it have been?", { paper_detail: 'duration' }],
    // What the asking sentence names goes first
    [
      "J'ai mis la date et le semestre. Le nombre de pages doit-il y être aussi ?",
      { paper_detail: 'page_count' },
    ],
    ['je peux photocopier moi-même mon sujet ?', { copies_detail: 'self' }],
    ['May I see to the printing on my own?', { copies_detail: 'self' }],
    ["Est-ce à l'enseignant de faire les photocopies ?", { copies_detail: 'teacher' }],
    ['Do I have to make the copies myself?', { copies_detail: 'teacher' }],
    ['La scolarité imprime-t-elle les sujets ?', { copies_detail: 'office' }],
    ['Can the print shop make my copies?', { copies_detail: 'print_shop' }],
    ['Puis-je confier le tirage à un doctorant ?', { copies_detail: 'delegate' }],
    ['Faut-il des copies pour les archives après un final ?', { copies_detail: 'archive_final' }],
    ['Are two extra copies needed for a midterm?', { copies_detail: 'archive_other' }],
    ['Do the archives get a copy?', { copies_detail: 'archive' }],
    ['Is it the office or me who makes the copies?', {}],
    ["L'école peut-elle m'interdire d'imprimer moi-même ?", {}],
  ],
  convocation: [
    ['La salle doit-elle figurer sur la convocation ?', { summons_detail: 'place' }],
    ['Must the summons give the room?', { summons_detail: 'place' }],
    ["L'heure de début est-elle indiquée ?", { summons_detail: 'start_time' }],
    ["L'heure de fin doit y être ?", { summons_detail: 'end_time' }],
    ['Should the notice say when it ends? Is the end time on it?', { summons_detail: 'end_time' }],
    ['Is the length of the exam stated on it?', { summons_detail: 'duration' }],
    ['Le numéro de place doit-il y figurer ?', { summons_detail: 'seat' }],
    ['Has the seat number got to be on it?', { summons_detail: 'seat' }],
    ["Indique-t-elle si c'est un écrit ou un oral ?", { summons_detail: 'kind' }],
    ['Does the notice list permitted documents?', { summons_detail: 'materials' }],
    ['Must it name the invigilators?', { summons_detail: 'staff' }],
    ['Room to be announced that morning, may they do that?', {}],
    ['La date et la salle y sont-elles indiquées ?', {}],
    ['Le lieu peut-il être affiché plus tard au lieu de figurer sur la convocation ?', {}],
  ],
  'exam-record': [
    ["Le nombre d'inscrits doit-il figurer au PV ?", { record_detail: 'registered' }],
    ['Do we record how many were absent?', { record_detail: 'absent', list_detail: 'absent' }],
    [
      'Faut-il indiquer combien de copies ont été rendues ? Le nombre de copies ?',
      { record_detail: 'scripts' },
    ],
    ['Must blank scripts be counted apart?', { record_detail: 'blank_scripts' }],
    ['Dois-je noter les passages aux toilettes ?', { record_detail: 'exits' }],
    ['Must a fire alarm be written up?', { record_detail: 'incidents' }],
    ['La fraude doit-elle être mentionnée au procès-verbal ?', { record_detail: 'cheating' }],
    ['Do confiscated phones go with the record?', { record_detail: 'seized' }],
    ['Le nom des surveillants doit-il y figurer ?', { record_detail: 'proctors' }],
    [
      'Does the second proctor sign as well?',
      { record_detail: 'signatures', list_detail: 'staff_signatures' },
    ],
    ['Is it to be filled in on both sides?', { record_detail: 'both_sides' }],
    ['La scolarité remplit-elle une partie du PV ?', { record_detail: 'by_office' }],
    ["Je laisse vide la case incidents, c'est bon ?", {}],
    ['Registered, present, absent: complete?', {}],
    ['Will a note of my toilet break on the record count against me?', {}],
    [
      "Les absents sont-ils à noter sur la liste d'émargement ?",
      { record_detail: 'absent', list_detail: 'absent' },
    ],
    ["Le professeur doit-il préparer la liste d'émargement ?", { list_detail: 'by_teacher' }],
    ['Does the registry supply the sign-in sheet?', { list_detail: 'by_office' }],
    ['Must the invigilator draw up the list?', { list_detail: 'by_proctor' }],
    ['Le motif du retard est-il à inscrire ?', { list_detail: 'late' }],
    ['Are latecomers who were turned away listed?', { list_detail: 'refused' }],
    ['Une étudiante a renoncé à composer, faut-il la noter ?', { list_detail: 'gave_up' }],
    ['May I add a name by hand?', { list_detail: 'added_name' }],
    ['Does the office or the teacher print the list?', {}],
  ],
  'fraud-report': [
    ["L'heure des faits doit-elle figurer au PV ?", { report_detail: 'time' }],
    ["Must I put the student's name on it?", { report_detail: 'student' }],
    ['Dois-je joindre les antisèches ?', { report_detail: 'documents' }],
    ['Must the seized items be attached?', { report_detail: 'items' }],
    ['Can I add a separate sheet?', { report_detail: 'sheet' }],
    ['Faut-il détailler les circonstances ?', { report_detail: 'account' }],
    ['Must the report describe the facts?', { report_detail: 'account' }],
    [
      "Les explications de l'étudiant doivent-elles y être ? Ses explications ?",
      { report_detail: 'version' },
    ],
    ['Is there an official form for it?', { report_detail: 'form' }],
    ['Le refus de signer doit-il être mentionné ?', { report_detail: 'refusal' }],
    ["L'étudiant doit-il signer ?", { report_detail: 'signatures' }],
    ['Does it say whether he admits the facts?', { report_detail: 'admission' }],
    ["L'heure manque sur le PV, est-il nul ?", {}],
    ['I was told of it by a colleague, may I attest the facts as a witness?', {}],
  ],
};

const cases = Object.entries(rows).flatMap(([topic, list]) =>
  list.map(([text, details]) => [topic as TopicId, text, details] as const),
);

describe('details of documents', () => {
  it.each(cases)('of %s: “%s”', (topic, text, details) => {
    expect(contentsIn(fold(text), topic)).toEqual(details);
  });

  it('are values that the facts are defined with', () => {
    for (const [topic, text] of cases)
      for (const [name, value] of Object.entries(contentsIn(fold(text), topic)))
        expect(definitions[name as FactName].schema.safeParse(value).success, text).toBe(true);
  });

  it('are read for their own topics only', () => {
    const reading = factsIn('Must the duration be on the paper?');
    expect(factsFor(reading, 'exam-paper')).toMatchObject({ paper_detail: 'duration' });
    expect(factsFor(reading, 'late-entry')).not.toHaveProperty('paper_detail');
    expect(factsFor(reading, 'convocation')).not.toHaveProperty('paper_detail');
  });

  it('never fail, whatever the words', () => {
    const word = fc.constantFrom(
      ...'la durée doit figurer sans barème pas obligatoire prof imprime scolarité absents signer ? . or the'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        for (const topic of Object.keys(rows) as TopicId[]) contentsIn(words.join(' '), topic);
      }),
    );
  });
});
