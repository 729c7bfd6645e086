# Peer: pandas, read_csv and groupby
import flights
import numpy as np
import pandas as pd

given = flights.sample_file


def answer(path):
    df = pd.read_csv(path, parse_dates=["date"])
    origins = df.groupby("origin")["delay"].agg(["size", "mean"])
    latest = df.nlargest(10, "delay", keep="first")
    days = df.groupby(df["date"].dt.date)["delay"].agg(["size", "mean"])
    ordered = np.sort(df["delay"].to_numpy())
    return {
        "Origins": [{"Origin": code, "Flights": int(n), "MeanDelay": float(mean)} for code, n, mean in origins.itertuples()],
        "Latest": [{"Row": int(row), "Delay": int(f.delay), "Origin": f.origin, "Destination": f.destination} for row, f in latest.iterrows()],
        "Percentile95": int(ordered[(95 * len(ordered) + 99) // 100 - 1]),
        "Days": [{"Day": str(day), "Flights": int(n), "MeanDelay": float(mean)} for day, n, mean in days.itertuples()],
    }
