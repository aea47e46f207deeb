import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { IngestError } from '../../ingest/error.ts';
import { ingestRegulation } from '../../ingest/ingest-regulation.ts';
import { LIMITS, readSource } from '../../ingest/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'reglo-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A PDF with the given lines on each page. */
async function pdf(name: string, pages: readonly (readonly string[])[]): Promise<string> {
  const document = new PDFDocument({ autoFirstPage: false });
  const parts: Buffer[] = [];
  const ended = new Promise<void>((resolve) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', resolve);
  });
  for (const lines of pages) {
    document.addPage().font('Helvetica').fontSize(11);
    for (const [n, line] of lines.entries()) document.text(line, 40, 50 + 16 * n, { lineBreak: false });
  }
  document.end();
  await ended;
  return file(name, Buffer.concat(parts));
}

/** A small PDF with a page of some hundred million bytes of instructions, packed. */
function endless(): Buffer {
  const instructions = Buffer.alloc(300 * 2 ** 20, 'BT /F1 9 Tf (a) Tj ET\n');
  const content = deflateSync(instructions, { level: 1 });
  const parts = [
    '%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n',
    '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n',
    '3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 600 800]',
    '/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj\n',
    `4 0 obj <</Length ${content.length}/Filter/FlateDecode>> stream\n`,
    content,
    '\nendstream endobj\ntrailer <</Root 1 0 R>>\n',
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

async function refusal(path: string, limits = LIMITS): Promise<string> {
  const error: unknown = await readSource(path, limits).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(IngestError);
  expect((error as IngestError).message).not.toContain('\n');
  return (error as IngestError).message;
}

describe('readSource, of a text', () => {
  it('returns it as it stands, with the hash of its bytes', async () => {
    const text = 'Règlement\r\n\r\nL’étudiant 🎓 signe.\n';
    const source = await readSource(file('a.txt', text));
    expect(source).toEqual({ text, hash: createHash('sha256').update(text).digest('hex'), pages: null });
  });

  it('keeps a byte order mark, so that offsets count it', async () => {
    const path = file('bom.md', '\uFEFF# Titre\n\nUn texte.\n');
    const { text } = await readSource(path);
    expect(text.indexOf('Titre')).toBe(3);
    const { document, source } = await ingestRegulation(folder, { id: 'bom', file: 'bom.md' });
    const [clause] = document.clauses;
    expect(clause?.text).toBe('Un texte.');
    expect(source.slice(clause?.start, clause?.end)).toBe('Un texte.');
  });

  it.each([
    ['nul.txt', 'Un\0texte', /NUL bytes.*UTF-8/],
    ['latin1.txt', Buffer.from('Règlement', 'latin1'), /not in UTF-8: save it again/],
    ['blank.txt', ' \n\n', /is empty/],
  ])('refuses %s, and says why', async (name, content, why) => {
    expect(await refusal(file(name, content))).toMatch(why);
  });

  it('refuses a file that is not there', async () => {
    expect(await refusal(join(folder, 'none.txt'))).toMatch(/cannot be read \(ENOENT\)/);
  });

  it('takes a text of as many characters as the limit, and refuses one more', async () => {
    const path = file('accents.txt', 'éééééééééé');
    expect((await readSource(path, { ...LIMITS, characters: 10 })).text).toHaveLength(10);
    expect(await refusal(path, { ...LIMITS, characters: 9 })).toMatch(/10 characters, more than 9/);
  });

  it('takes a file of as many bytes as the limit, and refuses one more', async () => {
    const path = file('long.txt', 'aaaaaaaaaa');
    expect((await readSource(path, { ...LIMITS, bytes: 10 })).text).toHaveLength(10);
    expect(await refusal(path, { ...LIMITS, bytes: 9 })).toMatch(/10 bytes, more than 9/);
  });
});

describe('readSource, of a PDF', () => {
  const lines = (page: number): string[] => [
    `Article ${page}. Durée des épreuves`,
    `L’épreuve no ${page} dure trois heures et cœur, « ça » compte pour 5 €.`,
  ];

  it('returns its text, accents included, and where each page begins', async () => {
    const { text, pages } = await readSource(await pdf('three.pdf', [lines(1), lines(2), lines(3)]));
    expect(pages).toHaveLength(3);
    expect(text.slice(pages?.[1]).trimStart()).toMatch(/^Article 2\. Durée/);
    expect(text).toContain('L’épreuve no 3 dure trois heures et cœur, « ça » compte pour 5 €.');
  });

  it('gives each clause its page, and offsets into the text as extracted', async () => {
    await pdf('paged.pdf', [lines(1), lines(2)]);
    const { document, source } = await ingestRegulation(folder, { id: 'paged', file: 'paged.pdf' });
    expect(document.clauses.map(({ label, page }) => [label, page])).toEqual([
      ['Article 1', 1],
      ['Article 2', 2],
    ]);
    for (const { start, end, text } of document.clauses) expect(source.slice(start, end)).toBe(text);
  });

  it('leaves out page numbers and the line that heads every page', async () => {
    const page = (n: number): string[] => ['Règlement des examens', ...lines(n), String(n)];
    await pdf('headed.pdf', [page(1), page(2), page(3)]);
    const { document } = await ingestRegulation(folder, { id: 'headed', file: 'headed.pdf' });
    expect(document.reading).not.toContain('Règlement des examens');
    expect(document.clauses.map(({ label }) => label)).toEqual(['Article 1', 'Article 2', 'Article 3']);
    expect(document.debris.filter(({ why }) => why === 'running head')).toHaveLength(3);
    expect(document.debris.filter(({ why }) => why === 'page number')).toHaveLength(3);
  });

  it('refuses a PDF without text', async () => {
    expect(await refusal(await pdf('textless.pdf', [[], []]))).toMatch(/holds no text/);
  });

  it('takes as many pages as the limit, and refuses one more', async () => {
    const path = await pdf('pages.pdf', [lines(1), lines(2)]);
    expect((await readSource(path, { ...LIMITS, pages: 2 })).pages).toHaveLength(2);
    expect(await refusal(path, { ...LIMITS, pages: 1 })).toMatch(/2 pages, more than 1/);
  });

  it('gives up on a page that never ends when its time is over', async () => {
    const path = file('endless.pdf', endless());
    expect(await refusal(path, { ...LIMITS, seconds: 1 })).toMatch(/more than 1 s to read/);
  });

  it('refuses a file that only calls itself a PDF', async () => {
    expect(await refusal(file('fake.pdf', 'not a PDF at all'))).toMatch(/cannot be read as a PDF/);
  });
});
