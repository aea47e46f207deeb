import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { schoolsIn, type NamedRegulation } from '../../../bot/assistant/understand/school.ts';

const regulations = JSON.parse(
  readFileSync(new URL('../../../corpus/regulations.json', import.meta.url), 'utf8'),
) as NamedRegulation[];
const read = (text: string) => schoolsIn(text, regulations);

describe('the schools that a question names', () => {
  it.each([
    ['50 min de retard au Cnam', ['cnam']],
    ['CNAM ?', ['cnam']],
    ["à l'UTC ?", ['utc']],
    ['à Compiègne', ['utc']],
    ["à l'université de technologie de Compiègne", ['utc']],
    ['Université de Technologie de Compiegne', ['utc']],
    ['mines telecom', ['imt']],
    ['Institut Mines-Télécom', ['imt']],
    ['isae-supmeca', ['supmeca']],
    ['sup méca', ['supmeca']],
    ['suppméca', ['supmeca']],
    ['compare UTC et Cnam', ['utc', 'cnam']],
    ['Cnam, then UTC', ['cnam', 'utc']],
    ["Mines-Télécom, c'est pareil qu'à la fac ?", ['imt']],
    ['cname', []],
    ['outcome', []],
    ['le règlement', []],
  ])('in “%s” are %j', (text, named) => {
    expect(read(text)).toMatchObject({ named, byCommonNoun: false, foreign: null });
  });

  it.each([
    ['à la fac', 'univ'],
    ['my uni', 'univ'],
    ['at my university', 'univ'],
    ["l'université", 'univ'],
    ['univeristé', 'univ'],
    ['fac de droit', 'univ'],
    ['mon MOOC', 'imt'],
  ])('“%s” names %s by a common noun', (text, id) => {
    expect(read(text)).toMatchObject({ named: [id], byCommonNoun: true, foreign: null });
  });

  it.each([
    ['à la Sorbonne', 'la Sorbonne'],
    ['Université de Lyon', 'Université de Lyon'],
    ['fac de Nantes', 'fac de Nantes'],
    ['Paris 8', 'Paris 8'],
    ['University of Oxford', 'University of Oxford'],
    ['Université de Zanzibar', 'Université de Zanzibar'],
    ['Polytechnique', 'Polytechnique'],
    ['HEC', 'HEC'],
    ['Sciences Po', 'Sciences Po'],
    ['20 min de retard au bac', 'au bac'],
    ['TOEFL', 'TOEFL'],
    ['examen du permis de conduire', 'examen du permis de conduire'],
  ])('“%s” is elsewhere', (text, foreign) => {
    expect(read(text)).toMatchObject({ named: [], foreign });
  });

  it.each([
    "j'ai mon permis de conduire comme pièce d'identité",
    'bac+3',
    'comme au bac ?',
    'calculatrice du collège',
    'Paris 10h, je suis encore dans le train',
    'je peux passer l’exam avec mon permis ?',
  ])('“%s” names no other school', (text) => {
    expect(read(text).foreign).toBeNull();
  });

  it('keeps a named school beside another one', () => {
    expect(read('au Cnam, comme à la Sorbonne ?')).toMatchObject({ named: ['cnam'], foreign: 'la Sorbonne' });
  });

  it.each([
    'Which schools would let me in?',
    'in your five schools',
    'chaque école',
    'quelles écoles ?',
    'comparez les écoles',
    'pareil partout ?',
  ])('“%s” asks about all', (text) => {
    expect(read(text).all).toBe(true);
  });

  it.each([
    'at the school',
    'les règlements',
    'comparer avec la photo',
    'tous les établissements publics',
    "j'ai cherché partout",
  ])('“%s” does not ask about all', (text) => {
    expect(read(text).all).toBe(false);
  });

  it('works with any manifest', () => {
    expect(schoolsIn('au Cnam', [])).toMatchObject({ named: [] });
    expect(schoolsIn('at Hogwarts', [{ id: 'h', name: 'Hogwarts', aliases: [''] }])).toMatchObject({
      named: ['h'],
    });
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        read(text);
      }),
    );
  });
});
