import { beforeAll, describe, expect, it } from 'vitest';
import { LONGEST, SHORT_LIST } from '../../ingest/clauses.ts';
import type { Ingested } from '../../ingest/ingest-regulation.ts';
import { MappedText } from '../../ingest/mapped-text.ts';
import { GAP, quoteOf } from '../../ingest/quote.ts';
import { clausesIn, ingestCorpus, ingestText } from './ingested.ts';

/** The clauses of an article with this text. */
const cut = (text: string): string[] =>
  clausesIn(`Article 1. Objet\n\n${text}\n`).map((clause) => clause.replace('[Article 1] ', ''));

describe('a paragraph', () => {
  it('is a clause', () => {
    expect(cut('Le candidat signe. Il sort.\n\nLe jury siège.')).toEqual([
      'Le candidat signe. Il sort.',
      'Le jury siège.',
    ]);
  });

  const sentence = 'Le candidat remet sa copie au surveillant responsable. ';

  it('of as many characters as a citation may have stays whole', () => {
    const text = `${sentence.repeat(30).slice(0, LONGEST - 1)}.`;
    expect(cut(text)).toEqual([text]);
  });

  it('of one more is cut at the end of a sentence', () => {
    const text = `${sentence.repeat(30).slice(0, LONGEST)}.`;
    const [first, second, ...others] = cut(text);
    expect(others).toEqual([]);
    expect(first).toMatch(/responsable\.$/);
    expect(`${first} ${second}`).toBe(text);
  });

  it('without sentences is cut between words', () => {
    const text = 'mot '.repeat(400).trim();
    for (const piece of cut(text)) {
      expect(piece.length).toBeLessThanOrEqual(LONGEST);
      expect(piece).toMatch(/^(?:mot )*mot$/);
    }
  });

  it('that only points below goes with the one before', () => {
    expect(cut('La conduite est réglée par le code.\n\nElle est résumée ci-dessous.\n\nIl signe.')).toEqual([
      'La conduite est réglée par le code. Elle est résumée ci-dessous.',
      'Il signe.',
    ]);
  });

  it('that is no sentence keeps together with its like: a title, the fields of a form', () => {
    expect(
      cut('Nom du surveillant : ........\n\nNombre de copies : ........\n\nIl signe la feuille.'),
    ).toEqual(['Nom du surveillant : ........ Nombre de copies : ........', 'Il signe la feuille.']);
  });
});

