/** Marks that part cells, in order of preference where the evidence is the same; blanks are a matter of their own. */
export const delimiterMarks = [',', ';', '\t', '|', '，', '；'];
