"""Writes what exercises/data/*.py make as raw bytes: agree.py FOLDER WHAT SEED SIZE [PARAMETER]."""

import struct
import sys

folder, what, *numbers = sys.argv[1:]
sys.path.insert(0, folder)

import flights
import synth

seed, size, *parameter = map(int, numbers)


def states(seed, size):
    random = synth.SplitMix64(seed)
    return [random.next() for _ in range(size)]


def units(seed, size):
    random = synth.SplitMix64(seed)
    return [random.unit() for _ in range(size)]


made = {
    "states": (states, "Q"),
    "units": (units, "d"),
    "numbers": (synth.numbers, "d"),
    "readings": (synth.readings, "d"),
    "column": (synth.column, "i"),
    "labels": (synth.labels, None),
    "flights": (flights.sample_csv, None),
}
make, code = made[what]
values = make(seed, size, *parameter)
if code:
    values = struct.pack(f"<{size}{code}", *values)
elif not isinstance(values, bytes):
    values = "".join(value + "\n" for value in values).encode()
sys.stdout.buffer.write(values)
