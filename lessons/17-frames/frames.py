import io
from typing import NamedTuple

import numpy as np
import pandas as pd


# region load-frame
def load_frame(csv):
    return pd.read_csv(csv)
# endregion


# region load-rows
class Flight(NamedTuple):
    date: str
    delay: int
    distance: int
    origin: str
    destination: str


def load_rows(csv):
    next(csv)
    cells = (line.rstrip().split(",") for line in csv)
    return [
        Flight(date, int(delay), int(distance), origin, to)
        for date, delay, distance, origin, to in cells
    ]
# endregion


# region load-columns
TYPES = {
    "delay": "int16", "distance": "int16",
    "origin": "category", "destination": "category",
}


def load_columns(csv):
    return pd.read_csv(
        csv, dtype=TYPES, parse_dates=["date"])
# endregion


# region filter-copies
def mean_of_copy(flights):
    late = flights.query("delay > 0")
    from_ord = late.query("origin == 'ORD'")
    return from_ord["distance"].mean()
# endregion


# region filter-rows
def mean_of_rows(flights, ord):
    delay = flights["delay"].to_numpy()
    origin = flights["origin"].cat.codes.to_numpy()
    distance = flights["distance"].to_numpy()
    rows = np.flatnonzero(delay > 0)
    rows = rows[origin[rows] == ord]
    return distance[rows].mean()
# endregion


# region scale-copies
def converted(flights):
    return flights.assign(
        delay=flights["delay"] * 60,
    ).assign(
        distance=flights["distance"] * 1.609344,
    )
# endregion


# region scale-in-place
def to_seconds(delay):
    delay *= 60
# endregion


# region by-row
def total_by_row(flights):
    total = 0
    for row in flights.itertuples():
        total += row.delay
    return total
# endregion


# region by-column
def total_by_column(flights):
    return flights["delay"].sum()
# endregion


# region sorted-apart
def sort_by_delay(flights):
    flights["delay"].sort()
# endregion


def csv():
    with open("exercises/data/flights20k.csv") as file:
        return io.StringIO(file.read())


def frame():
    return load_frame(csv())


def table():
    return load_columns(csv())


def table_and_code():
    flights = table()
    return flights, flights["origin"].cat.categories.get_loc("ORD")


def arrays():
    flights = frame()
    return {name: flights[name].to_numpy(copy=True) for name in flights}


def types(flights):
    return [str(column) for column in flights.dtypes]


def types_and_said(flights):
    counts = [f"{types(flights).count(name)} {name}" for name in sorted(set(types(flights)))]
    return f"{', '.join(counts)}; memory_usage(deep=True): {flights.memory_usage(deep=True).sum()}"


def first_before_and_after():
    flights = arrays()
    before = first(flights)
    sort_by_delay(flights)
    return f"the first flight: before {before}; after {first(flights)}"


def first(flights):
    return f"{flights['origin'][0]} {flights['delay'][0]}"


def mean(miles):
    return f"mean: {miles:.1f}"


def total(minutes):
    return f"total: {minutes}"


KEEPS = {
    "load-frame": (csv, load_frame, types_and_said),
    "load-rows": (csv, load_rows, lambda flights: f"{len(flights)} flights"),
    "load-columns": (csv, load_columns, types),
}

SNIPPETS = {
    "filter-copies": (table, mean_of_copy, mean),
    "filter-rows": (table_and_code, lambda given: mean_of_rows(*given), mean),
    "scale-copies": (frame, converted, lambda flights: f"delays: {flights['delay'].sum()}"),
    "scale-in-place": (lambda: arrays()["delay"], to_seconds, lambda delay: f"delays: {delay.sum()}"),
    "by-row": (table, total_by_row, total),
    "by-column": (table, total_by_column, total),
}

SHOWS = {
    "sorted-apart": first_before_and_after,
}

LAYOUTS = {
    "load-rows": lambda: [Flight("2001-01-14 15:02", 33, 2176, "LAS", "PHL")],
    "load-columns": lambda: [np.zeros(20_000, np.int16)],
}
