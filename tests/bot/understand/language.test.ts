import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readPhrasings } from '../../../bot/phrasings.ts';
import { languageOf } from '../../../bot/assistant/understand/language.ts';

const phrasings = readPhrasings().filter(({ about }) => !about.startsWith('none/'));

describe('the language of a question', () => {
  it.each([
    ['g fini jpeux sortir', 'fr'],
    ['c bon ?', 'fr'],
    ['c koi la regle', 'fr'],
    ['toilettes ?', 'fr'],
    ['qui decide', 'fr'],
    ['et pour le cnam ?', 'fr'],
    ['retard 20 min epreuve 3h', 'fr'],
    ['can i go', 'en'],
    ['how?', 'en'],
    ['toilet?', 'en'],
    ['who decides', 'en'],
    ['what about UTC?', 'en'],
    ['late 20 min exam 3h', 'en'],
    ["don't they let me in?", 'en'],
    ['puedo entrar al examen si llego tarde?', 'other'],
    ['quiero salir', 'other'],
    ['Darf ich rein?', 'other'],
    ['kann ich auf die Toilette gehen', 'other'],
    ['Posso uscire prima?', 'other'],
    ['Mag ik naar het toilet?', 'other'],
    ['можно войти?', 'other'],
    ['私は入れますか', 'other'],
    ['هل يمكنني الدخول', 'other'],
  ])('of “%s” is %s, whatever the fallback', (text, language) => {
    expect(languageOf(text, 'fr')).toBe(language);
    expect(languageOf(text, 'en')).toBe(language);
  });

  it.each(['', 'UTC', '90 min', '3h UTC 20 min', 'exam', '???'])('of “%s” is the fallback', (text) => {
    expect(languageOf(text, 'fr')).toBe('fr');
    expect(languageOf(text, 'en')).toBe('en');
  });

  it('is right for at least 99.5 % of the committed phrasings, with the fallback against it', () => {
    const wrong = phrasings.filter(
      ({ lang, text }) => languageOf(text, lang === 'fr' ? 'en' : 'fr') !== lang,
    );
    expect(phrasings.length).toBeGreaterThan(10_000);
    expect(wrong.length / phrasings.length).toBeLessThan(0.005);
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(['fr', 'en', 'other']).toContain(languageOf(text));
      }),
    );
  });
});
