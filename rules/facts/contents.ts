import { z } from 'zod';
import type { Bilingual } from '../language.ts';
import { define } from './define.ts';

/** A detail of a document that a question names. */
const detail = <const V extends readonly [string, ...string[]]>(values: V, ask: Bilingual) =>
  define({ schema: z.enum(values), missing: 'other', ask, domain: values });

const whichMention = { fr: 'De quelle mention s’agit-il ?', en: 'Which piece of information is it?' };

/** What a question asks a paper, a summons, a record, a list or a report to bear, and who makes it. */
export const contentsFacts = {
  /** What would stand on the question paper. */
  paper_detail: detail(
    [
      'title',
      'code',
      'centre',
      'teacher',
      'year',
      'semester',
      'degree',
      'session',
      'date',
      'duration',
      'page_count',
      'materials',
      'marking_scheme',
      'timing',
      'instructions',
      'nature',
    ],
    whichMention,
  ),
  /**
   * Who would have the paper copied: a teacher who wishes to (`self`), the teacher as a duty, an office, the print shop,
   * somebody else on the teacher's behalf; or spare copies for the archives, of a final, of another exam, or of either.
   */
  copies_detail: detail(
    ['self', 'teacher', 'office', 'print_shop', 'delegate', 'archive_final', 'archive_other', 'archive'],
    { fr: 'De quel tirage s’agit-il ?', en: 'Which copies is it about?' },
  ),
  /** What would stand in the summons. */
  summons_detail: detail(
    [
      'title',
      'kind',
      'date',
      'start_time',
      'end_time',
      'duration',
      'place',
      'seat',
      'materials',
      'instructions',
      'staff',
    ],
    whichMention,
  ),
  /** What would stand in the record of the exam; or whether its two sides, or a part by an office, are filled in. */
  record_detail: detail(
    [
      'title',
      'degree',
      'session',
      'date',
      'time',
      'place',
      'duration',
      'registered',
      'present',
      'absent',
      'scripts',
      'blank_scripts',
      'exits',
      'incidents',
      'cheating',
      'seized',
      'proctors',
      'signatures',
      'both_sides',
      'by_office',
    ],
    whichMention,
  ),
  /** Who would make the attendance list, or what would stand on it. */
  list_detail: detail(
    [
      'by_teacher',
      'by_office',
      'by_proctor',
      'title',
      'date',
      'kind',
      'absent',
      'refused',
      'late',
      'gave_up',
      'staff_signatures',
      'added_name',
    ],
    whichMention,
  ),
  /** What would stand in the report of a case of cheating, or go with it. */
  report_detail: detail(
    [
      'exam',
      'date',
      'time',
      'student',
      'witness',
      'ground',
      'impersonation',
      'account',
      'version',
      'admission',
      'signatures',
      'refusal',
      'documents',
      'items',
      'sheet',
      'form',
    ],
    whichMention,
  ),
} as const;
