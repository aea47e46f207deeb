import wrapAnsi from 'wrap-ansi';
import type { Clause } from '../../ingest/document.ts';
import type { RegulationIndex } from '../../ingest/index/store.ts';
import { isSilence } from '../../rules/matrix.ts';
import { topics } from '../../rules/topics/index.ts';
import { nearestTo, states, type Account, type Coverage, type Entry } from '../coverage.ts';
import { showClause } from './show-clause.ts';

const WIDTH = 100;
/** Of the column that names topics and propositions. */
const NAME = 52;

const LEGEND = `decides  facts decide: a verdict, or a figure
states   the rule, or the steps of a procedure
silent   the regulation was read and does not say
unread   nobody has read the regulation for it yet: its clauses are shown, without a verdict
*        to be read again, because the text is not as it was read: npm run ingest -- --check
`;

/** The matrix for a person in a terminal, beside each silence the clauses that are nearest to it, and what is lacking. */
export async function showCoverage(index: RegulationIndex, coverage: Coverage): Promise<string> {
  const ids = index.regulations.map(({ id }) => id);
  return [
    ...tables(ids).map((columns) => matrix(coverage, columns)),
    LEGEND,
    ...(await nearby(index, coverage)),
    account('inventory rules encoded', coverage.rules) +
      account('entries of silences.json accounted for', coverage.silences),
  ].join('\n');
}

/** As many regulations beside each other as fit. */
function tables(ids: readonly string[]): string[][] {
  const all: string[][] = [];
  let room = 0;
  for (const id of ids) {
    room -= width(id);
    if (room < 0) {
      all.push([]);
      room = WIDTH - NAME - width(id);
    }
    all.at(-1)?.push(id);
  }
  return all;
}

const width = (id: string): number => Math.max(id.length, 'decides*'.length) + 1;

function matrix({ entries }: Coverage, columns: readonly string[]): string {
  const row = (name: string, of: (regulation: string) => string): string =>
    `${name.slice(0, NAME - 1).padEnd(NAME)}${columns.map((id) => of(id).padEnd(width(id))).join('')}`.trimEnd();
  const head = (name: string): string => row(name, (id) => id);
  const rows = Object.entries(topics).flatMap(([topic, { name, propositions }]) => {
    const here = entries.filter((entry) => entry.topic === topic);
    return [
      head(`${topic}: ${name.en}`),
      ...Object.keys(propositions).map((proposition) =>
        row(`  ${proposition}`, (id) =>
          shown(here.find((entry) => entry.proposition === proposition && entry.regulation === id)),
        ),
      ),
      '',
    ];
  });
  const totals = states.map((state) =>
    row(`  ${state}`, (id) =>
      String(entries.filter((entry) => entry.regulation === id && entry.state === state).length),
    ),
  );
  return `${[...rows, head('In all'), ...totals].join('\n')}\n`;
}

const shown = (entry: Entry | undefined): string =>
  entry ? `${entry.state}${entry.readAgain.length > 0 ? '*' : ''}` : '';

function account(what: string, { all, missing }: Account): string {
  const head = `${all - missing.length} of ${all} ${what}${missing.length > 0 ? '; not:' : '.'}\n`;
  return head + (missing.length > 0 ? `${missing.map((id) => `  ${id}\n`).join('')}` : '');
}

/** A block a silence, under a heading; nothing where there are none. */
async function nearby(index: RegulationIndex, { entries }: Coverage): Promise<string[]> {
  // Most clauses are near to several silences, and folding lines takes longer than finding them.
  const texts = new Map<Clause, string>();
  const textOf = (clause: Clause): string => {
    const { name } = index.regulations.find(({ id }) => id === clause.regulation) ?? { name: '' };
    const text = texts.get(clause) ?? showClause(name, clause);
    texts.set(clause, text);
    return text;
  };
  const blocks: string[] = [];
  for (const { id, found, statement } of entries)
    if (found && isSilence(found)) {
      const clauses = await nearestTo(index, found);
      blocks.push([wrapAnsi(`${id ?? ''}: ${statement.en}`, WIDTH), ...clauses.map(textOf)].join('\n'));
    }
  return blocks.length > 0
    ? ['The silences, each with the three clauses of its regulation that are nearest to it:\n', ...blocks]
    : [];
}
