"""Real flights in any number; Flights.cs draws the same ones, byte for byte."""

import functools
import tempfile
from pathlib import Path

from synth import SplitMix64


def sample_csv(seed, size):
    """A header and `size` lines drawn with replacement from flights20k.csv, as bytes."""
    header, *rows = Path(__file__).with_name("flights20k.csv").read_bytes().splitlines(keepends=True)
    random = SplitMix64(seed)
    return header + b"".join(rows[random.below(len(rows))] for _ in range(size))


def sample_file(seed, size):
    """The same bytes as a file, made once; it goes when the program ends."""
    path = Path(_folder().name) / f"{seed}-{size}.csv"
    if not path.exists():
        path.write_bytes(sample_csv(seed, size))
    return path


@functools.cache
def _folder():
    return tempfile.TemporaryDirectory(prefix="flights-")
