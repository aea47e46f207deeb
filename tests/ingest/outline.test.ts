import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ingested } from '../../ingest/ingest-regulation.ts';
import { slugOf } from '../../ingest/headings.ts';
import { clausesIn, ingestCorpus, ingestText } from './ingested.ts';

const sectionsIn = (text: string, review = {}): string[] =>
  ingestText(text, review).document.sections.map(({ label, title }) => `${label} | ${title}`);

describe('the five regulations', () => {
  const labels = JSON.parse(readFileSync('tests/data/labels.json', 'utf8')) as Record<
    string,
    { label: string; slug: string }[]
  >;
  /** Parts with words of their own on which no rule of the inventory rests. */
  const others: Record<string, string[]> = {
    cnam: ['1'],
    univ: ['2'],
    imt: ['3 (note 2)'],
    supmeca: ['Annexes'],
    utc: [],
  };
  let corpus: Map<string, Ingested>;
  beforeAll(async () => {
    corpus = await ingestCorpus();
  });

  it.each(Object.keys(labels))('%s has exactly the labels and slugs that people look up', (id) => {
    const sections = corpus.get(id)?.document.sections ?? [];
    const found = sections.map(({ label, slug }) => ({ label, slug }));
    const byLabel = (a: { label: string }, b: { label: string }): number => (a.label < b.label ? -1 : 1);
    const expected = [
      ...(labels[id] ?? []),
      ...(others[id] ?? []).map((label) => ({ label, slug: slugOf(label) })),
    ];
    expect(found.sort(byLabel)).toEqual(expected.sort(byLabel));
  });

  it.each(Object.keys(labels))('the review of %s fits its source', (id) => {
    expect(corpus.get(id)?.warnings).toEqual([]);
  });

  it('a slug belongs to one label of a regulation', () => {
    for (const { document } of corpus.values()) {
      const slugs = document.sections.map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
  });
});

describe('slugOf', () => {
  it.each([
    ['4.3.2', '4.3.2'],
    ['Section 3.01(b)', 'section-3.01-b'],
    ['3 (note 1)', '3-note-1'],
    ['3.2.2 Le déroulement', '3.2.2-le-deroulement'],
    ['Annexe, procès-verbal de surveillance', 'annexe-proces-verbal-de-surveillance'],
  ])('makes %s fit for an address', (label, slug) => {
    expect(slugOf(label)).toBe(slug);
  });
});

describe('headings', () => {
  it('are articles, with or without a title', () => {
    expect(
      sectionsIn(
        'Article 1er. Objet\n\nUn texte.\n\nARTICLE 2\n\nUn autre.\n\nArt. 3 - Durée\n\nUn tiers.\n',
      ),
    ).toEqual(['Article 1 | Objet', 'Article 2 | ', 'Article 3 | Durée']);
  });

  it('may have the text of the article on their line', () => {
    expect(clausesIn('Article 4. Le candidat signe la feuille ; il remet sa copie.\n')).toEqual([
      '[Article 4] Le candidat signe la feuille ; il remet sa copie.',
    ]);
  });

  it('are not sentences that begin with a reference', () => {
    expect(
      clausesIn(
        'Article 1. Objet\n\nUn texte.\n\nArticle 12 de l’arrêté du 30 juillet 2018 : il s’applique.\n',
      ),
    ).toEqual([
      '[Article 1] Un texte.',
      '[Article 1] Article 12 de l’arrêté du 30 juillet 2018 : il s’applique.',
    ]);
  });

  it('are sections with lettered parts, in the order of the letters', () => {
    const text = `Section 3.01 Cadre général

(a) Responsable
Le responsable du module signe la feuille de présence.

(b) Horaires, retard
Le retard est noté.

(f) Hors de son tour
Ceci est une phrase.
`;
    expect(sectionsIn(text)).toEqual(['Section 3.01(a) | Responsable', 'Section 3.01(b) | Horaires, retard']);
  });

  it('are decimal numbers, whatever their Markdown level', () => {
    const text = '### **4 – DEROULEMENT**\n\n#### **4.1. Accès**\n\nUn.\n\n### **4.2 - Sortie**\n\nDeux.\n';
    expect(sectionsIn(text)).toEqual(['4.1 | Accès', '4.2 | Sortie']);
  });

  it('are numbers of an annex, such as A.1.1', () => {
    const text = 'A1 Hygiène et sécurité\n\nA.1.1 Hygiène\n\nIl est interdit de fumer.\n';
    expect(sectionsIn(text)).toEqual(['A.1.1 | Hygiène']);
  });

  it('in an annex that counts anew, have the name of the annex', () => {
    const text =
      '## 1 - Corps\n\nUn.\n\n## ANNEXE\n\n#### 1 - Fraude\n\nDeux.\n\n## VOIES DE RECOURS\n\nTrois.\n';
    expect(sectionsIn(text)).toEqual([
      '1 | Corps',
      'Annexe 1 | Fraude',
      'Voies de recours | Voies de recours',
    ]);
  });

  it('without a number, under a numbered one, have its number', () => {
    expect(sectionsIn('### 3.2.2 - La tenue\n\n#### ➤ les principes\n\nUn texte.\n')).toEqual([
      '3.2.2 Les principes | Les principes',
    ]);
  });

  it('that end with a colon introduce what follows, inside their section', () => {
    expect(clausesIn('## 1 - Objet\n\n### Textes de référence :\n\n- Code A\n- Code B\n')).toEqual([
      '[1] Textes de référence : • Code A • Code B',
    ]);
  });

  it('are where a review says so, over several lines', () => {
    const headings = [{ line: '1. UN TITRE LONG', label: '1', title: 'Un titre', text: false }];
    expect(sectionsIn('1. UN TITRE\nLONG\n\nUn texte.\n', { headings })).toEqual(['1 | Un titre']);
  });

  it('of a review may be words of the section themselves', () => {
    const headings = [{ line: 'Vu le code,', label: 'Visas', title: '', text: true }];
    expect(clausesIn('Vu le code,\n\nVu la loi,\n', { headings })).toEqual([
      '[Visas] Vu le code, Vu la loi,',
    ]);
  });

  it('tell nothing of a list item that begins with a number', () => {
    const text =
      '4.6 Fraude\n\nLe surveillant rappelle :\n\n1. Interdiction de parler ;\n2. Obligation de rester.\n';
    expect(clausesIn(text)).toEqual([
      '[4.6] Le surveillant rappelle : 1. Interdiction de parler ; 2. Obligation de rester.',
    ]);
  });

  it('that are used again get a number', () => {
    expect(sectionsIn('Article 1. A\n\nUn.\n\nArticle 2. B\n\nDeux.\n\nArticle 1. C\n\nTrois.\n')).toEqual([
      'Article 1 | A',
      'Article 2 | B',
      'Article 1 (2) | C',
    ]);
  });

  it('are missing before the first article: that is the preamble', () => {
    expect(clausesIn('# Règlement\n\nIl s’applique à tous.\n\n## 1.1 Objet\n\nUn texte.\n')).toEqual([
      '[Préambule] Il s’applique à tous.',
      '[1.1] Un texte.',
    ]);
  });
});

describe('paragraphs', () => {
  it('go on over a hard wrap, a page break and the blank line that it leaves', () => {
    expect(
      clausesIn('Article 1. Objet\n\nLe candidat remet\nsa copie au début des\n\n\n\népreuves. Il signe.\n'),
    ).toEqual(['[Article 1] Le candidat remet sa copie au début des épreuves. Il signe.']);
  });

  it('go on after a page number', () => {
    expect(clausesIn('Article 1. Objet\n\nLe candidat remet sa\n\nPage 3\n\ncopie blanche.\n')).toEqual([
      '[Article 1] Le candidat remet sa […] copie blanche.',
    ]);
  });

  it('keep the hyphen of a word cut at the end of a line', () => {
    expect(clausesIn('Article 1. Objet\n\nLe candidat signe le procès-\nverbal.\n')).toEqual([
      '[Article 1] Le candidat signe le procès-verbal.',
    ]);
  });

  it('end where a line stops short and the next begins a sentence', () => {
    const long =
      'Il est interdit de fumer dans tous les locaux de l’école y compris lorsqu’ils servent à des';
    expect(clausesIn(`A.1 Santé\n\n${long}\nactivités. \nIl est interdit de boire.\n`)).toEqual([
      `[A.1] ${long} activités.`,
      '[A.1] Il est interdit de boire.',
    ]);
  });

  it('lose their Markdown marks, not their words nor their links', () => {
    const text =
      '## 1.1 Objet\n\n**Le jury** siège le 1<sup>er</sup> mars ([site](http://a.fr)), *sans* appel.\n';
    const { document, source } = ingestText(text);
    const [clause] = document.clauses;
    expect(clause?.text).toBe('Le jury siège le 1er mars ([site](http://a.fr)), sans appel.');
    expect(clause?.spans).toHaveLength(1);
    expect(source.slice(clause?.start, clause?.end)).toBe(text.split('\n')[2]);
  });
});

describe('footnotes', () => {
  const text = `3. CONTRÔLE

Les notes sont affichées par voie d’affichage1
après validation :

- en salle,

1 On entend par « affichage » tous procédés visibles du

public.

- en ligne.

4. JURY

Le jury siège.
`;

  it('are lifted out, and follow the section that calls them', () => {
    expect(clausesIn(text)).toEqual([
      '[3] Les notes sont affichées par voie d’affichage après validation : • en salle,',
      '[3] Les notes sont affichées par voie d’affichage après validation : […] • en ligne.',
      '[3 (note 1)] On entend par « affichage » tous procédés visibles du public.',
      '[4] Le jury siège.',
    ]);
  });

  it('need a call: a number alone is words', () => {
    expect(
      clausesIn(text.replace('affichage1', 'affichage')).some((clause) => clause.includes('(note')),
    ).toBe(false);
  });
});

describe('what is left out', () => {
  it('is listed with its reason: contents, page numbers, lines of a review', () => {
    const text = `## Sommaire

- 1 - Objet
- 2 - Jury

## 1 - Objet

Un texte.

-----

Page 2

Le directeur
`;
    const { document } = ingestText(text, { debris: [{ text: 'Le directeur', why: 'signature' }] });
    expect(document.clauses.map((clause) => clause.text)).toEqual(['Un texte.']);
    expect(document.debris.map(({ why }) => why)).toEqual([
      'table of contents',
      'table of contents',
      'table of contents',
      'heading',
      'no words',
      'page number',
      'signature',
    ]);
  });

  it('is only what stands there: a line of the review that is gone is reported', () => {
    const { warnings } = ingestText('Un texte.\n', { debris: [{ text: 'Le directeur', why: 'signature' }] });
    expect(warnings).toEqual([expect.stringContaining('"Le directeur"')]);
  });
});
