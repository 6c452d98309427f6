/** What trifold --help prints. */
export const usage = `trifold: one folder of report data in; a PDF brief, an Excel workbook and a JSON bundle out

  trifold table <file> [--table N] [--json | --locale zh-CN|en]
      say what a CSV holds, told nothing but its path: encoding, tables, types, notes and all that is odd
  trifold init <folder> [--locale zh-CN|en]
      write a first report.yaml for the CSVs in a folder and in tables in it; trifold build then works at once
  trifold build <report> [--out FOLDER] [--only pdf,xlsx,json] [--locale zh-CN|en]
      publish a report: a folder with report.yaml and its CSVs; into <report>/out unless told otherwise
  trifold check <report> [--format text|json|github|sarif|junit] [--locale zh-CN|en]
      say everything that is wrong or notable about a report's data, publish nothing
  trifold score <raw.csv> <meta.csv> <method.yaml> [--json]
      score and rank units by indicators: a row a unit, a row an indicator, and how the one is made of the other
  trifold value [--type number|percent|points|money|range|period|duration|text] [--locale zh-CN|en]
      say what cells mean, one a line on the standard input
  trifold --version
  trifold --help

--locale: without it table, check and value speak English, init speaks and comments in the language of the
CSVs' labels, build publishes every language of the report; table --json is the same in both and takes no --locale

exit codes: 0 fine · 1 an error in the data, nothing published · 2 wrong use or report.yaml · 3 an error of Trifold`;
