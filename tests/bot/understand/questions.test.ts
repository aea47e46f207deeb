import { describe, expect, it } from 'vitest';
import { messageIn } from '../../../bot/assistant/understand/questions.ts';

describe('a message', () => {
  it('is split into what it tells and what it asks', () => {
    expect(messageIn('I am 20 min late. The exam lasts 1.5 h. Can I enter? And what about my bag?')).toEqual({
      told: 'I am 20 min late. The exam lasts 1.5 h.',
      questions: ['Can I enter?', 'And what about my bag?'],
    });
  });

  it('may ask two things in one sentence', () => {
    expect(messageIn('Est-ce que je peux entrer et à qui dois-je remettre ma copie ?').questions).toEqual([
      'Est-ce que je peux entrer',
      'à qui dois-je remettre ma copie ?',
    ]);
  });

  it('without a question mark asks nothing for sure', () => {
    expect(messageIn('je peux entrer').questions).toEqual([]);
    expect(messageIn('').questions).toEqual([]);
  });
});
