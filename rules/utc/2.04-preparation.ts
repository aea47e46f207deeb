import { type Cell, type Outcome, plainly } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { finds, saysWho, whoDecides } from '../who.ts';
import { kindOf } from './kind.ts';

const midtermWeek =
  "pour les modules d'enseignement ayant un médian qui se tient pendant la semaine des médians : ";
const finalsWeek =
  "pour les modules d'enseignement ayant un final qui se tient pendant la semaine des finaux : ";
const otherwise = "En dehors de ces périodes, le responsable d'un module d'enseignement est responsable : ";

const clauses = {
  transport: {
    label: 'Section 2.03',
    words:
      "Le responsable du module d'enseignement est responsable, même s'il délègue tout ou partie, des éléments suivants : […] acheminement du sujet vers le lieu d'examen.",
  },
  midtermTeam: {
    label: 'Section 2.04',
    words: `${midtermWeek}l'affectation des créneaux horaires et des salles d'examen est assurée par le Service des Moyens d'Enseignement; la constitution et la convocation de l'équipe de surveillants est à la charge du responsable du module d'enseignement`,
  },
  finalsTeam: {
    label: 'Section 2.04',
    words: `${finalsWeek}l'affectation des créneaux horaires et des salles d'examen est assurée par l'Administration des Etudes ; la constitution de l'équipe de surveillants est à la charge du responsable du module d'enseignement qui en fournit la liste en début de semestre au Service de l'Administration des Etudes ; la convocation des surveillants est assurée par le Service de l'Administration des Etudes`,
  },
  otherTeam: {
    label: 'Section 2.04',
    words: `${otherwise}de la réservation de la salle d'examen auprès du Service des Moyens d'Enseignement (comprenant la réservation proprement dite, le retrait des clefs et leur restitution après l'épreuve), ou auprès de la structure administrative dont la salle d'examen dépend, (le cas échéant) de la préparation de la salle d'examen, de la constitution et de la convocation de son équipe de surveillants`,
  },
  midtermMaterial: {
    label: 'Section 2.04',
    words: `${midtermWeek}[…] le matériel (copies et brouillon) est mis à disposition des enseignants surveillants dans les salles d'examen par le Service des Moyens d'Enseignement`,
  },
  finalsMaterial: {
    label: 'Section 2.04',
    words: `${finalsWeek}[…] le matériel (copies et brouillon) est mis à disposition des enseignants surveillants dans les salles d'examen; les listes d'émargement sont fournies par le Service de l'Administration des Etudes`,
  },
  otherLists: {
    label: 'Section 2.04',
    words: `${otherwise}[…] de l'impression de la liste d'émargement.`,
  },
  lists: {
    label: 'Section 3.02(a)',
    words:
      "La conception et l'impression de la liste d'émargement est à la charge du responsable du module d'enseignement, sauf pour les examens finaux organisés pendant la semaine des finaux définie sur le calendrier universitaire.",
  },
  supplied: {
    label: 'Section 3.02(d)',
    words:
      "Sauf dispositions particulières définies par le responsable du module d'enseignement : […] les étudiants utilisent exclusivement les copies et le brouillon qui leur ont été fournis",
  },
};

const outsideTheWeeks = {
  fr: 'Hors de la semaine des médians et de celle des finaux, le responsable du module réserve la salle, la prépare le cas échéant, constitue et convoque ses surveillants.',
  en: 'Outside midterm week and finals week, the module head books the room, prepares it where needed, forms and summons the team of proctors.',
};

