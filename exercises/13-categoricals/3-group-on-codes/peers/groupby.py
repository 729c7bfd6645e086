# Peer: pandas, groupby on a category
import io

import flights
import pandas as pd

MIN_FLIGHTS = 50


def given(seed, size):
    table = pd.read_csv(io.BytesIO(flights.sample_csv(seed, size)), usecols=["delay", "origin"])
    table["origin"] = pd.Categorical(table["origin"], categories=table["origin"].unique())
    return table


def answer(table):
    totals = table.groupby("origin", observed=False)["delay"].agg(["sum", "count"])
    means = totals["sum"] / totals["count"]
    often = means[totals["count"] >= MIN_FLIGHTS]
    columns = (totals["sum"].tolist(), totals["count"].tolist(), means.tolist())
    return {
        "Worst": None if often.empty else often.idxmax(),
        "Totals": [{"Minutes": minutes, "Flights": count, "Mean": mean} for minutes, count, mean in zip(*columns)],
    }
