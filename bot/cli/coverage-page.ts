import type { Regulation } from '../../ingest/manifest.ts';
import type { Actor, Cell } from '../../rules/cell.ts';
import { longDate } from '../../rules/dates.ts';
import { facts } from '../../rules/facts.ts';
import { isSilence } from '../../rules/matrix.ts';
import type { Topic } from '../../rules/topic.ts';
import { topics } from '../../rules/topics/index.ts';
import type { Citation } from '../contract.ts';
import { states, type Coverage, type Entry, type State } from '../coverage.ts';

const ACTORS: Readonly<Record<Actor, string>> = {
  student: 'Candidat',
  proctor: 'Surveillant',
  staff: 'Administration',
};

/** A state as the page names it, and what it means. */
const STATES: Readonly<Record<State, readonly [name: string, meaning: string]>> = {
  decides: ['Tranche', 'la règle donne une réponse, au besoin selon des faits que Réglo demande.'],
  states: ['Énonce', 'la règle est dite, ou la marche à suivre, sans oui ni non.'],
  silent: [
    'Muet',
    'le règlement a été lu et ne répond pas ; le passage le plus proche est cité, s’il y en a un.',
  ],
  unread: ['Non lu', 'personne n’a encore lu le règlement pour cette question.'],
};

/** The matrix as a page in French, regulation by regulation, each rule with the words that it rests on. */
export function coveragePage(regulations: readonly Regulation[], { entries }: Coverage): string {
  const columns = regulations.map((regulation) => ({
    regulation,
    entries: entries.filter((entry) => entry.regulation === regulation.id),
  }));
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Réglo : ce que disent les règlements d’examens</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <header>
          <h1>Ce que disent les règlements d’examens</h1>
          <p>
            Chaque réponse de Réglo vient d’une des règles ci-dessous, avec les mots du règlement sur lesquels
            elle s’appuie.
          </p>
          <dl>
            ${states.map(
              (state) =>
                html`<dt>${STATES[state][0]}</dt>
                  <dd>${STATES[state][1]}</dd> `,
            )}
          </dl>
          ${totals(columns)}
        </header>
        <nav aria-labelledby="sommaire">
          <h2 id="sommaire">Sommaire</h2>
          <ul>
            ${columns.map(contents)}
          </ul>
        </nav>
        <main>${columns.map(column)}</main>
      </body>
    </html> `.markup;
}

interface Column {
  readonly regulation: Regulation;
  readonly entries: readonly Entry[];
}

function totals(columns: readonly Column[]): Html {
  return html`<table>
    <caption>
      Nombre de questions, par règlement
    </caption>
    <thead>
      <tr>
        <th scope="col">Règlement</th>
        ${states.map((state) => html`<th scope="col">${STATES[state][0]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${columns.map(
        ({ regulation, entries }) =>
          html`<tr>
            <th scope="row">${regulation.name}</th>
            ${states.map(
              (state) => html`<td>${entries.filter((entry) => entry.state === state).length}</td>`,
            )}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function contents({ regulation, entries }: Column): Html {
  return html`<li>
    <a href="#${regulation.id}">${regulation.name}</a>
    <ul>
      ${topicsOf(entries).map(
        ([topic, { name }]) => html`<li><a href="#${regulation.id}-${topic}">${name.fr}</a></li> `,
      )}
    </ul>
  </li> `;
}

/** The topics that a regulation has been read for. */
function topicsOf(entries: readonly Entry[]): [id: string, topic: Topic][] {
  const read = new Set<string>(entries.filter(({ found }) => found).map(({ topic }) => topic));
  return Object.entries(topics).filter(([id]) => read.has(id));
}

function column({ regulation, entries }: Column): Html {
  const edition = regulation.edition
    ? `édition du ${longDate(regulation.edition, 'fr')}`
    : 'édition non datée';
  return html`<section aria-labelledby="${regulation.id}">
    <h2 id="${regulation.id}">${regulation.name}</h2>
    <p>${regulation.title}, ${edition}.</p>
    ${topicsOf(entries).map(
      ([topic, { name, question, propositions }]) =>
        html`<section>
          <h3 id="${regulation.id}-${topic}">${name.fr}</h3>
          <p class="question">${question.fr}</p>
          ${entries
            .filter((entry) => entry.topic === topic)
            .map((entry) =>
              place(asQuestion(propositions[entry.proposition]?.fr ?? ''), entry, regulation.language),
            )}
        </section> `,
    )}
  </section> `;
}

/** A proposition may be so or not: with a full stop it would be read as the rule. */
const asQuestion = (proposition: string): string => proposition.replace(/\.$/, '\u00a0?');

function place(title: string, { state, statement, citations, found, readAgain }: Entry, lang: string): Html {
  const quotes = citations.map((citation) => quote(citation, lang));
  if (readAgain.length > 0)
    return html`<article>
      <h4>${title}</h4>
      <p>
        <strong class="state">À relire</strong> Le texte a changé : la règle n’est plus dite tant qu’elle n’a
        pas été relue.
      </p>
      ${quotes}
    </article> `;
  return html`<article>
    <h4>${title}</h4>
    <p><strong class="state">${STATES[state][0]}</strong> ${statement.fr}</p>
    ${found && !isSilence(found) ? details(found) : ''}${
      state === 'silent' && quotes.length > 0 ? html`<p>Le passage le plus proche :</p> ` : ''
    }${quotes}
  </article> `;
}

/** What a cell decides on, its steps, and what it warns of. */
function details({ decision, figure, steps = [], cautions = [] }: Cell): Html {
  const read = [decision, figure].flatMap((one) => [...(one?.asks ?? []), ...(one?.conditions ?? [])]);
  const asked = [...new Set(read)].map((name) => facts[name].ask.fr);
  return html`${
    asked.length > 0
      ? html`<p>Pour répondre, Réglo a besoin de savoir :</p>
          ${list(asked)}`
      : ''
  }${
    steps.length > 0
      ? html`<ol>
          ${steps.map(({ actor, text }) => html`<li>${ACTORS[actor]} : ${text.fr}</li> `)}
        </ol> `
      : ''
  }${list(cautions.map((caution) => caution.fr))}`;
}

function list(items: readonly string[]): Html | string {
  return items.length > 0
    ? html`<ul>
        ${items.map((item) => html`<li>${item}</li> `)}
      </ul> `
    : '';
}

function quote({ clause, title, quote: words, page }: Citation, lang: string): Html {
  return html`<figure>
    <blockquote lang="${lang}"><p>${words}</p></blockquote>
    <figcaption>
      ${clause}${title === '' ? '' : ` (${title})`}${page === null ? '' : `, page ${page}`}
    </figcaption>
  </figure> `;
}

/** Markup, told apart from text that has to be escaped. */
interface Html {
  readonly markup: string;
}

type Part = Html | string | number | readonly Part[];

/** Markup from a template: texts are escaped, markup and lists of markup stand as they are. */
function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: String.raw({ raw: strings }, ...parts.map(markupOf)) };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function markupOf(part: Part): string {
  if (typeof part === 'object') return 'markup' in part ? part.markup : part.map(markupOf).join('');
  return String(part).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

const STYLE: Html = {
  markup: `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
h1, h2, h3, h4 { line-height: 1.25; }
h2 { margin-top: 3rem; border-bottom: 2px solid #1d4f91; }
h3 { margin-top: 2.5rem; color: #1d4f91; }
h4 { margin: 1.5rem 0 .25rem; }
dt { float: left; clear: left; width: 5rem; font-weight: 600; }
dd { margin-left: 5rem; }
table { border-collapse: collapse; margin: 1rem 0; }
caption { text-align: left; font-weight: 600; }
th, td { padding: .2rem .8rem .2rem 0; text-align: left; border-bottom: 1px solid #ccc; }
td { font-variant-numeric: tabular-nums; }
a { color: #1d4f91; }
nav ul ul { columns: 2; font-size: .9em; }
.question { color: #555; font-style: italic; margin-top: 0; }
.state { display: inline-block; padding: 0 .4rem; border: 1px solid #666; border-radius: .2rem; font-size: .8em; font-weight: 600; }
figure { margin: .5rem 0 .5rem 1rem; }
blockquote { margin: 0; padding-left: .8rem; border-left: 3px solid #b9c7da; }
blockquote p { margin: 0; }
figcaption { padding-left: .95rem; color: #555; font-size: .9em; }
@media print {
  body { max-width: none; font-size: 10pt; }
  main > section { break-before: page; }
  h3, h4 { break-after: avoid; }
  figure, li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`,
};
