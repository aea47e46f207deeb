import { absence } from './absence.ts';
import { accommodations } from './accommodations.ts';
import { appeal } from './appeal.ts';
import { arrivalAndSeating } from './arrival-and-seating.ts';
import { assessmentMethods } from './assessment-methods.ts';
import { clothing } from './clothing.ts';
import { conduct } from './conduct.ts';
import { consultScript } from './consult-script.ts';
import { contestMark } from './contest-mark.ts';
import { continuousAssessment } from './continuous-assessment.ts';
import { convocation } from './convocation.ts';
import { defaultMaterials } from './default-materials.ts';
import { devices } from './devices.ts';
import { endOfExam } from './end-of-exam.ts';
import { examPaper } from './exam-paper.ts';
import { examRecord } from './exam-record.ts';
import { fees } from './fees.ts';
import { fireAndSafety } from './fire-and-safety.ts';
import { foreignStudents } from './foreign-students.ts';
import { fraudInTheRoom } from './fraud-in-the-room.ts';
import { fraudProceedings } from './fraud-proceedings.ts';
import { fraudReport } from './fraud-report.ts';
import { identity } from './identity.ts';
import { invigilation } from './invigilation.ts';
import { jury } from './jury.ts';
import { lateEntry } from './late-entry.ts';
import { leaveForAMoment } from './leave-for-a-moment.ts';
import { leaveForGood } from './leave-for-good.ts';
import { logistics } from './logistics.ts';
import { marksAndResults } from './marks-and-results.ts';
import { movingAnExam } from './moving-an-exam.ts';
import { onlineExam } from './online-exam.ts';
import { oral } from './oral.ts';
import { passing } from './passing.ts';
import { plagiarism } from './plagiarism.ts';
import { premises } from './premises.ts';
import { registration } from './registration.ts';
import { rightToSit } from './right-to-sit.ts';
import { sanctions } from './sanctions.ts';
import { scope } from './scope.ts';
import { scriptAndAnonymity } from './script-and-anonymity.ts';
import { secondSession } from './second-session.ts';
import { specialStatus } from './special-status.ts';
import { startOfExam } from './start-of-exam.ts';
import { timetable } from './timetable.ts';

/** What people ask, once for all regulations: the rows of the matrix, in the order of an exam. */
export const topics = {
  registration,
  fees,
  'right-to-sit': rightToSit,
  timetable,
  convocation,
  'moving-an-exam': movingAnExam,
  accommodations,
  'foreign-students': foreignStudents,
  'special-status': specialStatus,
  'exam-paper': examPaper,
  logistics,
  'late-entry': lateEntry,
  'arrival-and-seating': arrivalAndSeating,
  identity,
  clothing,
  invigilation,
  'start-of-exam': startOfExam,
  devices,
  'default-materials': defaultMaterials,
  conduct,
  'leave-for-a-moment': leaveForAMoment,
  'leave-for-good': leaveForGood,
  'end-of-exam': endOfExam,
  'script-and-anonymity': scriptAndAnonymity,
  'exam-record': examRecord,
  absence,
  'fraud-in-the-room': fraudInTheRoom,
  'fraud-report': fraudReport,
  'fraud-proceedings': fraudProceedings,
  sanctions,
  plagiarism,
  oral,
  'online-exam': onlineExam,
  'continuous-assessment': continuousAssessment,
  'assessment-methods': assessmentMethods,
  'marks-and-results': marksAndResults,
  jury,
  passing,
  'second-session': secondSession,
  'consult-script': consultScript,
  'contest-mark': contestMark,
  appeal,
  premises,
  'fire-and-safety': fireAndSafety,
  scope,
} as const;

export type TopicId = keyof typeof topics;
