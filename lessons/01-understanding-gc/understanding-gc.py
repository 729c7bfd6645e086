import gc
import sys
import weakref

import numpy as np


# region collect-and-keep
def load_month():
    loaded = []
    for day in range(30):
        loaded.append(read_day(day))  # [a]
        gc.collect()  # "keeps memory low"
    return loaded
# endregion


# region keep-the-means
def means_of_month():
    means = []  # [a]
    for day in range(30):
        means.append(read_day(day).mean())  # [b]
    return means
# endregion


# region drop-chain
def drop_chain():
    first, second = Node(), Node()
    first.next = second
    return weakref.ref(first)
# endregion


# region drop-cycle
def drop_cycle():
    first, second = Node(), Node()
    first.next, second.next = second, first
    return weakref.ref(first)
# endregion


# region sizes
def sizes():
    made = 1, 1.5, b"x", b"123456789", "x", []
    return [sys.getsizeof(each) for each in made]
# endregion


# region rows-as-objects
class Row:
    def __init__(self, sensor, celsius):
        self.sensor = sensor
        self.celsius = celsius


def rows():
    return [Row(i % 8, i / 10) for i in range(1_000)]
# endregion


# region rows-in-one-array
def readings():
    table = np.empty(1_000, dtype=[("sensor", "i4"), ("celsius", "f8")])
    table["sensor"] = np.arange(1_000) % 8
    table["celsius"] = np.arange(1_000) / 10
    return table
# endregion


class Node:
    next = None


def read_day(day):
    readings = np.full(1_440, 10.0 + day)
    step()
    return readings


def step():
    pass


def in_memory_after(drop):
    gc.collect()
    gc.disable()
    dropped = [drop() for _ in range(1_000)]
    before = sum(node() is not None for node in dropped)
    gc.collect()
    gc.enable()
    return f"{before} of 1000 still in memory; after a collection: {sum(node() is not None for node in dropped)}"


SHOWS = {
    "drop-chain": lambda: in_memory_after(drop_chain),
    "drop-cycle": lambda: in_memory_after(drop_cycle),
    "sizes": sizes,
}

KEEPS = {
    "collect-and-keep": (None, load_month, lambda days: f"{len(days)} days"),
    "keep-the-means": (None, means_of_month, lambda means: f"{len(means)} means"),
    "rows-as-objects": (None, rows, lambda rows: f"mean: {sum(row.celsius for row in rows) / len(rows):.2f}"),
    "rows-in-one-array": (None, readings, lambda table: f"mean: {table['celsius'].mean():.2f}"),
}

TIMELINES = {
    "collect-and-keep": ("days read", 1, load_month),
    "keep-the-means": ("days read", 1, means_of_month),
}
