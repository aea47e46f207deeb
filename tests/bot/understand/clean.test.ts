import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { clean, fold, MAX_READ } from '../../../bot/assistant/understand/clean.ts';

describe('cleaning a message', () => {
  it.each([
    ['<@U012ABC> can I leave?', 'can I leave?'],
    ['<!here> can I leave?', 'can I leave?'],
    ['see <#C01|cnam-exams>: can I leave?', 'see cnam-exams : can I leave?'],
    ['as in <https://example.org/a|the page>, can I leave?', 'as in the page , can I leave?'],
    ['<https://example.org/a> can I leave?', 'can I leave?'],
    ['https://example.org/utc can I leave?', 'can I leave?'],
    ['write to jean.dupont@utc.fr or leave?', 'write to or leave?'],
    ['Q&amp;A: 20 &lt; 30', 'Q&A: 20 < 30'],
    ['*can* I _leave_ ~now~?', 'can I leave now?'],
    [':pray: can I leave? :smile:', 'can I leave?'],
    ['can I leave? 🙏🏽', 'can I leave?'],
    ['can\u200b I\u0000 leave\ufeff?', 'can I leave?'],
    ['l’épreuve « dure »', 'l\'épreuve " dure "'],
    ['  can   I\t leave ?  ', 'can I leave ?'],
    ['', ''],
  ])('reads %j as %j', (message, text) => {
    expect(clean(message)).toBe(text);
  });

  it('leaves out what was quoted or answered', () => {
    expect(clean('> can I enter?\nAnd can I leave?')).toBe('And can I leave?');
    expect(clean('&gt; can I enter?\nAnd can I leave?')).toBe('And can I leave?');
    expect(clean('Je peux sortir ?\nLe lun. 3 mars 2025 à 10:00, Jean <j@x.fr> a écrit :\n> Bonjour')).toBe(
      'Je peux sortir ?',
    );
    expect(clean('Can I leave?\n\nOn Mon, 3 Mar 2025, Jo wrote:\nHello')).toBe('Can I leave?');
    expect(clean('Can I leave?\n-----Original Message-----\nFrom: x')).toBe('Can I leave?');
  });

  it('reads a message that is nothing but a quote', () => {
    expect(clean('> can I enter?')).toBe('can I enter?');
  });

  it('leaves out signatures, so that “my iPhone” is no device', () => {
    expect(clean('Can I leave?\nSent from my iPhone')).toBe('Can I leave?');
    expect(clean('Je peux sortir ?\nEnvoyé de mon iPhone')).toBe('Je peux sortir ?');
    expect(clean('Je peux sortir ?\nCordialement,\nMarie')).toBe('Je peux sortir ?');
    expect(clean('Je peux sortir ?\n-- \nMarie\nScolarité')).toBe('Je peux sortir ?');
  });

  it('reads a bounded number of characters', () => {
    expect(clean('a '.repeat(500_000)).length).toBeLessThanOrEqual(MAX_READ);
    expect(clean('a'.repeat(MAX_READ))).toHaveLength(MAX_READ);
    expect(clean('a'.repeat(MAX_READ + 1))).toHaveLength(MAX_READ);
  });

  it('leaves no control, zero-width or lone surrogate character, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (message) => {
        expect(clean(message)).not.toMatch(/(?!\n)\p{Cc}|\u200b|\ufeff|\p{Surrogate}/u);
      }),
    );
    expect(clean('a\ud800b')).toBe('a b');
  });
});

describe('folding', () => {
  it('drops case, accents, ligatures and kinds of hyphen', () => {
    expect(fold('L’Épreuve — cœur, où ?')).toBe("l'epreuve - coeur, ou ?");
    expect(fold('2½ h')).toBe('2 1/2 h');
  });

  it('reads what is forwarded where nothing is asked above it', () => {
    const mail =
      'TR: RE: organisation\n> De : scolarité\n> Objet : S1\n> à qui remettre la copie ?\nCordialement, *Nadège L.* | gestionnaire';
    expect(clean(mail)).toContain('à qui remettre la copie ?');
    expect(clean(mail)).not.toContain('Objet');
  });

  it('keeps to what is asked above a forwarded mail', () => {
    expect(clean('Can I leave after one hour?\n> Is the canteen open?')).toBe('Can I leave after one hour?');
  });

  it('takes off the heads of a mail, and a closing with a name on its line', () => {
    const mail =
      'De : Bureau <b@x.fr>\nDate : ven. 20 nov.\nObjet : TR: urgent\nOn le laisse entrer ?\nBest, Jo';
    expect(clean(mail)).toBe('On le laisse entrer ?');
  });
});
