import tracemalloc

import numpy as np
import pandas as pd


# region with-a-copy
def late_in_a_copy(delays):
    return np.count_nonzero(delays.copy() > 60)
# endregion


# region without-a-copy
def late(delays):
    return np.count_nonzero(delays > 60)
# endregion


# region read-twice
def read_twice(work):
    readings = []
    work()  # what happens only once, happens here
    for _ in range(2):
        tracemalloc.start()
        work()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        readings.append(f"{peak / 1000:.0f} kB")
    return readings
# endregion


def flight_delays():
    return pd.read_csv("exercises/data/flights20k.csv")["delay"].to_numpy()


SNIPPETS = {
    "with-a-copy": (flight_delays, late_in_a_copy, int),
    "without-a-copy": (flight_delays, late, int),
}

SHOWS = {
    "read-twice": (flight_delays, lambda delays: read_twice(lambda: late_in_a_copy(delays)), list),
}
