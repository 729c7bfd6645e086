# Peer: pandas, two columns
import io

import flights
import pandas as pd

MIN_FLIGHTS = 10
MOST = 5


def given(seed, size):
    return flights.sample_csv(seed, size).decode()


def answer(text):
    table = pd.read_csv(io.StringIO(text), usecols=["origin", "delay"])
    totals = table.groupby("origin")["delay"].agg(["sum", "count"]).reset_index()
    often = totals[totals["count"] >= MIN_FLIGHTS]
    often = often.assign(mean=60 * often["sum"] / often["count"])
    latest = often.sort_values(["mean", "origin"], ascending=[False, True]).head(MOST)
    columns = (latest["origin"].tolist(), latest["count"].tolist(), latest["mean"].tolist())
    return [{"Airport": airport, "Flights": count, "MeanSeconds": mean} for airport, count, mean in zip(*columns)]
