import type { Words } from '../cell.ts';

/** The words of this guide that stand nearest to what it does not say. */
export const near = {
  late: {
    label: 'Section 3.01(b)',
    words:
      "En cas de retard d'un étudiant : si le retard n'excède pas le quart de la durée de l'épreuve (décompte opéré après la distribution du premier sujet), il appartient au responsable du module d'enseignement d'autoriser ou non l'étudiant à composer",
  },
  temporaryExit: {
    label: 'Section 3.02(c)',
    words:
      "Un étudiant qui souhaite quitter la salle d'examen de manière provisoire doit en faire la demande auprès d'un surveillant.",
  },
  seizure: {
    label: 'Section 4.01(b)',
    words:
      "Dans tous les autres cas de fraude (flagrant délit constaté, ou simple tentative), le responsable du module d'enseignement doit prendre toutes les mesures nécessaires pour faire cesser la fraude, notamment en opérant à la saisie des documents et/ou du matériel de fraude.",
  },
  attached: {
    label: 'Section 4.01(b)',
    words: 'Les éléments saisis liés à la fraude présumée doivent être joints au procès-verbal de fraude.',
  },
  bag: {
    label: 'Section 3.01(d)',
    words:
      "Les affaires personnelles de l'étudiant doivent être rangées dans son sac, et le sac posé à terre.",
  },
  table: {
    label: 'Section 3.01(d)',
    words:
      "Seuls les documents et matériels expressément autorisés dans le cadre de l'épreuve, rappelés en tête de sujet (voir Section 2.03), ainsi que les outils nécessaires à la rédaction, peuvent être posés sur la table de composition.",
  },
  notIdentified: {
    label: 'Section 3.01(c)',
    words:
      "Tout étudiant doit être en mesure de prouver son identité au surveillant qui en fait la demande, en produisant sa carte d'étudiant, ou, à défaut, une pièce d'identité avec photo (carte d'identité, passeport, permis de conduire, etc.). Dans le cas contraire, l'étudiant n'est pas autorisé à composer.",
  },

  reserve: {
    label: 'Section 3.01(e)',
    words:
      "Tout étudiant qui se trouve dans une des trois situations suivantes : absence à l'épreuve, retard conduisant au refus d'accès à la salle d'examen, renoncement à composer avant la distribution du premier sujet. se voit attribuer la note zéro. Néanmoins, dans ces trois situations seulement, il peut demander à bénéficier d'une mise en réserve. Pour cela, l'étudiant concerné doit transmettre sous 48h, au responsable du module d'enseignement et à l'Administration des Etudes, les justificatifs prouvant son impossibilité d'avoir pu prendre part à l'épreuve.",
  },
  lift: {
    label: 'Section 3.01(e)',
    words:
      "Tout étudiant qui se trouve dans une des trois situations suivantes : absence à l'épreuve, […] se voit attribuer la note zéro. Néanmoins, dans ces trois situations seulement, il peut demander à bénéficier d'une mise en réserve. […] Pour lever la réserve, l'étudiant doit repasser une épreuve équivalente en format, durée et contenu à l'épreuve manquée. La note obtenue remplace alors la note zéro.",
  },
  disabilities: {
    label: 'Section 2.05',
    words:
      "Chaque responsable de module d'enseignement prend les dispositions nécessaires pour, dans la mesure du possible, et en bonne intelligence avec les étudiants concernés, satisfaire les aménagements requis par les situations de handicap déclarées et reconnues",
  },
  extraTime: {
    label: 'Section 2.05',
    words:
      "Chaque responsable de module d'enseignement prend les dispositions nécessaires pour, dans la mesure du possible, et en bonne intelligence avec les étudiants concernés, satisfaire les aménagements requis par les situations de handicap déclarées et reconnues, comme par exemple : […] accorder un temps de composition supplémentaire (et donc prévoir des horaires de convocation adaptés)",
  },
  listSent: {
    label: 'Section 2.05',
    words:
      "Chaque responsable de module d'enseignement reçoit la liste des étudiants en situation de handicap inscrits à son module. Cette liste, comportant le descriptif des aménagements requis lors des examens, est transmise par la Direction Formation et Pédagogie dès que le handicap a été déclaré et reconnu par les autorités médicales compétentes.",
  },
  adaptedRooms: {
    label: 'Section 2.04',
    words:
      "pour les modules d'enseignement ayant un médian qui se tient pendant la semaine des médians : […] des salles sont identifiées par le Service des Moyens d'Enseignement pour accueillir les étudiants requérant des aménagements spécifiques",
  },
  quarterOnly: {
    label: 'Section 3.02(c)',
    words:
      "Les étudiants présents lors de la distribution des sujets ne sont pas autorisés à quitter la salle d'examen pendant le premier quart de la durée de l'épreuve (décompte opéré après la distribution du premier sujet), même s'ils souhaitent rendre copie blanche. Les seules exceptions concernent les étudiants bénéficiant d'aménagements.",
  },
  summoned: {
    label: 'Section 2.02',
    words:
      "Pour les examens finaux uniquement, chaque étudiant reçoit par email au plus tard 15 jours avant le début des épreuves, les convocations pour les finaux des modules d'enseignement auxquelles il est régulièrement inscrit.",
  },
  timetableSent: {
    label: 'Section 2.01',
    words:
      "Le planning des examens finaux (hors contrôle continu) qui se déroulent pendant la semaine des finaux identifiée sur le calendrier universitaire est établi par l'Administration des Etudes. Il est porté à la connaissance de tous par email au plus tard 15 jours avant le début des épreuves.",
  },
  enoughCopies: {
    label: 'Section 2.03',
    words:
      "Le responsable du module d'enseignement est responsable, même s'il délègue tout ou partie, des éléments suivants : […] reproduction en nombre suffisant (avec l'aide éventuelle des services de l'imprimerie de l'UTC)",
  },
  prepares: {
    label: 'Section 2.03',
    words:
      "L'enseignant responsable du module d'enseignement est responsable de la préparation des sujets d'examen, même s'il en délègue la conception à un ou plusieurs membres de son équipe enseignante.",
  },
  noLeak: {
    label: 'Section 3.02(c)',
    words:
      "Les étudiants présents lors de la distribution des sujets ne sont pas autorisés à quitter la salle d'examen pendant le premier quart de la durée de l'épreuve (décompte opéré après la distribution du premier sujet), même s'ils souhaitent rendre copie blanche. […] Les surveillants de l'examen sont tenus de faire appliquer cette règle afin de ne pas perturber les étudiants composants dans la salle d'examen, et d'empêcher la communication du sujet d'examen à des tiers.",
  },
  team: {
    label: 'Section 2.04',
    words:
      "pour les modules d'enseignement ayant un médian qui se tient pendant la semaine des médians : […] la constitution et la convocation de l'équipe de surveillants est à la charge du responsable du module d'enseignement",
  },
  anotherProctor: {
    label: 'Section 4.01(b)',
    words:
      "Un procès-verbal doit être immédiatement dressé, et contresigné par le responsable du module d'enseignement, un autre surveillant présent dans la salle (quand cela s'applique), et le ou les étudiants(s) impliqué(s)",
  },
  collected: {
    label: 'Section 3.02(e)',
    words:
      "Au signal : […] chaque étudiant attend à sa place que le responsable du module d'enseignement, ou que l'un des surveillants de son module, collecte sa copie. Lorsque toutes les copies ont été ramassées, les étudiants peuvent quitter la salle d'examen.",
  },
  tidyUp: {
    label: 'Section 3.02(e)',
    words:
      "Au signal : […] chaque étudiant range ses affaires, et ne laisse sur la table que sa copie et les éventuels documents participants à l'évaluation",
  },
  archives: {
    label: 'Section 5.03(a)',
    words:
      "Le responsable d'un module d'enseignement doit donc s'assurer que les copies restent consultables pendant un an à compter de la publication des résultats. Au-delà, les copies (y compris les copies de travaux pratiques) doivent être transférées aux archives de l'UTC",
  },
  scale: {
    label: 'Section 3.02(d)',
    words:
      "Sauf dispositions particulières définies par le responsable du module d'enseignement : […] sauf situation exceptionnelle (notamment cas de fraude à la substitution (Section 4.01(a)), tout étudiant qui commence à composer est évalué selon le barème établi pour l'examen",
  },
  forms: {
    label: 'Section 1.02',
    words:
      'Le contrôle des connaissances peut revêtir de très nombreux aspects, parmi lesquels : […] les examens oraux individuels (entretiens de langues, interrogations...), les examens sur console, individuels ou en groupe',
  },
  interviews: {
    label: 'Section 1.03',
    words:
      "Les entretiens individuels (langue notamment) sont organisés par le responsable du module d'enseignement.",
  },
  continuous: {
    label: 'Section 2.01',
    words:
      "Le planning de toute autre forme d'évaluation (médians et finaux organisés en dehors des semaines définies, contrôle continu, travaux pratiques, examens sur console, entretiens...) est à la charge du responsable du module d'enseignement",
  },
  attendance: {
    label: 'Section 3.02(a)',
    words:
      "La liste d'émargement doit comporter les éléments suivants : l'intitulé du module d'enseignement, la date, la nature de l'examen (médian, partiel, etc.), le nom, prénom et la signature de chaque étudiant présent",
  },
  referred: {
    label: 'Section 4.02',
    words:
      'Il appartient au DFP de procéder aux démarches nécessaires pour saisir la section disciplinaire compétente.',
  },
  markedAlike: {
    label: 'Section 4.02',
    words:
      "Les copies de l'étudiant impliqué doivent être corrigées avec le même barème et les mêmes critères que les autres copies de l'épreuve.",
  },
  ruling: {
    label: 'Section 4.02',
    words:
      "Tant que le jugement de la section disciplinaire n'a pas été rendu : les résultats de l'étudiant (et a fortiori le résultat du module d'enseignement) ne sont pas publiés",
  },
  certificates: {
    label: 'Section 4.02',
    words:
      "Tant que le jugement de la section disciplinaire n'a pas été rendu : […] aucun certificat administratif en lien avec une quelconque forme de réussite ou d'accomplissement ne peut être délivré à l'étudiant.",
  },
  sanctions: {
    label: 'Section 4.04',
    words:
      "Conformément aux dispositions du décret n°92-657 du 13 juillet 1992, modifié par le décret du 13 juillet 1995, les étudiants ou complices d'une fraude ou tentative de fraude sont passibles des sanctions suivantes : avertissement; blâme; exclusion de l'établissement pour une durée maximum de cinq ans ; cette sanction peut être prononcée avec sursis si l'exclusion n'excède pas deux ans ; exclusion définitive ; exclusion de tout établissement public d'enseignement supérieur pour une durée maximum de cinq ans.",
  },
  plagiarism: {
    label: 'Section 4.03',
    words:
      'Le travail fourni par un étudiant dans le cadre de sa formation est un travail original. Les citations courtes sont tolérées, mais la mention des ressources utilisées est obligatoire.',
  },
  majority: {
    label: 'Section 5.01',
    words:
      "En cas de désaccord à l'intérieur du jury, la décision est prise à la majorité des membres présents.",
  },
  juryMeets: {
    label: 'Section 5.01',
    words:
      "Le jury d'un module d'enseignement se réunit pour statuer de l'attribution du module d'enseignement au regard des résultats obtenus par chaque étudiant aux différentes évaluations.",
  },
  juryMembers: {
    label: 'Section 5.01',
    words:
      "La constitution du jury de module d'enseignement est définie à l'article III-3 du Règlement des Etudes d'Ingénieur",
  },
  minutesSent: {
    label: 'Section 5.01',
    words:
      "Le président du jury est responsable de la transmission du procès-verbal de délibération au Service de l'Administration des Etudes.",
  },
  juryMarks: {
    label: 'Section 5.01',
    words:
      "Le jury d'un module d'enseignement est le seul habilité à fixer définitivement les notes, et peut seul procéder à toute modification à la hausse comme à la baisse, des notes proposées par les correcteurs",
  },
  markers: {
    label: 'Section 5.02',
    words: "Les correcteurs sont désignés par le responsable du module d'enseignement.",
  },
  marksGiven: {
    label: 'Section 5.02',
    words:
      "Il est de la responsabilité du responsable du module d'enseignement de transmettre les notes aux étudiants dans un délai qui n'excède normalement pas 3 semaines après l'évaluation",
  },
  ownScriptSeen: {
    label: 'Section 5.03(a)',
    words:
      "Tout étudiant a le droit, sur demande formulée auprès du responsable du module d'enseignement, de consulter sa copie et de prendre connaissance du barème de correction utilisé pendant une durée de un an après publication des résultats.",
  },
  recourse: {
    label: 'Section 5.03(b)',
    words:
      "En cas de contestation, l'étudiant peut former un recours auprès du DFP dans un délai de deux mois après publication des résultats.",
  },
  conditions: {
    label: 'Section 1.01',
    words:
      "Les modalités de contrôle des connaissances pour un module d'enseignement sont fixées par le responsable du module d'enseignement […] elles doivent préciser : […] les conditions d'attribution du module d'enseignement et notamment la note seuil de validation",
  },
  adapted: {
    label: 'Section 1.03',
    words:
      "De manière générale, les examens qui n'impliquent pas la mobilisation de l'ensemble des inscrits à un module d'enseignement, à une date donnée et en un lieu donné, font l'objet de procédures adaptées.",
  },
  identity: {
    label: 'Section 3.01(c)',
    words:
      "Tout étudiant doit être en mesure de prouver son identité au surveillant qui en fait la demande, en produisant sa carte d'étudiant, ou, à défaut, une pièce d'identité avec photo (carte d'identité, passeport, permis de conduire, etc.).",
  },
  signsIn: {
    label: 'Section 3.02(a)',
    words:
      "Il appartient au responsable du module d'enseignement de s'assurer de l'émargement de chaque étudiant présent dans la salle d'examen, y compris des retardataires autorisés à composer.",
  },
  entering: {
    label: 'Section 3.01(b)',
    words:
      "Les étudiants et les enseignants surveillants l'épreuve doivent être présents au plus tard quinze minutes avant le début de l'épreuve. Les étudiants ne peuvent pénétrer dans la salle d'examen sans y avoir été invités par un des surveillants.",
  },
  disturbance: {
    label: 'Section 3.02(f)',
    words:
      "Lorsque le comportement d'un étudiant ou d'un groupe d'étudiants trouble le bon déroulement de l'épreuve, une expulsion de la salle doit être prononcée par le responsable du module d'enseignement.",
  },
  dictionary: {
    label: 'Section 3.01(d)',
    words:
      "Les étudiants en convention non francophones, ainsi que les étudiants issus des programmes de développement de l'UTC à l'étranger (par exemple étudiants de l'UTSEUS en Chine) ont la possibilité de pouvoir utiliser un dictionnaire papier de traduction bilingue",
  },
} as const satisfies Record<string, Words>;
