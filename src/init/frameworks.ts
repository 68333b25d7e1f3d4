/** A way to train a model that `init` knows. */
export interface Framework {
  readonly key: string;
  readonly title: string;
  readonly language: Language;
  /** Modules or packages that tell of it. */
  readonly modules: readonly string[];
}

type Language = "python" | "r" | "rust" | "javascript";

/** In the order in which one counts before another where a file imports several: what is most special first. */
export const frameworks: readonly Framework[] = [
  { key: "assay", title: "Assay's own train", language: "javascript", modules: ["assay"] },
  { key: "tfjs", title: "TensorFlow.js", language: "javascript", modules: ["@tensorflow/tfjs", "@tensorflow/tfjs-node", "@tensorflow/tfjs-node-gpu", "@tensorflow/tfjs-core", "@tensorflow/tfjs-layers"] },
  { key: "xgboost", title: "XGBoost", language: "python", modules: ["xgboost"] },
  { key: "lightgbm", title: "LightGBM", language: "python", modules: ["lightgbm"] },
  { key: "catboost", title: "CatBoost", language: "python", modules: ["catboost"] },
  { key: "torch", title: "PyTorch", language: "python", modules: ["torch", "pytorch_lightning", "lightning"] },
  { key: "tensorflow", title: "TensorFlow", language: "python", modules: ["tensorflow", "keras", "tf_keras"] },
  { key: "sklearn", title: "scikit-learn", language: "python", modules: ["sklearn"] },
  { key: "python", title: "plain Python", language: "python", modules: [] },
  { key: "r", title: "R", language: "r", modules: ["tidymodels", "parsnip", "caret", "ranger", "randomForest", "xgboost", "lightgbm", "glmnet", "rpart", "gbm", "mlr3", "e1071", "nnet"] },
  { key: "rust", title: "Rust", language: "rust", modules: ["linfa", "smartcore", "burn", "candle_core", "candle-core", "tch", "xgboost", "lightgbm3", "rustlearn"] },
];

/** A file of a repository with its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Code that trains a model. */
export interface FoundTrainer {
  readonly path: string;
  readonly framework: Framework;
  /** What told of the framework. */
  readonly because: string;
  /** Whether it reads what Assay gives a command. */
  readonly prepared: boolean;
}

