import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, percentile } from '../../evals/measure.ts';

describe('percentile', () => {
  it('is the smallest value that so many percent do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => n + 1);
    expect(percentile(hundred, 99)).toBe(99);
    expect(percentile([...hundred, 101], 99)).toBe(100);
    expect(percentile([3, 1, 2], 100)).toBe(3);
    expect(percentile([7], 1)).toBe(7);
  });

  it('is one of the values: as many are not above it as it says, and fewer below it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.integer({ min: 1, max: 100 }),
        (values, percent) => {
          const found = percentile(values, percent);
          const share = (percent / 100) * values.length;
          expect(values).toContain(found);
          expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share);
          expect(values.filter((value) => value < found).length).toBeLessThan(share);
        },
      ),
    );
  });
});

describe('median', () => {
  it('is the value in the middle, the lower one of two', () => {
    expect(median([30, 10, 20])).toBe(20);
    expect(median([40, 10, 30, 20])).toBe(20);
  });
});