/** The whole rule on rooms and proctors, as far as the kind of exam is told. */
function arrangedFor(kind: Facts['exam_kind']): Outcome {
  if (kind === 'midterm')
    return {
      status: 'true',
      say: {
        fr: "Pendant la semaine des médians, le Service des Moyens d'Enseignement affecte créneaux et salles ; le responsable du module constitue et convoque l'équipe de surveillants.",
        en: "In midterm week, the Service des Moyens d'Enseignement allots slots and rooms; the module head forms and summons the team of proctors.",
      },
      reasons: [outsideTheWeeks],
      cites: ['midtermTeam', 'otherTeam'],
    };
  if (kind === 'final')
    return {
      status: 'true',
      say: {
        fr: "Pendant la semaine des finaux, l'Administration des Etudes affecte créneaux et salles et convoque les surveillants ; le responsable du module constitue l'équipe et en fournit la liste en début de semestre.",
        en: 'In finals week, the Administration des Etudes allots slots and rooms and summons the proctors; the module head forms the team and gives its list at the start of the semester.',
      },
      reasons: [outsideTheWeeks],
      cites: ['finalsTeam', 'otherTeam'],
    };
  if (kind === 'other') return { status: 'true', say: outsideTheWeeks, cites: ['otherTeam'] };
  return {
    status: 'true',
    say: {
      fr: "Les surveillants sont choisis par le responsable du module. Créneaux et salles viennent du Service des Moyens d'Enseignement (semaine des médians) ou de l'Administration des Etudes (semaine des finaux), qui convoque alors aussi les surveillants.",
      en: "Proctors are chosen by the module head. Slots and rooms come from the Service des Moyens d'Enseignement (midterm week) or the Administration des Etudes (finals week), which then summons the proctors as well.",
    },
    reasons: [outsideTheWeeks],
  };
}

type Arranged = NonNullable<Facts['arranged_by']>;

const outsideWords = {
  fr: 'En dehors de la semaine des médians et de celle des finaux, le responsable du module réserve la salle (clefs comprises), la prépare le cas échéant, constitue et convoque ses surveillants.',
  en: 'Outside midterm week and finals week, the module head books the room (keys included), prepares it where needed, forms and summons the team of proctors.',
};

/** Who arranges what, by the kind of exam. */
function arrangersOf(kind: Facts['exam_kind']): Partial<Record<Arranged, Outcome>> {
  const teamByHead = finds(
    'true',
    "La constitution de l'équipe de surveillants est à la charge du responsable du module.",
    'Forming the team of proctors is for the module head.',
    ...(kind === 'midterm'
      ? ['midtermTeam']
      : kind === 'final'
        ? ['finalsTeam']
        : kind === 'other'
          ? ['otherTeam']
          : ['midtermTeam', 'finalsTeam', 'otherTeam']),
  );
  const team = { proctors_teacher: teamByHead, proctors_office: no(teamByHead) };
  if (kind === undefined) {
    const rooms = finds(
      'depends',
      "Les salles sont affectées par le Service des Moyens d'Enseignement pendant la semaine des médians et par l'Administration des Etudes pendant celle des finaux ; en dehors, le responsable du module réserve la sienne.",
      "Rooms are allotted by the Service des Moyens d'Enseignement in midterm week and by the Administration des Etudes in finals week; otherwise the module head books one.",
    );
    const summons = finds(
      'depends',
      "L'Administration des Etudes convoque les surveillants pendant la semaine des finaux ; sinon, c'est le responsable du module.",
      'The Administration des Etudes summons the proctors in finals week; otherwise the module head does.',
    );
    const all = { ...arrangedFor(undefined), status: 'depends' as const };
    return {
      ...team,
      rooms_teacher: rooms,
      rooms_office: rooms,
      keys_teacher: rooms,
      summons_teacher: summons,
      summons_office: summons,
      all_teacher: all,
      all_office: all,
    };
  }
  if (kind === 'other') {
    const head: Outcome = { status: 'true', say: outsideWords, cites: ['otherTeam'] };
    return {
      ...team,
      rooms_teacher: head,
      rooms_office: no(head),
      keys_teacher: head,
      summons_teacher: head,
      summons_office: no(head),
      all_teacher: head,
      all_office: no(head),
    };
  }
  const week: Outcome = {
    ...arrangedFor(kind),
    cites: [kind === 'midterm' ? 'midtermTeam' : 'finalsTeam', 'otherTeam'],
  };
  return {
    ...team,
    rooms_teacher: no(week),
    rooms_office: week,
    summons_teacher: kind === 'midterm' ? week : no(week),
    summons_office: kind === 'midterm' ? no(week) : week,
    all_teacher: no(week),
    all_office: { ...week, status: 'depends' },
  };
}