describe('a list', () => {
  const lead = 'Le surveillant doit :';
  /** A list that, with its lead-in, takes up that many characters of the reading text. */
  const list = (length: number): string => {
    const room = length - `${lead}\n• \n• sortir.`.length;
    return `${lead}\n\n- ${'a'.repeat(room)}\n- sortir.`;
  };

  it('that is short stays one clause with the sentence that introduces it', () => {
    expect(cut(list(SHORT_LIST))).toHaveLength(1);
    expect(cut('Il dort.\n\nLe surveillant doit :\n\n- noter ;\n- sortir.')).toEqual([
      'Il dort.',
      'Le surveillant doit : • noter ; • sortir.',
    ]);
  });

  it('that is longer is cut into items, each with that sentence', () => {
    const clauses = cut(list(SHORT_LIST + 1));
    expect(clauses).toHaveLength(2);
    expect(clauses[0]).toMatch(/^Le surveillant doit : • a+$/);
    expect(clauses[1]).toBe(`${lead}${GAP}• sortir.`);
  });

  const long = 'prendre toutes les mesures nécessaires '.repeat(10).trim();

  it('takes along only the last sentence before it', () => {
    expect(cut(`Le jury siège. Il peut :\n\n- ${long} ;\n- ${long}.`)).toEqual([
      'Le jury siège.',
      `Il peut : • ${long} ;`,
      `Il peut :${GAP}• ${long}.`,
    ]);
  });

  it('inside a list has both lead-ins', () => {
    const clauses = cut(`En général :\n\n- pour un médian :\n  - ${long} ;\n  - ${long} ;\n- pour un final.`);
    expect(clauses).toEqual([
      `En général : • pour un médian : – ${long} ;`,
      `En général : • pour un médian :${GAP}– ${long} ;`,
      `En général :${GAP}• pour un final.`,
    ]);
  });

  it('keeps the words that end its sentence', () => {
    expect(cut(`Qui se trouve :\n\n- ${long},\n- ${long}.\n\nse voit attribuer zéro.`)).toEqual([
      `Qui se trouve : • ${long},${GAP}se voit attribuer zéro.`,
      `Qui se trouve :${GAP}• ${long}. se voit attribuer zéro.`,
    ]);
  });

  it('may have no marks: lines after a colon, up to a full stop', () => {
    expect(cut('Sont possibles :\n\nun sujet agrandi\n\nUne pause.\n\nLe jury siège.')).toEqual([
      'Sont possibles : un sujet agrandi Une pause.',
      'Le jury siège.',
    ]);
  });

  it('that nothing introduces is a clause an item, without its mark', () => {
    expect(cut('- Les sacs sont déposés.\n- Les téléphones sont éteints.')).toEqual([
      'Les sacs sont déposés.',
      'Les téléphones sont éteints.',
    ]);
  });

  it('that its heading introduces has the heading with each item', () => {
    expect(clausesIn(`## 1.1 - Le contrôle :\n\n- ${long}\n- ${long}\n`)).toEqual([
      `[1.1] Le contrôle : • ${long}`,
      `[1.1] Le contrôle :${GAP}• ${long}`,
    ]);
  });

  it('joins an item to its own lines', () => {
    expect(cut('Il peut :\n\n• noter le nom du\ncandidat ;\n• sortir\n\nsans bruit.')).toEqual([
      'Il peut : • noter le nom du candidat ; • sortir sans bruit.',
    ]);
  });
});

describe('start and end', () => {
  it('are those of the own words, without the lead-in', () => {
    const long = 'prendre toutes les mesures nécessaires '.repeat(10).trim();
    const { document, source } = ingestText(
      `Article 1. Objet\n\nIl peut :\n\n- ${long} ;\n- sortir. ${long}\n`,
    );
    const second = document.clauses[1];
    expect(source.slice(second?.start, second?.end)).toBe(`- sortir. ${long}`);
    expect(second?.spans.map(([start, end]) => source.slice(start, end))).toEqual([
      'Il peut :',
      `- sortir. ${long}`,
    ]);
  });
});

describe('the clauses of the five regulations', () => {
  let corpus: Map<string, Ingested>;
  beforeAll(async () => {
    corpus = await ingestCorpus();
  });
  const all = (): { ingested: Ingested; reading: MappedText }[] =>
    [...corpus.values()].map((ingested) => ({
      ingested,
      reading: MappedText.fromRuns(ingested.document.reading, ingested.document.runs),
    }));

  it('are no longer than a citation may be', () => {
    for (const { ingested } of all())
      for (const { text } of ingested.document.clauses) expect(text.length).toBeLessThanOrEqual(LONGEST);
  });

  it('have a gap in their text exactly where their source is not in one piece', () => {
    for (const { ingested } of all())
      for (const { text, spans } of ingested.document.clauses)
        expect(text.split(GAP)).toHaveLength(spans.length);
  });

  it('are the words of their stretches', () => {
    for (const { ingested, reading } of all())
      for (const clause of ingested.document.clauses) {
        const { quote, spans } = quoteOf(reading, clause.reading, ingested.source);
        expect({ text: quote, spans }).toEqual({ text: clause.text, spans: clause.spans });
      }
  });

  it('lie in the section whose label they bear', () => {
    for (const { ingested } of all())
      for (const clause of ingested.document.clauses) {
        const section = ingested.document.sections.find(({ label }) => label === clause.label);
        for (const [start, end] of clause.reading) {
          expect(start).toBeGreaterThanOrEqual(section?.reading[0] ?? Infinity);
          expect(end).toBeLessThanOrEqual(section?.reading[1] ?? -1);
        }
      }
  });
});
