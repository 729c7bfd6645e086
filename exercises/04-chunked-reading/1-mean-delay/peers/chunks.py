# Peer: pandas, in chunks
import tempfile
from pathlib import Path

import flights
import pandas as pd

FOLDER = tempfile.TemporaryDirectory(prefix="flights-")
CHUNK = 10_000


def given(seed, size):
    path = Path(FOLDER.name) / f"{seed}-{size}.csv"
    if not path.exists():
        path.write_bytes(flights.sample_csv(seed, size))
    return path


def answer(path):
    total = count = 0
    with pd.read_csv(path, usecols=["delay"], chunksize=CHUNK) as chunks:
        for chunk in chunks:
            total += int(chunk["delay"].sum())
            count += len(chunk)
    return total / count if count else 0.0
