/** A4 and the type area, in points. */
export const paper = {
  width: 595.28,
  height: 841.89,
  left: 60,
  right: 535.28,
  top: 86,
  bottom: 772,
  headerBaseline: 46,
  headerRule: 55,
  footerBaseline: 804,
} as const;

/** Width of the type area. */
export const columnWidth = paper.right - paper.left;
