import { expect, test } from 'vitest';
import { fold } from '../../../../bot/assistant/understand/clean.ts';
import { imtPointsIn } from '../../../../bot/assistant/understand/points/imt.ts';
import type { PointFact } from '../../../../rules/facts/points/imt.ts';
import type { TopicId } from '../../../../rules/topics/index.ts';

const read: readonly (readonly [TopicId, PointFact, string, string | undefined])[] = [
  ['plagiarism', 'group_point', 'Only Karim copied. Will I be punished as well?', 'all'],
  ['plagiarism', 'group_point', 'Moi je n’ai rien copié. Est-ce que seule Léa sera sanctionnée ?', 'spared'],
  ['plagiarism', 'repeat_point', 'It is another essay. Does it still count as a repeat?', 'counts'],
  [
    'plagiarism',
    'repeat_point',
    "C'est le même devoir, ça ne compte pas comme récidive. A-t-il raison ?",
    'excused',
  ],
  ['plagiarism', 'plagiarism_mark', 'A plagiarised appendix: may I give 5/20 instead of zero?', 'milder'],
  [
    'online-exam',
    'site_script',
    'I logged back in. My sister says it will be marked as usual. Is she right?',
    'marked',
  ],
  ['online-exam', 'site_script', "J'ai rouvert la page. Ma copie sera corrigée ?", 'marked'],
  [
    'online-exam',
    'room_point',
    'Ma petite sœur peut rester dans la chambre si elle ne dit rien ?',
    'company',
  ],
  ['online-exam', 'room_point', 'Can I refuse to pan my webcam around the bedroom?', 'unshown'],
  ['jury', 'minutes_point', 'Un étudiant exige le compte rendu. Puis-je le lui refuser ?', 'refused'],
  ['jury', 'second_call', 'I called it again. If it is still just her, does that meeting count?', 'sits'],
  ['jury', 'second_call', 'Two of the four turned up. May we deliberate?', undefined],
  [
    'jury',
    'quorum_point',
    'Only the president turned up and nobody gave a proxy. May we deliberate?',
    'lone',
  ],
  [
    'registration',
    'early_close',
    'Il dit qu’ils n’ont pas le droit de fermer avant, trop de monde. Ils avaient le droit ?',
    'early',
  ],
  ['leave-for-good', 'leave_form', 'My sheet is blank, can I skip putting my name on it?', 'unnamed'],
  ['fees', 'fee_point', 'Les frais sont-ils les mêmes pour tous les cours ?', 'same'],
  ['premises', 'smoke_point', "Je peux vapoter dans le hall de l'école ?", 'vape'],
];

test.each(read)('of %s, %s in "%s" is %s', (topic, point, question, value) => {
  expect(imtPointsIn(fold(question), topic)[point]).toBe(value);
});
