import { describe, expect, it } from 'vitest';
import { fold } from '../../../bot/assistant/understand/clean.ts';
import { unreadIn } from '../../../bot/assistant/understand/unread.ts';

const unread = (text: string) => unreadIn(fold(text));

describe('what a question tells and no fact is read from', () => {
  it.each([
    'Les résultats sont sortis le 3 juin, et le rattrapage ?',
    'notes publiées le 12/06, encore temps ?',
    "J'ai reçu la décision il y a dix jours",
    'Marks came out three weeks ago',
    'my exam is next week',
    'on a mis le calendrier lundi',
    'notified on 2024-03-06',
    'posted on 4 May',
    "today's the 20th",
    'dans quinze jours',
  ])('“%s” tells a date', (text) => {
    expect(unread(text).dates).toBe(true);
  });

  it.each([
    'Puis-je contester ma note ?',
    'I am 20 minutes late for a 3h exam',
    "Il y a un surveillant qui m'a pris mon téléphone",
    "l'épreuve commence à 14h30",
    'may I contest my mark?',
  ])('“%s” tells none', (text) => {
    expect(unread(text).dates).toBe(false);
  });

  it.each([
    'exclusion de 3 ans avec sursis',
    "j'ai eu 9,5",
    'We were five out of eleven',
    'un deuxième collègue lui donne sa procuration',
    'tie vote',
  ])('“%s” tells a number that is no time', (text) => {
    expect(unread(text).numbers).toBe(true);
  });

  it.each(['retard de 20 min, épreuve de 3h', 'at 14:30', 'Puis-je voir ma copie ?', ''])(
    '“%s” tells none but times',
    (text) => {
      expect(unread(text).numbers).toBe(false);
    },
  );

  it('never fails on noise', () => {
    expect(unread('\0\ud800 ﷺ'.repeat(50))).toEqual({ dates: false, numbers: false });
  });
});
