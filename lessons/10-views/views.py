import numpy as np
import pandas as pd


# region head-kept
def head():
    readings = load()
    return readings[:10]
# endregion


# region head-copied
def head_copied():
    readings = load()
    return readings[:10].copy()
# endregion


# region frame-head
def frame_head():
    flights = pd.read_csv("exercises/data/flights20k.csv")
    return flights.head(10)
# endregion


# region frame-copied
def frame_head_copied():
    flights = pd.read_csv("exercises/data/flights20k.csv")
    return flights.head(10).copy()
# endregion


# region slice-copy
def first_day_copied(readings):
    day = readings[np.arange(1_440)]
    return day.mean()
# endregion


# region slice-view
def first_day(readings):
    day = readings[:1_440]
    return day.mean()
# endregion


# region which-share
def which_share(a):
    return [
        np.shares_memory(a[:10], a),
        np.shares_memory(a[10::2], a),
        np.shares_memory(a[[0, 1, 2]], a),
        np.shares_memory(a[a > 20], a),
    ]
# endregion


# region column-copy
def column_copied(matrix, column):
    values = [row[column] for row in matrix]
    return sum(values)
# endregion


# region column-view
def column_sum(matrix, column):
    return matrix[:, column].sum()
# endregion


# region writes-through
def calibrate(readings):
    head = readings[:10]
    head[:] = 20
# endregion


def load():
    readings = np.arange(1_000_000, dtype=np.float64)
    readings %= 1_440
    readings //= 120
    readings += 10
    return readings


def load_matrix():
    return load().reshape(1_000, 1_000)


def rows(part):
    return f"rows: {len(part)}"


def first_before_and_after():
    readings = load()
    before = readings[0]
    calibrate(readings)
    return f"the first reading: before {before:.0f}, after {readings[0]:.0f}"


def mean(answer):
    return f"mean: {answer:.1f}"


def total(answer):
    return f"total: {answer:.0f}"


KEEPS = {
    "head-kept": (None, head, rows),
    "head-copied": (None, head_copied, rows),
    "frame-head": (None, frame_head, rows),
    "frame-copied": (None, frame_head_copied, rows),
}

SNIPPETS = {
    "slice-copy": (load, first_day_copied, mean),
    "slice-view": (load, first_day, mean),
    "column-copy": (load_matrix, lambda matrix: column_copied(matrix, 7), total),
    "column-view": (load_matrix, lambda matrix: column_sum(matrix, 7), total),
}

SHOWS = {
    "which-share": lambda: which_share(np.arange(100.0)),
    "writes-through": first_before_and_after,
}

LAYOUTS = {
    "head-kept": lambda: [load()[:10]],
}
