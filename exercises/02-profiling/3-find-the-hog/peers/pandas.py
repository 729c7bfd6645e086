# Peer: pandas
import io

import flights
import numpy as np
import pandas as pd

PARTS = ["Night", "Morning", "Afternoon", "Evening"]
GROUP = 2


def given(seed, size):
    return flights.sample_csv(seed, size)


def answer(csv):
    rows = pd.read_csv(io.BytesIO(csv), usecols=["date", "delay", "origin"], parse_dates=["date"])
    rows = rows[rows["delay"] < 300]
    groups = rows["delay"].groupby(rows["date"].dt.hour // 6).agg(["size", "sum"]).reindex(range(4), fill_value=0)
    latest = rows.sort_values("delay", ascending=False, kind="stable").head(10)
    return {
        "Lines": [
            *(f"{name}: {part.size} flights, {part.sum} minutes late in all" for name, part in zip(PARTS, groups.itertuples(index=False))),
            f"delays repeat after {wave(rows['delay'].to_numpy())} flights",
            *(f"{row.origin} {row.date:%Y-%m-%d %H:%M}: {row.delay} minutes" for row in latest.itertuples()),
        ],
        "Hog": GROUP,
    }


def wave(delays):
    likeness = [np.dot(delays[lag:], delays[:-lag]) / (delays.size - lag) for lag in range(1, min(1_000, delays.size // 2) + 1)]
    return 1 + int(np.argmax(likeness)) if likeness else 0
