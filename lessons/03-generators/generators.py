import heapq
import itertools

import pandas as pd


# region sum-stored
def sum_stored(n):
    return sum([x**2 for x in range(1, n + 1)])
# endregion


# region sum-lazily
def sum_lazily(n):
    return sum(x**2 for x in range(1, n + 1))
# endregion


# region own-iterator
def squares(n):  # [a]
    for x in range(1, n + 1):  # [b]
        yield x**2  # [c]


def sum_of_squares(n):
    return sum(squares(n))  # [d]
# endregion


# region use-twice
def sum_twice(numbers):
    squares = (x**2 for x in numbers)
    return [sum(squares), sum(squares)]
# endregion


# region tee-holds-all
def mean_by_tee(numbers):
    one, other = itertools.tee(x**2 for x in numbers)
    return sum(one) / sum(1 for _ in other)
# endregion


# region mean-in-one-pass
def mean_in_one_pass(numbers):
    total = count = 0  # [a]
    for square in (x**2 for x in numbers):  # [b]
        total += square  # [c]
        count += 1  # [d]
    return total / count  # [e]
# endregion


# region worst-by-sorting
def worst_by_sorting(delays):
    late = (d for d in delays if d > 0)
    return sorted(late, reverse=True)[:5]
# endregion


# region worst-by-heap
def worst_by_heap(delays):
    late = (d for d in delays if d > 0)
    return heapq.nlargest(5, late)
# endregion


def flight_delays():
    return pd.read_csv("exercises/data/flights20k.csv")["delay"].tolist()


SNIPPETS = {
    "sum-stored": lambda: sum_stored(1_000_000),
    "sum-lazily": lambda: sum_lazily(1_000_000),
    "own-iterator": lambda: sum_of_squares(1_000_000),
    "use-twice": lambda: sum_twice(range(1, 1_000_001)),
    "tee-holds-all": lambda: mean_by_tee(range(1, 1_000_001)),
    "mean-in-one-pass": lambda: mean_in_one_pass(range(1, 1_000_001)),
    "worst-by-sorting": (flight_delays, worst_by_sorting, list),
    "worst-by-heap": (flight_delays, worst_by_heap, list),
}
