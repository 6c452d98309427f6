import type { DurationValue, PeriodValue, Value } from '../../normalize/value.ts';

/** Where a value stands on a scale. Values share a scale only where their `unit` is the same. */
export interface Position {
  unit: string;
  low: number;
  high: number;
  /** The numbers of a list, ascending; empty for other values. */
  stops: number[];
}

const daysPerMonth = 30.4375;

/**
 * Position of a quantity or a period: numbers plainly, money in whole units of its currency, percentages and
 * points in percent, durations in months, periods as the decimal year of their start. Null for all else.
 */
export function positionOf(value: Value): Position | null {
  switch (value.type) {
    case 'number':
    case 'percent':
    case 'points':
      return single(value.type, Number(value.value));
    case 'money':
      return single(`money ${value.currency}`, Number(value.value));
    case 'duration':
      return single('duration', durationMonths(value));
    case 'period':
      return single('period', decimalYear(value));
    case 'range': {
      const unit = value.of === 'money' ? `money ${value.currency ?? ''}` : value.of;
      return { unit, low: Number(value.min), high: Number(value.max), stops: [] };
    }
    case 'list': {
      const stops = value.values.map(Number).sort((a, b) => a - b);
      return stops.length === 0
        ? null
        : { unit: value.of, low: stops[0] ?? 0, high: stops[stops.length - 1] ?? 0, stops };
    }
    default:
      return null;
  }
}

function single(unit: string, at: number): Position {
  return { unit, low: at, high: at, stops: [] };
}

function durationMonths(value: DurationValue): number {
  const amount = Number(value.value);
  if (value.unit === 'month') return amount;
  return value.unit === 'day' ? amount / daysPerMonth : amount / (24 * daysPerMonth);
}

function decimalYear(period: PeriodValue): number {
  const [year = 0, month = 1, day = 1] = period.start.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365.25;
}
