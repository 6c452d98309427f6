/** Whether a label is as a pattern says, in which * stands for any characters, none included. At most quadratic. */
export function matchesPattern(label: string, pattern: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let held = 0;
  while (at < label.length) {
    if (pattern[next] === '*') {
      star = next;
      held = at;
      next += 1;
    } else if (pattern[next] === label[at]) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      held += 1;
      at = held;
      next = star + 1;
    } else return false;
  }
  while (pattern[next] === '*') next += 1;
  return next === pattern.length;
}