/** A path that a shell takes as one word, in quotes where there are blanks. */
const plainPath = /^[\p{L}\p{N}_][\p{L}\p{N}_./ +-]*$/u;
const languages: Readonly<Record<string, Language>> = { py: "python", r: "r", rs: "rust", js: "javascript", mjs: "javascript", cjs: "javascript", ts: "javascript", mts: "javascript" };
const noTrainer = /(^|\/)(tests?|__tests__|docs)\/|(^|\/)(test_[^/]*|conftest\.py|setup\.py|predict[^/]*|serve[^/]*|[^/]*(_test\.\w+|\.(test|spec)\.\w+|\.d\.ts|\.config\.\w+))$/i;
const namedTrain = /(^|[_-])(train(er|ing)?|fit)([_-]|$)/i;
const trains: Readonly<Record<Language, RegExp>> = {
  python: /\.(?:fit|train|partial_fit|backward)\s*\(/,
  javascript: /\.fit(?:Dataset)?\s*\(/,
  r: /\b(?:train|fit|lm|glm|ranger|randomForest|xgb\.train|xgboost|lgb\.train|rpart|gbm|glmnet|cv\.glmnet|nnet|svm)\s*\(/,
  rust: /\.(?:fit|train|backward|backward_step)\s*\(|::(?:fit|train)\s*\(/,
};

/** The language of a file by its name; undefined for what is no code. */
export function languageOf(path: string): Language | undefined {
  return plainPath.test(path) ? languages[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ""] : undefined;
}

/** Modules that code imports, as it writes them. Comments and texts of several lines are passed over. */
export function importsIn(language: Language, text: string): readonly string[] {
  const all = (pattern: RegExp, from: string): readonly string[] => [...from.matchAll(pattern)].map((match) => match[1]!);
  switch (language) {
    case "python": {
      const code = text.replace(/("""|''')[\s\S]*?\1/g, "");
      const listed = all(/^[ \t]*import[ \t]+([^\n#;]+)/gm, code).flatMap((names) => names.split(",").map((name) => name.trim().split(/\s/)[0]!));
      return [...listed, ...all(/^[ \t]*from[ \t]+(\.*\w[\w.]*)[ \t]+import\b/gm, code)];
    }
    case "r": return [...all(/\b(?:library|require)\s*\(\s*["']?(\w+)/g, text.replace(/#.*/g, "")), ...all(/\b(\w+)::\w/g, text.replace(/#.*/g, ""))];
    case "rust": return all(/^[ \t]*(?:pub[ \t]+)?use[ \t]+(\w+)/gm, text);
    case "javascript": return [...all(/^[ \t]*(?:import|export)\b[^"'\n;]*["']([^"'\n]+)["']/gm, text), ...all(/^[ \t]*\}[ \t]*from[ \t]*["']([^"'\n]+)["']/gm, text), ...all(/\b(?:require|import)\s*\(\s*["']([^"'\n]+)["']/g, text)];
  }
}

const tells = ({ modules, language }: Framework, imported: string): boolean =>
  modules.includes(language === "python" ? imported.split(".")[0]! : imported) || (language === "rust" && modules.some((name) => imported.startsWith(`${name}_`)));

/**
 * Finds code that trains among the files of a repository, the surest first: what reads Assay's variables, then what is named
 * train, then what lies nearest to the folder, then by name. Files of requirements tell of the framework where the script does not.
 */
export function foundTrainers(files: readonly SourceFile[], requirements: readonly SourceFile[]): readonly FoundTrainer[] {
  const ranked = files.flatMap((file) => {
    const language = languageOf(file.path);
    if (language === undefined || noTrainer.test(file.path)) return [];
    const seen = sightOf(file, language, requirements);
    return seen ? [{ ...seen, order: [seen.prepared ? 0 : 1, named(file.path) ? 0 : 1, file.path.split("/").length] as const }] : [];
  });
  ranked.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.order[2] - b.order[2] || (a.path < b.path ? -1 : 1));
  return ranked.map(({ order: _, ...trainer }) => trainer);
}

const named = (path: string): boolean => namedTrain.test(path.split("/").at(-1)!.replace(/\.\w+$/, ""));

function sightOf({ path, text }: SourceFile, language: Language, requirements: readonly SourceFile[]): FoundTrainer | undefined {
  if (language === "rust" && !/(^|\/)src\/(main|bin\/\w+)\.rs$/.test(path)) return undefined;
  const imported = importsIn(language, text);
  const framework = frameworks.find((one) => one.language === language && imported.some((name) => tells(one, name)));
  const prepared = /\bASSAY_(?:TASK|OUTPUT)\b/.test(text);
  if (framework?.key === "assay") return /^export\s+(?:const|let|async\s+function|function)\s+(?:train|build)\b/m.test(text) ? { path, framework, because: "it exports train or build", prepared: true } : undefined;
  const fits = trains[language].test(text);
  if (framework && (prepared || fits || named(path))) return { path, framework, because: `it imports ${imported.find((name) => tells(framework, name))!.split(".")[0]!}`, prepared };
  const may = language === "rust" || ((language === "python" || language === "r") && named(path));
  if (!prepared && !may) return undefined;
  const wanted = requirements.flatMap((file) => {
    const one = frameworks.find((candidate) => candidate.language === language && candidate.modules.some((name) => requires(file.text, name)));
    return one ? [{ framework: one, because: `${file.path} names it` }] : [];
  })[0];
  if (wanted) return { path, ...wanted, prepared };
  if (!prepared && language === "rust") return undefined;
  const plain = frameworks.find((one) => one.key === (language === "javascript" ? "tfjs" : language))!;
  return { path, framework: plain, because: prepared ? "it reads Assay's variables" : "by its name", prepared };
}

/** Packages have other names than their modules at times. */
const packages: Readonly<Record<string, string>> = { sklearn: "scikit-learn", pytorch_lightning: "pytorch-lightning" };

function requires(text: string, module: string): boolean {
  const name = packages[module] ?? module;
  return new RegExp(`(^|["'\\s])${name.replace(/[-.]/g, "[-_.]")}(?![\\w-])`, "m").test(text.replace(/#.*/g, ""));
}
