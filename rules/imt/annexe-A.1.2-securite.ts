import { type Cell, type Decision, type Outcome, always } from '../cell.ts';
import type { Facts } from '../facts.ts';
import type { Bilingual } from '../language.ts';
import type { Status } from '../status.ts';
import { finds, whoDecides } from '../who.ts';
import { pointed } from './points.ts';

const clauses = {
  alarm: {
    label: 'A.1.2',
    words:
      "Dans le cas d'un incendie, la conduite à tenir est la suivante: - Déclencher l'alarme en brisant la vitre des boîtiers rouges présents sur les murs des différents couloirs, - Utiliser les extincteurs présents dans tous les bâtiments, - Si nécessaire appeler les pompiers, - Pendant les heures ouvrables (8h00 - 17h00) prévenir le technicien de sécurité de l'école, - En dehors de ces heures prévenir le gardien à l'entrée de l'école.",
  },
  failing: {
    label: 'A.1.2',
    words:
      "A défaut, prévenir un autre responsable de l'école (secrétaire général, responsable du service des études, directeur de la formation, …).",
  },
  accident: {
    label: 'A.1.2',
    words:
      "Lorsqu'un accident survient (ou si un élève est gravement malade) dans l'établissement, il faut : - Appeler le SAMU ou les sapeurs-pompiers, - Ecarter les curieux et les empêcher de remuer ou d'asseoir le blessé, - Pendant les heures ouvrables (8h00 - 17h00) prévenir le technicien de sécurité de l'école ou l'un des sauveteurs secouristes du travail dont la liste est affichée dans les secrétariats et dans les salles de cours, - En dehors de ces heures prévenir le gardien à l'entrée de l'école. - A défaut, prévenir un autre responsable de L'école",
  },
  defibrillators: {
    label: 'A.1.2',
    words: 'Des défibrillateurs « grand public » sont disponibles sur les campus des écoles.',
  },
  danger: {
    label: 'A.1.2',
    words:
      "Si un élève a un motif raisonnable de penser qu'une situation présente un danger grave ou imminent pour sa vie ou sa santé, ou celle d'autrui, ou qui constate une anomalie dans les installations ou équipements de l'établissement, il doit immédiatement avertir : - le personnel permanent le plus proche des installations ou équipements présentant le danger grave ou imminent : - ou pendant les heures ouvrables (8h00 - 17h00) le technicien de sécurité de l'école, - ou, en dehors de ces heures, le gardien à l'entrée de l'école. - A défaut, prévenir un autre responsable de L'école.",
  },
  drills: {
    label: 'A.1.2',
    words: "Tout élève est tenu de participer aux exercices d'évacuation qui sont régulièrement organisés.",
  },
  devices: {
    label: 'A.1.2',
    words:
      "Les élèves sont tenus de ne pas détériorer, ou bloquer, les dispositifs de sécurité de l'établissement (lecteurs de badges, extincteurs…).",
  },
  clear: {
    label: 'A.1.2',
    words:
      "Le matériel de sécurité incendie (extincteurs, robinets d'incendie, bouches d'incendie), les abords de leur branchement ainsi que les issues et dégagements doivent toujours être libres d'accès et n'être jamais encombrés de marchandises ou d'objets quelconques.",
  },
};

/** "8h00 - 17h00", in minutes after midnight. */
const OPENS_MIN = 8 * 60;
const CLOSES_MIN = 17 * 60;

/** Whom to warn, as far as the time of day is known. */
function contact(time: number | undefined): Bilingual {
  if (time === undefined)
    return {
      fr: "De 8h00 à 17h00, aux heures ouvrables, c'est le technicien de sécurité qu'il faut prévenir ; en dehors, le gardien à l'entrée de l'école ; à défaut, un autre responsable.",
      en: 'From 8:00 to 17:00, in working hours, the safety technician must be warned; outside them, the caretaker (gardien) at the entrance; failing that, another official of the school.',
    };
  if (time === CLOSES_MIN)
    return {
      fr: "À 17h00 précises, le texte ne dit pas si les heures ouvrables (8h00 - 17h00) sont finies : prévenir le technicien de sécurité, ou le gardien à l'entrée de l'école.",
      en: 'At 17:00 sharp, the text does not say whether working hours (8:00 - 17:00) are over: warn the safety technician, or the caretaker (gardien) at the entrance.',
    };
  return time >= OPENS_MIN && time < CLOSES_MIN
    ? {
        fr: "À cette heure, si c'est un jour ouvrable, c'est le technicien de sécurité qu'il faut prévenir ; à défaut, un autre responsable de l'école.",
        en: 'At that time, on a working day, the safety technician must be warned; failing that, another official of the school.',
      }
    : {
        fr: "À cette heure, c'est le gardien à l'entrée de l'école qu'il faut prévenir ; à défaut, un autre responsable de l'école.",
        en: 'At that time, the caretaker (gardien) at the entrance of the school must be warned; failing that, another official of the school.',
      };
}