/** Who summons the proctors, as somebody says. */
export function summonsOfProctors(
  kind: Facts['exam_kind'],
  claim: NonNullable<Facts['proctor_summons']>,
): Outcome {
  const { summons_office: byOffice, summons_teacher: byHead } = arrangersOf(kind);
  const found = claim.startsWith('office') ? byOffice : byHead;
  if (!found) throw new Error('Who summons the proctors is told of every kind of exam.');
  const wrong = claim.endsWith('_wrong');
  if (found.status === 'depends' || !wrong) return { ...found, worded: true };
  return { ...found, status: found.status === 'false' ? 'true' : 'false', worded: true };
}
/** Its words, for the cells of other topics. */
export const proctorSummons = {
  midtermTeam: clauses.midtermTeam,
  finalsTeam: clauses.finalsTeam,
  otherTeam: clauses.otherTeam,
};

const no = (outcome: Outcome): Outcome => ({ ...outcome, status: 'false' });

const supplies = {
  fr: "Copies et brouillons sont mis à disposition dans les salles, par le Service des Moyens d'Enseignement pendant la semaine des médians. Les listes d'émargement viennent de l'Administration des Etudes pendant la semaine des finaux, et sinon du responsable du module.",
  en: "Scripts and scrap paper are made available in the rooms, by the Service des Moyens d'Enseignement in midterm week. Attendance lists come from the Administration des Etudes in finals week, and otherwise from the module head.",
};

const suppliedBy: Outcome = {
  status: 'true',
  say: supplies,
  reasons: [
    {
      fr: 'Le texte ne dit pas qui fournit les copies pendant la semaine des finaux, ni en dehors des deux semaines.',
      en: 'The text does not say who supplies the scripts in finals week, or outside the two weeks.',
    },
  ],
  cites: ['midtermMaterial', 'finalsMaterial', 'otherLists', 'lists'],
};

/** Who supplies what, by the kind of exam. */
function suppliersOf(facts: Facts): Partial<Record<NonNullable<Facts['supply']>, Outcome>> {
  const kind = kindOf(facts);
  const { supplied_by: by } = facts;
  const lists =
    kind === undefined
      ? finds(
          by === undefined ? 'true' : 'depends',
          "Les listes d'émargement sont fournies par l'Administration des Etudes pendant la semaine des finaux ; sinon, leur conception et leur impression sont à la charge du responsable du module.",
          'Attendance lists are supplied by the Administration des Etudes in finals week; otherwise designing and printing them is for the module head.',
          'finalsMaterial',
          'lists',
        )
      : kind === 'final'
        ? finds(
            by === undefined || by === 'office' ? 'true' : 'false',
            "Pendant la semaine des finaux, les listes d'émargement sont fournies par l'Administration des Etudes ; pour un final hors de cette semaine, elles sont à la charge du responsable du module.",
            'In finals week, attendance lists are supplied by the Administration des Etudes; for a final outside that week they are for the module head.',
            'finalsMaterial',
            'lists',
          )
        : finds(
            by === undefined || by === 'teacher' ? 'true' : 'false',
            "La conception et l'impression de la liste d'émargement sont à la charge du responsable du module.",
            'Designing and printing the attendance list is for the module head.',
            'lists',
          );
  const booklets = finds(
    kind === 'midterm' ? (by === undefined || by === 'office' ? 'true' : 'false') : 'unsaid',
    kind === 'midterm'
      ? "Pendant la semaine des médians, copies et brouillon sont mis à disposition dans les salles par le Service des Moyens d'Enseignement."
      : "Pendant la semaine des médians, copies et brouillon viennent du Service des Moyens d'Enseignement ; pendant celle des finaux, ils sont mis à disposition dans les salles, et le texte ne dit pas par qui. Il ne dit rien des autres examens.",
    kind === 'midterm'
      ? "In midterm week, scripts and scrap paper are made available in the rooms by the Service des Moyens d'Enseignement."
      : "In midterm week, scripts and scrap paper come from the Service des Moyens d'Enseignement; in finals week they are made available in the rooms, and the text does not say by whom. It says nothing of other exams.",
    ...(kind === 'midterm' ? ['midtermMaterial'] : ['midtermMaterial', 'finalsMaterial']),
  );
  const transport = finds(
    by === undefined || by === 'teacher' ? 'true' : 'false',
    "Le responsable du module répond de l'acheminement du sujet vers le lieu d'examen, même s'il délègue ; le texte ne parle pas de celui du reste du matériel.",
    'The module head answers for the transport of the paper to the place of the exam, even when delegating; the text does not speak of the rest of the material.',
    'transport',
  );
  return { list: lists, booklets, transport };
}

