import { expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { calendarDate } from './calendar-date';

it('accepts days that the calendar has', () => {
  const leapDay = sound.claim.replace("'2009'", "'2020-02-29'");
  expect(say(calendarDate, edition({ claim: leapDay }))).toEqual([]);
});

it('points to a day that it lacks', () => {
  const claim = sound.claim.replace("'2009'", "'2021-02-29'");
  expect(say(calendarDate, edition({ claim }))).toEqual([
    'docs/_data/claims.yml:4:19 calendar-date: found "2021-02-29", a day the calendar lacks, ' +
      'expected a day that there was; ' +
      'check the day at the source; give the month alone where the day is not known',
  ]);
});
