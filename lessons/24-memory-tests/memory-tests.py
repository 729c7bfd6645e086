import gc
import tracemalloc
import weakref

import numpy as np


HISTORY = []


def load_delays():
    return np.ones(1_000)


def load_and_keep():
    delays = load_delays()
    HISTORY.append(delays)
    return delays


# region made-in-the-test
def made_in_the_test():
    flights = [load_delays()]
    for delays in flights:
        reference = weakref.ref(delays)
    flights = None
    gc.collect()
    return reference() is not None
# endregion


# region made-elsewhere
def watch(make):
    return weakref.ref(make())


def leaks(make):
    reference = watch(make)
    gc.collect()
    return reference() is not None
# endregion


# region count-bytes
def peak_of(call):
    call()  # the first call sets things up
    least = None
    for _ in range(10):
        tracemalloc.start()
        call()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        least = peak if least is None else min(least, peak)
    return least
# endregion


# region two-sizes
def bytes_per_row(code):
    few, many = np.ones(1_000), np.ones(2_000)
    a = peak_of(lambda: code(few))
    b = peak_of(lambda: code(many))
    return (b - a) // 1_000
# endregion


# region a-generous-limit
def stays_below_a_megabyte(code):
    return peak_of(lambda: code(np.ones(1_000))) < 1_000_000
# endregion


# region limit-memory
def limited_to_a_megabyte():
    import pytest
    import pytest_memray  # it reads the mark

    @pytest.mark.limit_memory("1 MB")
    def test_doubles_the_delays():
        doubled(load_delays())

    return test_doubles_the_delays
# endregion


def doubled(delays):
    return delays * 2


def double_in_place(delays):
    delays *= 2


def kilobytes(call):
    return f"{peak_of(call) // 1_000} kB"


SHOWS = {
    "made-in-the-test": lambda: f"alive: {made_in_the_test()}",
    "made-elsewhere": lambda: f"without a leak: {leaks(load_delays)}; with one: {leaks(load_and_keep)}",
    "count-bytes": lambda: f"{kilobytes(lambda: np.ones(1_000))}, then {kilobytes(lambda: None)}",
    "two-sizes": lambda: f"a copy: {bytes_per_row(doubled)} bytes for each row; in place: {bytes_per_row(double_in_place)}",
    "a-generous-limit": lambda: f"a copy: {stays_below_a_megabyte(doubled)}; in place: {stays_below_a_megabyte(double_in_place)}",
    "limit-memory": lambda: limited_to_a_megabyte().__name__,
}