export const preparation: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'logistics',
    proposition: 'rooms-and-proctors',
    inventory: ['utc/midterm-week-logistics', 'utc/finals-week-logistics', 'utc/outside-weeks-logistics'],
    clauses: {
      midtermTeam: clauses.midtermTeam,
      finalsTeam: clauses.finalsTeam,
      otherTeam: clauses.otherTeam,
    },
    statement: {
      fr: "Semaine des médians : le Service des Moyens d'Enseignement affecte créneaux et salles, le responsable du module constitue et convoque les surveillants. Semaine des finaux : l'Administration des Etudes affecte créneaux et salles et convoque les surveillants, choisis par le responsable du module, qui en donne la liste en début de semestre. En dehors : le responsable du module réserve la salle, la prépare le cas échéant, constitue et convoque les surveillants.",
      en: "Midterm week: the Service des Moyens d'Enseignement allots slots and rooms, the module head forms and summons the team of proctors. Finals week: the Administration des Etudes allots slots and rooms and summons the proctors, chosen by the module head, who gives their list at the start of the semester. Otherwise: the module head books the room, prepares it where needed, forms and summons the proctors.",
    },
    decision: {
      asks: [],
      conditions: ['exam_kind', 'arranged_by', 'exam_week', 'proctor_summons'],
      aside: ['exam_kind', 'exam_week'],
      decide: (facts) =>
        facts.proctor_summons === undefined
          ? saysWho(
              'arranged_by',
              {
                whole: arrangedFor(kindOf(facts)),
                of: arrangersOf(kindOf(facts)),
                cite: kindOf(facts) === 'midterm' ? 'midtermTeam' : 'finalsTeam',
              },
              facts,
            )
          : summonsOfProctors(kindOf(facts), facts.proctor_summons),
    },
  },
  {
    regulation: 'utc',
    topic: 'logistics',
    proposition: 'material',
    inventory: ['utc/midterm-week-logistics', 'utc/finals-week-logistics', 'utc/outside-weeks-logistics'],
    clauses: {
      midtermMaterial: clauses.midtermMaterial,
      finalsMaterial: clauses.finalsMaterial,
      otherLists: clauses.otherLists,
      lists: clauses.lists,
      transport: clauses.transport,
    },
    statement: supplies,
    decision: whoDecides('supply', { whole: suppliedBy, of: suppliersOf, cite: 'lists' }, [
      'exam_kind',
      'supplied_by',
      'exam_week',
    ]),
  },
  {
    regulation: 'utc',
    topic: 'default-materials',
    proposition: 'scrap-paper',
    inventory: [],
    clauses: {
      supplied: clauses.supplied,
      midtermMaterial: clauses.midtermMaterial,
      finalsMaterial: clauses.finalsMaterial,
    },
    ...plainly(
      'true',
      {
        fr: "Les étudiants n'utilisent que les copies et le brouillon qui leur ont été fournis, sauf dispositions particulières du responsable du module.",
        en: 'Students use only the scripts and scrap paper supplied to them, unless the module head provides otherwise.',
      },
      {
        reasons: [
          {
            fr: 'Pendant les semaines des médians et des finaux, copies et brouillon sont mis à disposition dans les salles ; le texte ne dit pas qui les fournit en dehors.',
            en: 'In midterm and finals weeks, scripts and scrap paper are made available in the rooms; the text does not say who supplies them at other times.',
          },
        ],
      },
    ),
  },
];
