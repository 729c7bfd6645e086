import gzip
import io

import pandas as pd

PATH = "exercises/data/flights20k.csv"


# region whole-file
def miles_of_all():
    flights = pd.read_csv("exercises/data/flights20k.csv")
    return flights["distance"].sum()
# endregion


# region line-by-line
def miles_by_line(file):
    total = 0  # [a]
    next(file)  # the header
    for line in file:  # [c]
        total += int(line.split(",")[2])  # [d]
    return total
# endregion


# region in-chunks
def miles_in_chunks():
    with pd.read_csv("exercises/data/flights20k.csv",
                     usecols=["distance"],
                     chunksize=1_000) as chunks:
        return sum(c["distance"].sum() for c in chunks)
# endregion


# region cut-rows
def miles_of_cut_rows(file):
    total = 0
    while chunk := file.read(4_096):
        for row in chunk.split(b"\n"):
            cells = row.split(b",")
            if len(cells) == 5 and cells[2].isdigit():
                total += int(cells[2])
    return total
# endregion


# region carried-tail
def miles_with_tail(file):
    buffer = bytearray(4_096)  # [a]
    view = memoryview(buffer)
    total = kept = 0
    while read := file.readinto(view[kept:]):  # [b]
        filled = kept + read
        end = buffer.rfind(b"\n", 0, filled) + 1  # [c]
        total += miles_in(buffer[:end])  # [d]
        kept = filled - end
        view[:kept] = view[end:filled]  # [e]
    return total + miles_in(buffer[:kept])  # [f]


def miles_in(rows):
    cells = (row.split(b",") for row in rows.splitlines())
    return sum(int(c[2]) for c in cells if c[2].isdigit())
# endregion


# region unpacked-in-chunks
def size_unpacked(packed):
    lines = size = 0
    with gzip.open(packed) as file:
        while chunk := file.read(4_096):
            lines += chunk.count(b"\n")
            size += len(chunk)
    return lines, size
# endregion


def file():
    return open(PATH, encoding="utf-8")


def watched():
    for row, line in enumerate(file()):
        if row % 1_000 == 0 and row > 0:
            step()
        yield line


def step():
    pass


def stream():
    with open(PATH, "rb") as file:
        return io.BytesIO(file.read())


def packed():
    return io.BytesIO(gzip.compress(stream().read()))


def size(found):
    lines, size = found
    return f"{lines} lines, {size} bytes unpacked"


SNIPPETS = {
    "whole-file": miles_of_all,
    "line-by-line": (file, miles_by_line, int),
    "in-chunks": miles_in_chunks,
    "cut-rows": (stream, miles_of_cut_rows, int),
    "carried-tail": (stream, miles_with_tail, int),
    "unpacked-in-chunks": (packed, size_unpacked, size),
}

TIMELINES = {"line-by-line": ("rows read", 1_000, lambda: miles_by_line(watched()))}
