import numpy as np
import pandas as pd


# region double-copy
def double(delays):
    return delays * 2
# endregion


# region double-in-place
def double_in_place(delays):
    delays *= 2
# endregion


# region standardise-chain
def standardise(delays):
    return (delays - delays.mean()) / delays.std()
# endregion


# region standardise-into
def standardise_into(delays, result):
    mean, deviation = delays.mean(), delays.std()  # [a]
    np.subtract(delays, mean, out=result)  # [b]
    np.divide(result, deviation, out=result)  # [c]
# endregion


# region std-by-hand
def standardise_by_hand(delays, result):
    np.subtract(delays, delays.mean(), out=result)
    deviation = np.sqrt(np.dot(result, result) / result.size)
    np.divide(result, deviation, out=result)
# endregion


# region list-copy
def without_early(delays):
    return [max(delay, 0) for delay in delays]
# endregion


# region list-in-place
def remove_early(delays):
    for i, delay in enumerate(delays):  # [a]
        if delay < 0:  # [b]
            delays[i] = 0  # [c!]
# endregion


# region sort-plain
def sorted_copy(flights):
    return flights.sort_values("delay")
# endregion


# region sort-inplace
def sort_inplace(flights):
    flights.sort_values("delay", inplace=True)
# endregion


# region reset-inplace
def reset_inplace(flights):
    flights.reset_index(drop=True, inplace=True)
# endregion


# region callers-data
def largest_deviation(delays):
    delays -= delays.mean()
    return max(delays.max(), -delays.min())
# endregion


# region keeps-its-type
def halve(minutes):
    minutes *= 0.5
# endregion


def a_million():
    return np.arange(1_000_000, dtype=np.float64) % 400 - 60


# region clear-keeps-capacity
def cleared():
    delays = list(range(1_000_000))
    delays.clear()
    return delays
# endregion


def a_million_and_room():
    return a_million(), np.empty(1_000_000)


def flights():
    return pd.read_csv("exercises/data/flights20k.csv")


def flight_delays():
    return flights()["delay"].tolist()


def total(array):
    return f"total: {array.sum():.0f}"


def largest(array):
    return f"largest: {array.max():.6f}"


def largest_of_result(arrays):
    return largest(arrays[1])


def sum_of(delays):
    return f"total: {sum(delays)}"


def last(frame):
    return f"last row's delay: {frame['delay'].iloc[-1]}"


def first_before_and_after():
    delays = np.array([33.0, -11.0, 4.0, 14.0])
    before = delays[0]
    largest_deviation(delays)
    return f"the caller's first delay: before {before:.0f}, after {delays[0]:.0f}"


SNIPPETS = {
    "double-copy": (a_million, double, total),
    "double-in-place": (a_million, double_in_place, total),
    "standardise-chain": (a_million, standardise, largest),
    "standardise-into": (a_million_and_room, lambda arrays: standardise_into(*arrays), largest_of_result),
    "std-by-hand": (a_million_and_room, lambda arrays: standardise_by_hand(*arrays), largest_of_result),
    "list-copy": (flight_delays, without_early, sum_of),
    "list-in-place": (flight_delays, remove_early, sum_of),
    "sort-plain": (flights, sorted_copy, last),
    "sort-inplace": (flights, sort_inplace, last),
    "reset-inplace": (flights, reset_inplace, last),
}

SHOWS = {
    "callers-data": first_before_and_after,
}

KEEPS = {
    "clear-keeps-capacity": (None, cleared, lambda delays: f"{len(delays)} items"),
}

FAILS = {
    "keeps-its-type": (TypeError, lambda: halve(np.array([33, -11], dtype=np.int64))),
}
