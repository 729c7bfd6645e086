import gc
import io
import os
import tempfile
import weakref

import numpy as np
import pandas as pd


# region dropped-files
def open_and_drop(path):
    return [weakref.ref(open(path)) for _ in range(100)]
# endregion


# region write-and-forget
def write_and_forget(path):
    report = open(path, "w")
    report.write("delay,42\n")
    return os.path.getsize(path)
# endregion


# region write-and-close
def write_and_close(path):
    with open(path, "w") as report:
        report.write("delay,42\n")
    return os.path.getsize(path)
# endregion


# region closed-on-error
def total_delay(lines):
    with lines:
        return sum(int(line) for line in lines)
# endregion


# region closed-but-kept
def first_rows_read():
    path = "exercises/data/flights20k.csv"
    with pd.read_csv(path, chunksize=5_000) as reader:
        next(reader)
    return reader
# endregion


# region let-go
class Chunk:
    def __init__(self):
        self.rows = np.ones(125_000)

    def __enter__(self):
        return self

    def __exit__(self, *error):  # [a]
        self.total = self.rows.sum()  # [b]
        self.rows = None  # [c!]


def summed_chunk():
    with Chunk() as chunk:  # [d]
        chunk.rows *= 2
    return chunk
# endregion


# region read-after-close
def read_after_close():
    with io.StringIO("delay,42\n") as report:
        report.readline()
    return report.readline()
# endregion


def in_a_file(use):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "report.csv")
        open(path, "w").close()
        answer = use(path)
        gc.collect()
        return answer, os.path.getsize(path)


def open_files(path):
    dropped = open_and_drop(path)
    return f"{sum(file() is not None for file in dropped)} of 100 still open"


def written(write):
    inside, after = in_a_file(write)
    return f"on disk: {inside} of 9 bytes; in the end: {after}"


def closed_after_a_bad_line():
    lines = io.StringIO("42\nlate\n")
    try:
        total_delay(lines)
    except ValueError:
        return f"closed: {lines.closed}"


SHOWS = {
    "dropped-files": lambda: in_a_file(open_files)[0],
    "write-and-forget": lambda: written(write_and_forget),
    "write-and-close": lambda: written(write_and_close),
    "closed-on-error": closed_after_a_bad_line,
}

KEEPS = {
    "closed-but-kept": (None, first_rows_read, lambda reader: f"closed: {reader.handles.handle.closed}"),
    "let-go": (None, summed_chunk, lambda chunk: f"total: {chunk.total:.0f}"),
}

FAILS = {
    "read-after-close": (ValueError, read_after_close),
}
