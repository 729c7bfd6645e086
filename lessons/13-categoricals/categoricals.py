import io
import sys

import numpy as np
import pandas as pd


# region ids-as-text
def ids_as_text(rows):
    return pd.Series([f"B{i:06}" for i in range(rows)])
# endregion


# region ids-as-category
def ids_as_category(rows):
    return ids_as_text(rows).astype("category")
# endregion


# region origins-as-text
def origins_as_text(csv):
    return pd.read_csv(csv, usecols=["origin"])["origin"]
# endregion


# region origins-as-category
def origins_as_category(csv):
    columns = {"origin": "category"}
    table = pd.read_csv(csv, usecols=columns, dtype=columns)
    return table["origin"]
# endregion


# region cells
def cells(lines):
    return [line.split(",")[3] for line in lines]
# endregion


# region encode
def encode(lines):
    codes, names = bytearray(), {}
    for line in lines:
        origin = line.split(",")[3]
        codes.append(names.setdefault(origin, len(names)))
    return codes, list(names)
# endregion


# region share
def share(lines):
    seen = {}
    origins = (line.split(",")[3] for line in lines)
    return [seen.setdefault(text, text) for text in origins]
# endregion


# region intern-and-drop
def intern_and_drop(labels):
    for i in range(labels):
        sys.intern(f"label {i}")
    return labels
# endregion


# region mean-by-text
def mean_by_text(origins, delays):
    return delays.groupby(origins).mean()
# endregion


# region mean-by-code
def mean_by_code(codes, delays):
    return np.bincount(codes, delays) / np.bincount(codes)
# endregion


# region too-many
def code_for_each(texts):
    codes, names = bytearray(), {}
    for text in texts:
        codes.append(names.setdefault(text, len(names)))
    return codes
# endregion


# region two-files
def two_files():
    january = pd.Series(["ORD", "SEA"], dtype="category")
    february = pd.Series(["ABE", "ORD"], dtype="category")
    return january, february, pd.concat([january, february])
# endregion


def csv():
    with open("exercises/data/flights20k.csv") as file:
        return io.StringIO(file.read())


def lines():
    return csv().read().splitlines()[1:]


def flights():
    return pd.read_csv(csv())


def origins_and_delays():
    table = flights()
    return table["origin"], table["delay"]


def codes_and_delays():
    origins, delays = origins_and_delays()
    return pd.Categorical(origins, categories=origins.unique()).codes, delays.to_numpy()


def last(texts):
    return f"last: {texts[len(texts) - 1]}"


def said(column):
    return f"memory_usage(deep=True): {column.memory_usage(deep=True)}"


def codes_and_names(column):
    codes, names = column
    return f"{len(names)} names; first row: {codes[0]}, {names[codes[0]]}"


def distinct(texts):
    return f"{len(set(map(id, texts)))} strings for {len(texts)} rows"


def codes_of_ord():
    january, february, both = two_files()
    codes = (month.cat.codes[month == "ORD"].iloc[0] for month in (january, february))
    return "ORD: {}, then {}".format(*codes) + f"; both files together: {both.dtype}"


KEEPS = {
    "ids-as-text": (None, lambda: ids_as_text(20_000), last),
    "ids-as-category": (None, lambda: ids_as_category(20_000), last),
    "origins-as-text": (csv, origins_as_text, said),
    "origins-as-category": (csv, origins_as_category, said),
    "cells": (lines, cells, distinct),
    "encode": (lines, encode, codes_and_names),
    "share": (lines, share, distinct),
    "intern-and-drop": (None, lambda: intern_and_drop(1_000), lambda labels: f"{labels} made"),
}

SNIPPETS = {
    "mean-by-text": (origins_and_delays, lambda columns: mean_by_text(*columns), lambda means: f"ORD: {means['ORD']:.2f}"),
    "mean-by-code": (codes_and_delays, lambda columns: mean_by_code(*columns), lambda means: f"first airport: {means[0]:.2f}"),
}

SHOWS = {
    "two-files": codes_of_ord,
}

FAILS = {
    "too-many": (ValueError, lambda: code_for_each(str(i) for i in range(257))),
}
