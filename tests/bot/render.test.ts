import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../bot/assistant/compose.ts';
import type { Answer, Citation } from '../../bot/contract.ts';
import { render } from '../../bot/terminal/render.ts';

const citation = (quote: string): Citation => ({
  regulation: 'cnam',
  clause: '4.1',
  slug: '4.1',
  title: 'Accès aux salles',
  quote,
  start: 0,
  end: quote.length,
  spans: [[0, quote.length]],
  page: null,
});
const answer = (more: Partial<Answer>): Answer => ({
  ...emptyDraft,
  id: null,
  thread: null,
  lang: 'en',
  kind: 'rule',
  headline: 'Yes (Cnam). Entry is still possible.',
  text: '',
  parts: [],
  ...more,
});
// eslint-disable-next-line no-control-regex
const bare = (text: string) => text.replace(/\u001b\[\d+m/g, '');
const lines = (more: Partial<Answer>, columns?: number) =>
  bare(render(answer(more), [], columns)).split('\n');

describe('an answer at a terminal', () => {
  it('shows the headline first, then why, the steps by number, and the quotes', () => {
    const shown = bare(
      render(
        answer({
          reasons: ['No extra time.'],
          steps: [
            { actor: 'proctor', text: 'Stop it.', clause: '4.6.2' },
            { actor: 'proctor', text: 'Report it.', clause: '4.6.2' },
          ],
          citations: [citation('Les candidats…')],
        }),
        [],
      ),
    );
    const order = [
      'Yes (Cnam)',
      '· No extra time.',
      '1. Stop it.',
      '2. Report it.',
      '│ « Les candidats… »',
      '4.1',
    ];
    expect(order.map((part) => shown.indexOf(part))).toEqual(
      order.map((part) => shown.indexOf(part)).sort((a, b) => a - b),
    );
    for (const part of order) expect(shown).toContain(part);
  });

  it.each([30, 60, 80, 200])(
    'keeps its lines within %i columns, and within what is easy to read',
    (columns) => {
      const long = 'Les candidats pourront accéder à la salle. '.repeat(12);
      for (const line of lines({ headline: long, reasons: [long], citations: [citation(long)] }, columns))
        expect(line.length).toBeLessThanOrEqual(Math.min(columns, 88));
    },
  );

  it('takes 80 columns where the terminal does not know its width', () => {
    const long = 'word '.repeat(40);
    expect(lines({ headline: long }, 0)).toEqual(lines({ headline: long }, 80));
    expect(lines({ headline: long })).toEqual(lines({ headline: long }, 80));
  });

  it('says once that quotes are in French, and only in English answers', () => {
    const citations = [citation('Un.'), citation('Deux.')];
    expect(lines({ citations }).filter((line) => line.includes('in French'))).toHaveLength(1);
    expect(lines({ citations, lang: 'fr' }).join()).not.toContain('in French');
  });

  it('lets no control character through', () => {
    const shown = bare(render(answer({ headline: 'a\u001b]0;x\u0007b\u009bc\u0000' }), []));
    const control = [...shown].filter((character) => character !== '\n' && /\p{Cc}/u.test(character));
    expect(control).toEqual([]);
  });
});
