const rewrite = [["--dry-run", "tells the change and writes nothing"], ["--json", "tells it as JSON"], ["--format text|json|patch", "how to tell it; git apply takes a patch"], ["--out FILE", "writes there instead of to standard output"]] as const;
const told = ["--out FILE", "writes there instead of to standard output"] as const;
const csv = [["--delimiter SIGN", "what stands between the cells of a CSV file"], ["--quote SIGN", "what its cells may be put in"], ["--encoding NAME", "its encoding, such as windows-1252"], ["--nulls TEXT", "a cell that is a missing value, besides the empty one; again for more"]] as const;

/** What the commands on schemas take and do. */
export const schemaHelp = {
  "schema infer": {
    takes: "FILE|PATTERN", does: "prints the schema of a data set, as TFDV infers it",
    options: [
      ["--ranges", "smallest and largest values of numbers too, with what they come from as comments"], ["--value-sets", "the values of integers that have few, too, which makes them categories; reads the data twice"],
      ["--no-shape", "value counts instead of shapes"], ["--max-values NUMBER", "a text with more different values gets no domain (100)"],
      ["--json", "as protobuf's JSON"], ["--format text|json|pb", "how to write it; else by the name of the file"], told, ...csv,
    ],
  },
  "schema update": {
    takes: "SCHEMA FILE…", does: "relaxes a schema in place until the data fit, comments and layout kept, and tells what changed and why",
    options: [["--environment NAME", "environment of the schema that the data are of"], ...rewrite, ...csv],
  },
  "schema edit": {
    takes: "SCHEMA", does: "changes a schema in place, comments and layout kept; a change that contradicts the rest is refused",
    options: [
      ["--feature NAME", "what is changed, a.b for b inside a; again for more"],
      ["--set KEY=VALUE", "a field by its path, such as int_domain.max=12, or in short presence=required|optional|SHARE, domain=VALUES|LOW..HIGH|bool|@NAME|none, shape=scalar|SIZES|none, value_count=LOW..HIGH, unique=LOW..HIGH, stage=NAME, drift=jsd:0.1, skew=linf:0.1; without --feature a field of the schema; again for more"],
      ["--add", "makes the feature"], ["--remove", "takes it out, and its domain when nothing else uses it"], ["--rename NAME", "gives it another name"],
      ["--add-value TEXT", "allows a value; again for more"], ["--remove-value TEXT", "allows it no more; again for more"],
      ["--in-environment NAME", "asks for the feature in this environment; again for more"], ["--not-in-environment NAME", "leaves it out there; again for more"], ["--every-environment NAME", "says nothing of it there; again for more"],
      ["--add-environment NAME", "defines an environment; again for more"], ["--remove-environment NAME", "defines it no more; again for more"], ...rewrite,
    ],
  },
  "schema diff": {
    takes: "A B", does: "tells by meaning what of two schemas differs: what breaks models, refuses more data or lets more pass; files, or files of a commit (main:schema.pbtxt)",
    options: [["--fail-on breaking|tighter|never", "what makes the exit code 1 (never)"], ["--json", "tells it as JSON"], ["--format text|json|markdown", "how to tell it"], told],
  },
  "schema check": {
    takes: "SCHEMA [FILE]", does: "finds contradictions in a schema, names of nothing and rules that never count, and what of a file does not fit; the exit code is 1 when anything is wrong",
    options: [["--environment NAME", "environment of the schema to judge the file in"], ["--json", "tells it as JSON"], ["--format text|json|sarif", "how to tell it"], told, ...csv],
  },
} as const;
