import linecache
import os
import subprocess
import sys
import tracemalloc

import numpy as np


# region a-year
def load_year(per_month):
    forecast = np.zeros(5 * per_month)  # to be filled later
    clipped, year = 0, []
    for month in range(12):
        raw = readings(month, per_month)
        clean = np.clip(raw, -40, 50)
        clipped += np.count_nonzero(raw != clean)
        year.append(clean[::7].copy())
    return year, forecast, clipped
# endregion


# region read-the-meters
def read_meters(program):
    tracemalloc.start()
    answer = program()
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return f"kept {megabytes(kept)}, at most {megabytes(peak)}"
# endregion


# region resident
def resident():
    with open("/proc/self/status") as file:
        rows = dict(line.split(":", 1) for line in file)
    return 1024 * int(rows["VmRSS"].split()[0])


def grown_by(program):
    before = resident()
    answer = program()
    return resident() - before
# endregion


# region del-most
def grown_and_left():
    before = resident()
    rows = [float(row) for row in range(1_800_000)]
    grown = resident() - before
    few = rows[::1_000]
    del rows
    return grown, resident() - before
# endregion


# region by-step
def largest_line(program):
    tracemalloc.start()
    answer = program()
    snapshot = tracemalloc.take_snapshot()
    tracemalloc.stop()
    return snapshot.statistics("lineno")[0]
# endregion


def readings(month, count):
    raw = np.arange(count, dtype=np.float64)
    raw %= 1440
    raw /= 20
    raw += month - 10
    return raw


def load_a_large_year():
    return load_year(1_000_000)


def megabytes(count):
    return f"{count / 1e6:.1f} MB"


def tens(count):
    low = count // 10_000_000 * 10
    return f"grown by {low} to {low + 10} MB"


def in_a_new_process():
    if not os.path.exists("/proc/self/status"):
        raise ModuleNotFoundError(name="/proc")
    grown, = new_process("[profiling.grown_by(profiling.load_a_large_year)]")
    return tens(grown)


def left_in_a_new_process():
    if not os.path.exists("/proc/self/status"):
        raise ModuleNotFoundError(name="/proc")
    grown, left = new_process("profiling.grown_and_left()")
    return f"{tens(grown)}, left {tens(left).removeprefix('grown by ')}"


def new_process(call):
    code = f"import profiling; print(*{call})"
    run = subprocess.run([sys.executable, "-B", "-c", code], cwd="lessons/02-profiling", capture_output=True, text=True, check=True)
    return [int(word) for word in run.stdout.split()]


def line_of_most():
    most = largest_line(load_a_large_year)
    frame = most.traceback[0]
    code = linecache.getline(frame.filename, frame.lineno).split("#")[0].strip()
    return f"{code}: {megabytes(most.size)}"


KEEPS = {
    "a-year": (None, lambda: load_year(10_000), lambda answer: f"clipped: {answer[2]}"),
}

SHOWS = {
    "read-the-meters": lambda: read_meters(load_a_large_year),
    "resident": in_a_new_process,
    "del-most": left_in_a_new_process,
    "by-step": line_of_most,
}