/** A prescribed conduct, with whom to warn at that time. */
const conduct = (first: Bilingual, reasons: readonly Bilingual[] = []): Decision => ({
  asks: [],
  conditions: ['time_of_day_min'],
  decide: ({ time_of_day_min: time }) => {
    const warn = contact(time);
    return {
      status: 'required',
      say: { fr: `${first.fr} ${warn.fr}`, en: `${first.en} ${warn.en}` },
      ...(reasons.length > 0 ? { reasons } : {}),
    };
  },
});

/** What is said of an act, else of whom to warn at that time, else the whole conduct. */
const firstAid = (
  whole: Bilingual,
  cite: string,
  acts: Partial<Readonly<Record<NonNullable<Facts['first_aid']>, Outcome>>>,
): Decision => ({
  ...whoDecides(
    'first_aid',
    {
      whole: { status: 'required', say: whole },
      of: ({ time_of_day_min: time }) => ({
        technician: { status: warned(time, true), say: contact(time), cites: [cite] },
        caretaker: { status: warned(time, false), say: contact(time), cites: [cite] },
        ...acts,
      }),
      cite,
    },
    ['time_of_day_min'],
  ),
  monotone: { time_of_day_min: { either: cite } },
});

/** Whether the technician, or the caretaker, has to be warned at a time of day. */
function warned(time: number | undefined, technician: boolean): Status {
  if (time === undefined || time === CLOSES_MIN) return 'depends';
  const working = time >= OPENS_MIN && time < CLOSES_MIN;
  if (working) return technician ? 'required' : 'false';
  return technician ? 'false' : 'required';
}

const evacuationLeftOpen = {
  fr: "Le texte ne parle ni d'évacuation pendant une épreuve, ni de point de rassemblement, ni du temps perdu.",
  en: 'The text speaks neither of evacuating during an exam, nor of an assembly point, nor of the time lost.',
};
const fire = {
  fr: "En cas d'incendie, il faut déclencher l'alarme (briser la vitre d'un boîtier rouge, dans les couloirs), utiliser les extincteurs et, si nécessaire, appeler les pompiers.",
  en: 'In case of fire, one must set off the alarm (break the glass of a red box, in the corridors), use the extinguishers and, if necessary, call the fire brigade.',
};
const accident = {
  fr: "En cas d'accident ou de maladie grave, il faut appeler le SAMU ou les sapeurs-pompiers, écarter les curieux et les empêcher de remuer ou d'asseoir le blessé.",
  en: 'In case of an accident or a serious illness, one must call the ambulance service (SAMU) or the fire brigade, keep onlookers away and stop them from moving or sitting up the injured person.',
};
const danger = {
  fr: 'Un danger grave ou imminent, ou une anomalie dans les installations, doit être signalé immédiatement, au personnel permanent le plus proche par exemple.',
  en: 'A serious or imminent danger, or a fault in the installations, must be reported at once, to the nearest permanent staff for instance.',
};
const drills = {
  fr: "Tout élève est tenu de participer aux exercices d'évacuation, qui sont organisés régulièrement.",
  en: 'Every student must take part in evacuation drills, which are held regularly.',
};
const equipment = {
  fr: "Il ne faut ni détériorer ni bloquer les dispositifs de sécurité ; le matériel d'incendie, ses abords, les issues et les dégagements doivent toujours rester libres.",
  en: 'Safety devices must be neither damaged nor blocked; fire equipment, its surroundings, exits and passages must always be kept clear.',
};
const warnSomebody = {
  fr: "Prévenir le technicien de sécurité pendant les heures ouvrables (8h00 - 17h00), sinon le gardien à l'entrée de l'école.",
  en: 'Warn the safety technician in working hours (8:00 - 17:00), otherwise the caretaker (gardien) at the entrance.',
};

