import { always, type Cell } from '../cell.ts';
import { each, whoDecides } from '../who.ts';
import { clauses as health, smokeFound } from './annexe-A.1.1-hygiene.ts';
import { pointed } from './points.ts';

const clauses = {
  authorisation: {
    label: 'A.2.1',
    words:
      "L'accès à l'école est soumis à un régime d'horaires particuliers et/ou à une autorisation préalable (cas des apprenants participants à une « session d'examen »)",
  },
  use: {
    label: 'A.2.1',
    words:
      "Les élèves ne peuvent entrer ou demeurer dans les locaux de l'école à d'autres fins que pour l'accomplissement de leur travail scolaire ou de leurs activités dans le cadre d'associations d'élèves.",
  },
};

const leave = {
  fr: "L'accès à l'école est soumis à des horaires particuliers et/ou à une autorisation préalable : c'est le cas des apprenants qui participent à une session d'examen.",
  en: 'Access to the school takes set hours and/or prior leave: this is the case of learners who take part in an exam session.',
};

const use = {
  fr: "Les élèves ne peuvent entrer ou rester dans les locaux de l'école que pour leur travail scolaire ou leurs activités dans des associations d'élèves.",
  en: 'Students may enter or stay on the premises of the school only for their school work or for their activities in student associations.',
};

export const access: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'premises',
    proposition: 'access',
    inventory: ['imt/access-authorisation'],
    clauses: { authorisation: clauses.authorisation },
    statement: leave,
    decision: pointed(
      'entry_point',
      { freely: { status: 'false', say: leave }, with_leave: { status: 'true', say: leave } },
      always({
        status: 'true',
        say: leave,
        reasons: [
          {
            fr: "Le texte ne donne pas les horaires, et ne dit ni qui donne l'autorisation ni lequel des deux s'applique (« et/ou »).",
            en: 'The text does not give the hours, and says neither who gives leave nor which of the two applies ("and/or").',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'premises',
    proposition: 'use',
    inventory: ['imt/use-of-premises'],
    clauses: { use: clauses.use, smoking: health.smoking },
    statement: use,
    // Of what somebody smoked there, the purpose of the stay says nothing.
    decision: pointed(
      'smoke_point',
      smokeFound,
      whoDecides('stay_for', {
        // What the stay is for is not told: neither yes nor no is right of it.
        whole: { status: 'depends', say: use, cites: ['use'] },
        of: {
          limited: { status: 'true', say: use, cites: ['use'] },
          ...each(['work', 'association'], { status: 'permitted', say: use, cites: ['use'] }),
          leisure: {
            status: 'forbidden',
            say: use,
            cites: ['use'],
            reasons: [
              {
                fr: "La phrase est écrite pour les élèves de l'école ; un apprenant extérieur, présent pour un examen, doit aussi respecter les règles générales de discipline du site.",
                en: 'The sentence is written for students of the school; an external learner, there for an exam, must also respect the general rules of discipline of the site.',
              },
            ],
          },
        },
        cite: 'use',
      }),
    ),
  },
];
