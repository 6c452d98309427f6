/**
 * The number that a share (0 to below 1) of those that aren't NaN is below: 0.5 gives the one in the middle, the upper
 * one of two. NaN of none. Linear on average.
 */
export function quantileOf(numbers: Float64Array, share: number): number {
  const rest = numbers.filter((number) => !Number.isNaN(number));
  if (rest.length === 0) return Number.NaN;
  const wanted = Math.floor(rest.length * share);
  let low = 0;
  let high = rest.length - 1;
  while (low < high) {
    const pivot = middleOf(rest[low] ?? 0, rest[(low + high) >> 1] ?? 0, rest[high] ?? 0);
    let left = low;
    let right = high;
    while (left <= right) {
      while ((rest[left] ?? 0) < pivot) left += 1;
      while ((rest[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const held = rest[left] ?? 0;
      rest[left] = rest[right] ?? 0;
      rest[right] = held;
      left += 1;
      right -= 1;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return rest[wanted] ?? Number.NaN;
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
