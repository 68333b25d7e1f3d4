"""What SciPy and statsmodels say of pairs of samples: reads {counts, samples, pValues} from a file, prints the answers as JSON."""
import json
import sys

import numpy as np
from scipy import stats
from scipy.spatial.distance import jensenshannon
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportions_ztest

with open(sys.argv[1]) as file:
    given = json.load(file)


def of_counts(pair):
    table = np.array(pair)
    used = table[:, table.sum(axis=0) > 0]
    found = stats.chi2_contingency(used, correction=False)
    shares = [row / row.sum() for row in table]
    total, columns = used.sum(), used.shape[1]
    phi = max(0, found.statistic / total - (columns - 1) / (total - 1))
    smaller = min(columns - (columns - 1) ** 2 / (total - 1), 2 - 1 / (total - 1))
    return {
        "statistic": found.statistic, "degrees": found.dof, "p": found.pvalue, "effect": np.sqrt(phi / (smaller - 1)),
        "bits": jensenshannon(*shares, base=2) ** 2, "gap": np.abs(shares[0] - shares[1]).max(),
        "share": proportions_ztest(table[:, 0], table.sum(axis=1))[1],
    }


def of_samples(pair):
    x, y = map(np.array, pair)
    distance = stats.ks_2samp(x, y).statistic
    return {
        "distance": distance,
        "p": stats.kstwobign.sf(distance * np.sqrt(len(x) * len(y) / (len(x) + len(y)))),
        "rank": stats.mannwhitneyu(y, x, method="asymptotic", use_continuity=False, alternative="greater").pvalue,
        "auc": stats.mannwhitneyu(y, x).statistic / (len(x) * len(y)),
    }


print(json.dumps({
    "counts": [of_counts(pair) for pair in given["counts"]],
    "samples": [of_samples(pair) for pair in given["samples"]],
    "discoveries": [multipletests(values, 0.05, "fdr_bh")[0].tolist() for values in given["pValues"]],
}, default=float))
