import * as z from 'zod';

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ description: 'An exact decimal in plain notation.' });
const op = z.enum(['~', '>', '>=', '<', '<=']).exactOptional().meta({
  description: 'How exact the quantity is said to be: ~ about, > more than, >= at least, and so on.',
});
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What a cell or a figure means: `Value` of @trifold/core. */
export const valueSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('number'),
      value: decimal,
      op,
      unit: z.string().exactOptional(),
      isIdentifier: z.literal(true).exactOptional().meta({
        description: 'It names something, as a seed does; its thousands are not set apart.',
      }),
    }),
    z.strictObject({ type: z.literal('percent'), value: decimal, op }).meta({ description: 'In percent.' }),
    z.strictObject({ type: z.literal('points'), value: decimal, op }).meta({
      description: 'In percentage points.',
    }),
    z.strictObject({ type: z.literal('money'), value: decimal, currency: z.string(), op }).meta({
      description: 'In whole units of the currency (ISO 4217).',
    }),
    z.strictObject({
      type: z.literal('range'),
      of: z.enum(['number', 'percent', 'money']),
      min: decimal,
      max: decimal,
      currency: z.string().exactOptional(),
      op,
      unit: z.string().exactOptional(),
    }),
    z.strictObject({ type: z.literal('list'), of: z.literal('number'), values: z.array(decimal) }),
    z.strictObject({
      type: z.literal('duration'),
      value: decimal,
      unit: z.enum(['hour', 'day', 'month']),
      op,
    }),
    z
      .strictObject({
        type: z.literal('period'),
        start: isoDate,
        end: isoDate,
        grain: z.enum(['day', 'month', 'quarter', 'half', 'year', 'ytd', 'span']),
        estimate: z.boolean().exactOptional(),
      })
      .meta({ description: 'Both ends included.' }),
    z.strictObject({ type: z.literal('boolean'), value: z.boolean() }),
    z.strictObject({
      type: z.literal('missing'),
      reason: z.enum([
        'blank',
        'dash',
        'notAvailable',
        'undisclosed',
        'notApplicable',
        'none',
        'ellipsis',
        'suppressed',
        'error',
      ]),
    }),
    z.strictObject({ type: z.literal('text'), value: z.string() }),
    z.strictObject({ type: z.literal('flagged'), value: z.string(), why: z.string() }),
  ])
  .meta({ id: 'Value' });
