/** A rectangle that something takes up. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** The box with its lower edge at `bottom`, raised above everything taken that is in its way. */
export function raise(box: Box, taken: Box[]): Box {
  let raised = box;
  for (let blocker = taken.find((one) => overlaps(one, raised)); blocker; ) {
    const height = raised.y1 - raised.y0;
    raised = { ...raised, y0: blocker.y0 - height - 0.5, y1: blocker.y0 - 0.5 };
    blocker = taken.find((one) => overlaps(one, raised));
  }
  return raised;
}