const notMoved = finds(
  'false',
  "Il faut empêcher de remuer ou d'asseoir le blessé.",
  'Nobody may move the injured person or sit them up.',
  'accident',
);
const injuredFound = { moved: notMoved, left: { ...notMoved, status: 'true' } } as const;

export const safety: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'fire-and-safety',
    proposition: 'fire',
    inventory: ['imt/fire-procedure', 'silent/fire-alarm-conduct'],
    clauses: { alarm: clauses.alarm, failing: clauses.failing },
    statement: {
      fr: `${fire.fr} ${contact(undefined).fr}`,
      en: `${fire.en} ${contact(undefined).en}`,
    },
    decision: firstAid(fire, 'alarm', {
      alarm: finds(
        'required',
        "En cas d'incendie, l'alarme est à déclencher, en brisant la vitre d'un boîtier rouge.",
        'In case of fire, the alarm is to be set off, by breaking the glass of a red box.',
        'alarm',
      ),
      extinguisher: finds(
        'required',
        "En cas d'incendie, les extincteurs, présents dans tous les bâtiments, sont à utiliser.",
        'In case of fire, the extinguishers, which are in all the buildings, are to be used.',
        'alarm',
      ),
      call: finds(
        'depends',
        "En cas d'incendie, les pompiers sont à appeler « si nécessaire ».",
        'In case of fire, the fire brigade is to be called "if necessary".',
        'alarm',
      ),
    }),
    figure: conduct(fire, [evacuationLeftOpen]),
    steps: [
      {
        actor: 'student',
        text: {
          fr: "Déclencher l'alarme en brisant la vitre d'un boîtier rouge, sur les murs des couloirs.",
          en: 'Set off the alarm by breaking the glass of a red box, on the walls of the corridors.',
        },
        clause: 'alarm',
      },
      {
        actor: 'student',
        text: {
          fr: 'Utiliser les extincteurs, présents dans tous les bâtiments.',
          en: 'Use the extinguishers, which are in all the buildings.',
        },
        clause: 'alarm',
      },
      {
        actor: 'student',
        text: { fr: 'Si nécessaire, appeler les pompiers.', en: 'If necessary, call the fire brigade.' },
        clause: 'alarm',
      },
      { actor: 'student', text: warnSomebody, clause: 'alarm' },
      {
        actor: 'student',
        text: {
          fr: "À défaut, prévenir un autre responsable de l'école (secrétaire général, responsable du service des études, directeur de la formation…).",
          en: 'Failing that, warn another official of the school (general secretary, head of the studies office, director of studies…).',
        },
        clause: 'failing',
      },
    ],
    cautions: [evacuationLeftOpen],
  },
  {
    regulation: 'imt',
    topic: 'fire-and-safety',
    proposition: 'accident',
    inventory: ['imt/accident-procedure'],
    clauses: { accident: clauses.accident, defibrillators: clauses.defibrillators },
    statement: {
      fr: `${accident.fr} De 8h00 à 17h00, aux heures ouvrables, il faut prévenir le technicien de sécurité ou un sauveteur secouriste ; en dehors, le gardien ; à défaut, un autre responsable.`,
      en: `${accident.en} From 8:00 to 17:00, in working hours, the safety technician or a first-aider must be warned; outside them, the caretaker (gardien); failing that, another official of the school.`,
    },
    decision: pointed(
      'injured_point',
      injuredFound,
      firstAid(accident, 'accident', {
        move: finds(
          'forbidden',
          "Il faut empêcher de remuer ou d'asseoir le blessé.",
          'Nobody may move the injured person or sit them up.',
          'accident',
        ),
        onlookers: finds(
          'required',
          "Il faut écarter les curieux et les empêcher de remuer ou d'asseoir le blessé.",
          'Onlookers must be kept away and stopped from moving or sitting up the injured person.',
          'accident',
        ),
        call: finds(
          'required',
          "En cas d'accident ou de maladie grave, il faut appeler le SAMU ou les sapeurs-pompiers.",
          'In case of an accident or a serious illness, the ambulance service (SAMU) or the fire brigade must be called.',
          'accident',
        ),
        first_aider: finds(
          'permitted',
          "Aux heures ouvrables (8h00 - 17h00), il faut prévenir le technicien de sécurité ou l'un des sauveteurs secouristes du travail.",
          'In working hours (8:00 - 17:00), the safety technician or one of the first-aiders must be warned.',
          'accident',
        ),
      }),
    ),
    figure: conduct(accident, [
      {
        fr: 'Aux heures ouvrables, un sauveteur secouriste peut être prévenu à la place du technicien ; la liste est affichée dans les secrétariats et les salles de cours. Des défibrillateurs sont disponibles sur les campus.',
        en: 'In working hours a first-aider may be warned instead of the technician; the list is posted in secretariats and classrooms. Defibrillators are available on the campuses.',
      },
    ]),
    steps: [
      {
        actor: 'student',
        text: {
          fr: 'Appeler le SAMU ou les sapeurs-pompiers.',
          en: 'Call the ambulance service (SAMU) or the fire brigade.',
        },
        clause: 'accident',
      },
      {
        actor: 'student',
        text: {
          fr: "Écarter les curieux, et les empêcher de remuer ou d'asseoir le blessé.",
          en: 'Keep onlookers away, and stop them from moving or sitting up the injured person.',
        },
        clause: 'accident',
      },
      {
        actor: 'student',
        text: {
          fr: "Pendant les heures ouvrables (8h00 - 17h00), prévenir le technicien de sécurité ou un sauveteur secouriste (liste affichée dans les secrétariats et les salles de cours) ; sinon, le gardien à l'entrée de l'école.",
          en: 'In working hours (8:00 - 17:00), warn the safety technician or a first-aider (list posted in secretariats and classrooms); otherwise, the caretaker (gardien) at the entrance.',
        },
        clause: 'accident',
      },
      {
        actor: 'student',
        text: {
          fr: "À défaut, prévenir un autre responsable de l'école.",
          en: 'Failing that, warn another official of the school.',
        },
        clause: 'accident',
      },
    ],
    cautions: [
      {
        fr: 'Ne pas remuer ni asseoir le blessé. Des défibrillateurs « grand public » sont disponibles sur les campus.',
        en: 'Do not move the injured person or sit them up. Public defibrillators are available on the campuses.',
      },
    ],
  },
  {
    regulation: 'imt',
    topic: 'fire-and-safety',
    proposition: 'danger',
    inventory: ['imt/serious-danger-alert'],
    clauses: { danger: clauses.danger },
    statement: {
      fr: "Qui a un motif raisonnable de penser qu'une situation présente un danger grave ou imminent, ou qui constate une anomalie dans les installations, doit immédiatement avertir le personnel permanent le plus proche ; ou, de 8h00 à 17h00 aux heures ouvrables, le technicien de sécurité, et en dehors le gardien ; à défaut, un autre responsable.",
      en: 'Whoever has reasonable grounds to think that a situation presents a serious or imminent danger, or notices a fault in the installations, must at once warn the nearest permanent staff; or, from 8:00 to 17:00 in working hours, the safety technician, and outside them the caretaker (gardien); failing that, another official.',
    },
    decision: firstAid(danger, 'danger', {
      nearest_staff: finds(
        'required',
        'Le danger est à signaler immédiatement au personnel permanent le plus proche, ou bien au technicien de sécurité ou au gardien selon l’heure.',
        'The danger must be reported at once to the nearest permanent staff, or else to the safety technician or the caretaker, according to the hour.',
        'danger',
      ),
    }),
    figure: conduct(danger),
  },
  {
    regulation: 'imt',
    topic: 'fire-and-safety',
    proposition: 'drills',
    inventory: ['imt/evacuation-drills'],
    clauses: { drills: clauses.drills },
    statement: drills,
    decision: pointed(
      'drill_point',
      {
        skipped: { status: 'forbidden', say: drills, reasons: [evacuationLeftOpen] },
        attended: { status: 'required', say: drills, reasons: [evacuationLeftOpen] },
      },
      always({ status: 'required', say: drills, reasons: [evacuationLeftOpen] }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'fire-and-safety',
    proposition: 'equipment',
    inventory: ['imt/safety-devices', 'imt/exits-clear'],
    clauses: { devices: clauses.devices, clear: clauses.clear },
    statement: equipment,
    decision: pointed(
      'clear_point',
      { fine: { status: 'false', say: equipment }, wrong: { status: 'true', say: equipment } },
      pointed(
        'safety_act',
        {
          blocked: { status: 'forbidden', say: equipment },
          damaged: { status: 'forbidden', say: equipment },
        },
        always({ status: 'required', say: equipment }),
      ),
    ),
  },
];
