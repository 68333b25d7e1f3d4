import type { Finding } from "../../core/finding.ts";
import { selectRows } from "../../data/select-rows.ts";
import type { PreparedSlice } from "../../statistics/slices.ts";
import type { DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { viewDataset } from "../feature-view.ts";
import { sliceLabel } from "../slice-findings.ts";
import { rowSearch, type RowSearch, type RowSearchOptions } from "./row-search.ts";

/** Where the slices of a split are looked up. */
interface Slices extends Omit<RowSearchOptions, "current" | "baseline"> {
  readonly split: string;
  readonly prepared: readonly PreparedSlice[];
  readonly slices: readonly DatasetFeatureStatistics[];
  readonly previousSlices: readonly DatasetFeatureStatistics[];
}

interface Search {
  readonly search: RowSearch;
  going: boolean;
}

/** Looks for rows that show findings of slices, among the rows of each slice; findings of slices that cannot be cut again are told without. */
export function sliceRowSearch(findings: readonly Finding[], { split, prepared, slices, previousSlices, ...options }: Slices): RowSearch {
  const before = new Map(previousSlices.map((slice) => [slice.name, slice]));
  const searches = new Map<string, Search & { readonly label: string }>();
  for (const slice of prepared.length === 0 ? [] : slices) {
    const label = sliceLabel(split, slice.name);
    const own = findings.filter((finding) => finding.split === label);
    const old = before.get(slice.name);
    if (own.length > 0) searches.set(slice.name, { label, search: rowSearch(own, { ...options, current: viewDataset(slice), baseline: old && viewDataset(old) }), going: true });
  }
  const asked = [...searches.values()].flatMap(({ search }) => search.columns);
  return {
    columns: asked.length === 0 ? [] : [...new Set([...asked, ...prepared.flatMap(({ features }) => features)])],
    add({ batch, place }) {
      for (const { slicer } of prepared) {
        for (const [name, rows] of slicer(batch)) {
          const one = searches.get(name);
          if (one?.going) one.going = one.search.add({ batch: selectRows(batch, rows), place: (row) => place(rows[row]!) });
        }
      }
      return [...searches.values()].some(({ going }) => going);
    },
    finish() {
      const told = new Map([...searches.values()].map(({ label, search }) => [label, [...search.finish()]]));
      return findings.map((finding) => told.get(finding.split ?? "")?.shift() ?? finding);
    },
  };
}
