# Peer: pandas, two masks
import io

import flights
import pandas as pd


def given(seed, size):
    table = pd.read_csv(io.BytesIO(flights.sample_csv(seed, size)), parse_dates=["date"])
    minutes = (table.pop("date") - pd.Timestamp("2001-01-01")) // pd.Timedelta(minutes=1)
    table["minute"] = minutes.astype("int32")
    return table.astype({"delay": "int16", "distance": "int16", "origin": "category", "destination": "category"})


def answer(table):
    selected = table[(table["delay"] >= 15) & (table["distance"] <= 800)]
    return {
        "MinutesLate": int(selected["delay"].sum()),
        "Minutes": selected["minute"].tolist(),
        "Delays": selected["delay"].tolist(),
        "Distances": selected["distance"].tolist(),
        "Origins": selected["origin"].tolist(),
        "Destinations": selected["destination"].tolist(),
    }
