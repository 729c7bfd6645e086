# Peer: pandas, in chunks
import flights
import pandas as pd

CHUNK = 10_000

given = flights.sample_file


def answer(path):
    total = count = 0
    with pd.read_csv(path, usecols=["delay"], chunksize=CHUNK) as chunks:
        for chunk in chunks:
            total += int(chunk["delay"].sum())
            count += len(chunk)
    return total / count if count else 0.0
