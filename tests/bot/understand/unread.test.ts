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
    'exclusion de plus de 3 ans',
    "j'ai eu 8, puis 9,5",
    'We were five out of eleven',
    'un collègue avec plusieurs procurations',
    'tie vote',
  ])('“%s” tells a number that no fact is read from', (text) => {
    expect(unread(text).numbers).toBe(true);
  });

  it.each([
    'exclusion de 3 ans avec sursis',
    "j'ai eu 9,5",
    'We were six out of eleven on the jury',
    'un deuxième collègue lui donne sa procuration',
    'two for, two against at the jury',
  ])('“%s” tells a number, and a fact is read from it', (text) => {
    expect(unread(text).numbers).toBe(false);
  });

  it.each([
    'retard de 20 min, épreuve de 3h',
    'at 14:30',
    'Puis-je voir ma copie ?',
    'les notes du 3 juin, salle 12',
    '',
  ])('“%s” tells none but times, dates and names', (text) => {
    expect(unread(text).numbers).toBe(false);
  });

  it('never fails on noise', () => {
    expect(unread('\0\ud800 ﷺ'.repeat(50))).toEqual({ dates: false, numbers: false });
  });
});
