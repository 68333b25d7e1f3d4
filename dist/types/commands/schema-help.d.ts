/** What the commands on schemas take and do. */
export declare const schemaHelp: {
    readonly "schema infer": {
        readonly takes: "FILE|PATTERN";
        readonly does: "prints the schema of a data set, as TFDV infers it";
        readonly options: readonly [readonly ["--ranges", "smallest and largest values of numbers too, with what they come from as comments"], readonly ["--value-sets", "the values of integers that have few, too, which makes them categories; reads the data twice"], readonly ["--no-shape", "value counts instead of shapes"], readonly ["--max-values NUMBER", "a text with more different values gets no domain (100)"], readonly ["--json", "as protobuf's JSON"], readonly ["--format text|json|pb", "how to write it; else by the name of the file"], readonly ["--out FILE", "writes there instead of to standard output"], readonly ["--delimiter SIGN", "what stands between the cells of a CSV file"], readonly ["--quote SIGN", "what its cells may be put in"], readonly ["--encoding NAME", "its encoding, such as windows-1252"], readonly ["--nulls TEXT", "a cell that is a missing value, besides the empty one; again for more"]];
    };
    readonly "schema update": {
        readonly takes: "SCHEMA FILE…";
        readonly does: "relaxes a schema in place until the data fit, comments and layout kept, and tells what changed and why";
        readonly options: readonly [readonly ["--environment NAME", "environment of the schema that the data are of"], readonly ["--dry-run", "tells the change and writes nothing"], readonly ["--json", "tells it as JSON"], readonly ["--format text|json|patch", "how to tell it; git apply takes a patch"], readonly ["--out FILE", "writes there instead of to standard output"], readonly ["--delimiter SIGN", "what stands between the cells of a CSV file"], readonly ["--quote SIGN", "what its cells may be put in"], readonly ["--encoding NAME", "its encoding, such as windows-1252"], readonly ["--nulls TEXT", "a cell that is a missing value, besides the empty one; again for more"]];
    };
    readonly "schema edit": {
        readonly takes: "SCHEMA";
        readonly does: "changes a schema in place, comments and layout kept; a change that contradicts the rest is refused";
        readonly options: readonly [readonly ["--feature NAME", "what is changed, a.b for b inside a; again for more"], readonly ["--set KEY=VALUE", "a field by its path, such as int_domain.max=12, or in short presence=required|optional|SHARE, domain=VALUES|LOW..HIGH|bool|@NAME|none, shape=scalar|SIZES|none, value_count=LOW..HIGH, unique=LOW..HIGH, stage=NAME, drift=jsd:0.1, skew=linf:0.1; without --feature a field of the schema; again for more"], readonly ["--add", "makes the feature"], readonly ["--remove", "takes it out, and its domain when nothing else uses it"], readonly ["--rename NAME", "gives it another name"], readonly ["--add-value TEXT", "allows a value; again for more"], readonly ["--remove-value TEXT", "allows it no more; again for more"], readonly ["--in-environment NAME", "asks for the feature in this environment; again for more"], readonly ["--not-in-environment NAME", "leaves it out there; again for more"], readonly ["--every-environment NAME", "says nothing of it there; again for more"], readonly ["--add-environment NAME", "defines an environment; again for more"], readonly ["--remove-environment NAME", "defines it no more; again for more"], readonly ["--dry-run", "tells the change and writes nothing"], readonly ["--json", "tells it as JSON"], readonly ["--format text|json|patch", "how to tell it; git apply takes a patch"], readonly ["--out FILE", "writes there instead of to standard output"]];
    };
    readonly "schema diff": {
        readonly takes: "A B";
        readonly does: "tells by meaning what of two schemas differs: what breaks models, refuses more data or lets more pass; files, or files of a commit (main:schema.pbtxt)";
        readonly options: readonly [readonly ["--fail-on breaking|tighter|never", "what makes the exit code 1 (never)"], readonly ["--json", "tells it as JSON"], readonly ["--format text|json|markdown", "how to tell it"], readonly ["--out FILE", "writes there instead of to standard output"]];
    };
    readonly "schema check": {
        readonly takes: "SCHEMA [FILE]";
        readonly does: "finds contradictions in a schema, names of nothing and rules that never count, and what of a file does not fit; the exit code is 1 when anything is wrong";
        readonly options: readonly [readonly ["--environment NAME", "environment of the schema to judge the file in"], readonly ["--json", "tells it as JSON"], readonly ["--format text|json|sarif", "how to tell it"], readonly ["--out FILE", "writes there instead of to standard output"], readonly ["--delimiter SIGN", "what stands between the cells of a CSV file"], readonly ["--quote SIGN", "what its cells may be put in"], readonly ["--encoding NAME", "its encoding, such as windows-1252"], readonly ["--nulls TEXT", "a cell that is a missing value, besides the empty one; again for more"]];
    };
};
