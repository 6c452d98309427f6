import { createRandom, type Random } from '../pollute/random.ts';

/** Labels and rows of shop sales; all rows have nine cells. */
export interface SalesTable {
  labels: string[];
  rows: string[][];
}

/** `typed`: a kind of value in most columns; `worded`: texts side by side, gaps, numbers side by side. */
export type SalesShape = 'typed' | 'worded';

const rowCount = 83;

const groups = ['Lamps', 'Garden', 'Kitchen', 'Bicycle parts', 'Paper & ink', 'Toys'];
const towns = ['Aarhus', 'Ghent', 'Porto', 'Graz', 'Turku', 'Cork'];
const things = ['kettle', 'desk lamp', 'rake', 'bell', 'ink bottle', 'spinning top', 'tea towel', 'chain'];
const looks = ['blue', 'small', 'sturdy', 'enamelled', 'second-hand', 'folding', 'hand-made'];
const remarks = [
  'paid in cash',
  'gift wrap, no invoice',
  'customer calls back on Monday',
  'replaces the one from March; was broken',
  'marked "fragile" on two sides',
  'pick-up, not delivery',
];

/** The same table each time: 83 rows that nobody sold. */
export function salesTable(shape: SalesShape): SalesTable {
  const random = createRandom(shape === 'typed' ? 83 : 84);
  const rowOf = shape === 'typed' ? typedRow : wordedRow;
  return {
    labels:
      shape === 'typed'
        ? ['Day', 'Till time', 'Pieces', 'Article', 'Price', 'Group', 'Description', 'Page', 'Remark']
        : ['No', 'Sold on', 'Clerk', 'Town', 'Article name', 'Pieces', 'Net', 'Gross', 'Remark'],
    rows: Array.from({ length: rowCount }, (_, at) => rowOf(random, at)),
  };
}

function typedRow(random: Random, at: number): string[] {
  const article = `SKU-${random.whole(10_000, 99_999)}`;
  const thing = random.pick(things);
  return [
    `2022-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`,
    `${two(random.whole(8, 19))}:${two(random.whole(0, 59))}`,
    String(random.whole(1, 40)),
    article,
    cents(random, 20_000),
    random.pick(groups),
    describe(random, thing),
    `https://shop.example/${thing.replace(' ', '-')}/${article.slice(4)}`,
    at % 3 === 0 ? random.pick(remarks) : `order ${at + 200} of the ${random.pick(looks)} list`,
  ];
}

function wordedRow(random: Random, at: number): string[] {
  const clerk = `${random.pick(['Ida', 'Noor', 'Emil', 'Vera'])} ${random.pick(['Holm', 'Vos', 'Brandt'])}`;
  const net = random.whole(100, 90_000);
  return [
    String(4001 + at),
    `${two(random.whole(1, 28))}.${two(random.whole(1, 12))}.2021`,
    clerk,
    random.pick(towns),
    describe(random, random.pick(things)),
    random.chance(0.1) ? '' : String(random.whole(1, 40)),
    (net / 100).toFixed(2),
    (Math.round(net * 1.2) / 100).toFixed(2),
    random.chance(0.4) ? '' : random.pick(remarks),
  ];
}

function describe(random: Random, thing: string): string {
  const look = random.pick(looks);
  if (random.chance(0.25)) return `${look} ${thing}, ${random.whole(10, 90)} cm`;
  if (random.chance(0.15)) return `${thing} "${look}", boxed`;
  return `${look} ${thing}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function cents(random: Random, most: number): string {
  return (random.whole(95, most) / 100).toFixed(2);
}
