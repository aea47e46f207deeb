import { DateTime } from 'luxon';

/** A moment as ISO 8601 with the offset of a time zone: "2026-11-21T09:50:00+01:00". Throws a RangeError on an unknown zone. */
export function inTimeZone(moment: Date, timeZone: string): string {
  const found = DateTime.fromJSDate(moment, { zone: timeZone });
  if (!found.isValid) throw new RangeError(`Unknown time zone: ${timeZone}`);
  return found.toISO({ suppressMilliseconds: true });
}
