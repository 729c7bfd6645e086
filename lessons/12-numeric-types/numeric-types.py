import sys

import numpy as np
import pandas as pd


# region wide-column
def wide_column(n):
    days = (row % 7 for row in range(n))
    return np.fromiter(days, np.int64, count=n)
# endregion


# region narrow-column
def narrow_column(n):
    days = (row % 7 for row in range(n))
    return np.fromiter(days, np.int8, count=n)
# endregion


# region five-numbers
def bytes_of_five():
    days = [1, 2, 3, 4, 5]
    wide = np.array(days, np.int64)
    narrow = np.array(days, np.int8)
    return [sys.getsizeof(wide), sys.getsizeof(narrow)]
# endregion


# region wraps-around
def warmer(degrees):
    return degrees + np.int8(10)
# endregion


# region downcast
def downcast(flights):
    return [
        pd.to_numeric(flights[name], downcast="integer").dtype
        for name in ["weekday", "delay", "seconds"]
    ]
# endregion


# region narrow-checked
def narrowed(values):
    limits = np.iinfo(np.int8)
    if values.min() < limits.min or values.max() > limits.max:
        raise OverflowError("too far from zero for int8")
    return values.astype(np.int8)
# endregion


# region narrow-unchecked
def narrowed_unchecked(values):
    return values.astype(np.int8)
# endregion


# region sum-narrow
def sum_narrow(degrees):
    return degrees.sum(dtype=np.int8)
# endregion


# region sum-wide
def sum_wide(degrees):
    return degrees.sum()
# endregion


# region moments
def moments(departures):
    return departures.astype("datetime64[ns]")
# endregion


# region minutes
START = np.datetime64("2001-01-01")


def minutes(departures):
    since = departures - START
    return (since // np.timedelta64(1, "m")).astype(np.int32)
# endregion


# region scores-as-half
def as_half(scores):
    return scores.astype(np.float16)
# endregion


# region scores-as-bytes
def as_bytes(scores):
    return np.round(scores * 255).astype(np.uint8)
# endregion


# region float-leaves-out
def through_float(seconds):
    return int(np.float32(seconds))
# endregion


def a_million():
    return 1_000_000


def days_of(column):
    return f"{len(column)} days"


def a_million_readings():
    return np.full(1_000_000, 100, np.int8)


def flights():
    table = pd.read_csv("exercises/data/flights20k.csv", parse_dates=["date"])
    seconds = (table["date"] - pd.Timestamp("1970-01-01")) // pd.Timedelta("1s")
    return table.assign(weekday=table["date"].dt.weekday.astype(np.int64), seconds=seconds)


def departures():
    return flights()["date"].to_numpy()


def last(times):
    return f"the last: {str(times[-1].astype('datetime64[m]')).replace('T', ' ')}"


def last_minute(minutes):
    return last(START + minutes.astype("timedelta64[m]"))


def scores():
    return np.arange(100_001) / 100_000


def off_by(decoded):
    return f"off by {np.abs(scores() - decoded).max():.6f} at most"


SNIPPETS = {
    "wide-column": (a_million, wide_column, days_of),
    "narrow-column": (a_million, narrow_column, days_of),
    "sum-narrow": (a_million_readings, sum_narrow, int),
    "sum-wide": (a_million_readings, sum_wide, int),
}

KEEPS = {
    "moments": (departures, moments, last),
    "minutes": (departures, minutes, last_minute),
    "scores-as-half": (scores, as_half, lambda halves: off_by(halves.astype(np.float64))),
    "scores-as-bytes": (scores, as_bytes, lambda codes: off_by(codes / 255)),
}

SHOWS = {
    "five-numbers": bytes_of_five,
    "wraps-around": lambda: warmer(np.array([120], np.int8)),
    "downcast": lambda: downcast(flights()),
    "narrow-unchecked": lambda: narrowed_unchecked(np.array([7, 200])),
    "float-leaves-out": lambda: through_float(978_307_201),
}

FAILS = {
    "narrow-checked": (OverflowError, lambda: narrowed(np.array([7, 200]))),
}

LAYOUTS = {
    "five-numbers": lambda: [np.array([1, 2, 3, 4, 5], np.int64), np.array([1, 2, 3, 4, 5], np.int8)],
}
