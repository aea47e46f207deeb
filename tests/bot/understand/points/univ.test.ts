import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../rules/facts.ts';
import type { TopicId } from '../../../../rules/topics/index.ts';
import { fold } from '../../../../bot/assistant/understand/clean.ts';
import { univPointsIn } from '../../../../bot/assistant/understand/points/univ.ts';

const read = (topic: TopicId, question: string): Facts => univPointsIn(fold(question), topic);

describe('the point that a question asks about', () => {
  it('is the deed as it is worded', () => {
    expect(read('devices', 'Can I look at his phone in another room, without him?').search_point).toBe(
      'alone',
    );
    expect(
      read('devices', 'Faut-il qu’il soit présent pendant que je regarde ses messages ?').search_point,
    ).toBe('under_eyes');
    expect(read('leave-for-a-moment', 'Does her script stay on her desk while she is out?').script_out).toBe(
      'left',
    );
    expect(
      read('leave-for-a-moment', 'Une candidate va aux toilettes : je garde sa copie ?').script_out,
    ).toBe('handed');
  });

  it('is read from what was told before where the question goes back to it', () => {
    expect(
      read('continuous-assessment', 'Only some of the students were tested for the CC. Is that allowed?')
        .cc_reach,
    ).toBe('some_students');
    expect(
      read('leave-for-a-moment', 'Two friends went out, the written paper is long. Can both go?').exit_noted,
    ).toBeUndefined();
  });

  it('turns where what was told is denied: whether it had to be, or whether it is right', () => {
    const told = 'Nobody told us how long the preparation of the oral would last.';
    expect(read('oral', `${told} Should they have?`).oral_time).toBe('posted');
    expect(read('oral', `${told} Is that ok?`).oral_time).toBe('unposted');
  });

  it('is left out where "yes" may mean the contrary', () => {
    expect(
      read('devices', 'Can the student refuse to have his phone searched in his absence?').search_point,
    ).toBeUndefined();
    expect(read('appeal', 'On ne peut pas faire appel devant le doyen ?').appeal_to).toBeUndefined();
    expect(
      read('script-and-anonymity', 'Can we hand in the marks without the names?').anonymity_point,
    ).toBeUndefined();
  });

  it('tells documents from results, and a case that is ruled on from one that is pending', () => {
    const topic = 'fraud-proceedings';
    expect(
      read(topic, 'Accused of cheating, can I get my transcript before the hearing?').withheld_point,
    ).toBe('given');
    expect(
      read(topic, 'May registry hold back her diploma until the disciplinary ruling?').withheld_point,
    ).toBe('kept');
    expect(read(topic, 'Accusé de triche, mes notes seront-elles affichées ?').withheld_point).toBe(
      'results_out',
    );
    expect(
      read(topic, 'The disciplinary section cleared me. Can I get my transcript?').withheld_point,
    ).toBeUndefined();
  });

  it('knows when missing papers were noticed', () => {
    expect(read('exam-paper', 'Sujets distribués, il en manque trois. On continue ?')).toEqual({
      papers_found: 'after',
      papers_act: 'go_on',
    });
    expect(read('exam-paper', 'Papers not handed out yet and some are missing. Must we wait?')).toEqual({
      papers_found: 'before',
      papers_act: 'delay',
    });
  });

  it('is the contrary deed where one asks if it was wrong', () => {
    expect(read('oral', 'He turned my friend away, saying it was private. Was he wrong?').oral_audience).toBe(
      'let_in',
    );
    expect(
      read('leave-for-a-moment', 'She took her script out to the toilet. Was she wrong?').script_out,
    ).toBe('handed');
  });

  it('is no listening in where somebody was told to leave', () => {
    expect(
      read('oral', 'Des amis veulent écouter mon oral, elle leur a dit de partir. Elle peut ?').oral_audience,
    ).toBe('shut_out');
  });

  it('takes a script that is thrown away for one that is not handed in, though it is blank', () => {
    expect(
      read('leave-for-good', 'My script is blank, so I can just bin it and walk out, right?').leaving_act,
    ).toBe('nothing');
    expect(read('end-of-exam', 'J’ai rien écrit, je peux jeter ma copie ?').leaving_act).toBe('nothing');
  });

  it('tells an hour that is claimed for all exams from one after which one may leave', () => {
    expect(read('leave-for-good', '"Nobody leaves before a full hour, ever." Is he right?').hour_always).toBe(
      'claimed',
    );
    expect(
      read('leave-for-good', 'Can I leave after an hour, whatever the exam?').hour_always,
    ).toBeUndefined();
  });

  it('reads what silence is said to mean, but not a question whether the thing is forbidden', () => {
    expect(read('default-materials', "If it isn't banned it's allowed, right?").silence_means).toBe(
      'allowed',
    );
    expect(
      read('default-materials', "Rien n'est indiqué sur le sujet, donc c'est interdit ?").silence_means,
    ).toBeUndefined();
  });

  it('reads what becomes of exams after a sanction, not before one', () => {
    expect(read('sanctions', "Un blâme pour l'antisèche. Je garde ma note ?").sanction_on).toBe(
      'exam_stands',
    );
    expect(
      read('sanctions', 'I was cleared by the disciplinary section. Do I keep my mark?').sanction_on,
    ).toBeUndefined();
  });
});
