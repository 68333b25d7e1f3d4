import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { component, Metrics, Model, parameters, required } from "assay";

/** What it costs to keep a model: its size times a price. A component of one's own is one object. */
export const cost = component({
  name: "Cost",
  version: 1,
  inputs: { model: required(Model) },
  outputs: { cost: required(Metrics) },
  parameters: parameters<{ readonly perMegabyte: number }>({
    type: "object",
    additionalProperties: false,
    properties: { perMegabyte: { type: "number", minimum: 0, default: 0.01, description: "Price of one megabyte." } },
  }),

  async run({ model }, { parameters: { perMegabyte }, outputs }) {
    const files = await readdir(model.path, { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size));
    const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
    await writeFile(join(outputs.cost.path, "metrics.json"), JSON.stringify({ megabytes, price: megabytes * perMegabyte }));
  },

  async show({ outputs: { cost } }) {
    const { megabytes, price } = JSON.parse(await readFile(join(cost.path, "metrics.json"), "utf8")) as { megabytes: number; price: number };
    const headline = `${megabytes.toFixed(3)} MB, ${price.toFixed(4)} a month`;
    return { headline, sections: [{ id: "custom", title: "Cost", problems: 0, summary: `Cost · ${headline}`, blocks: [{ type: "text", text: headline }] }] };
  },
});
