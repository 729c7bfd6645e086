import io
from collections import Counter

import pandas as pd


# region rows-first
def rows_first(csv):
    df = pd.read_csv(csv)
    means = df.groupby("origin")["delay"].mean()
    ordered = df["delay"].sort_values().tolist()
    return len(means), ordered[(95 * len(ordered) + 99) // 100 - 1]
# endregion


# region percentile-by-sorting
def percentile_by_sorting(delays):
    ordered = sorted(delays)
    return ordered[(95 * len(ordered) + 99) // 100 - 1]
# endregion


# region percentile-by-counting
def percentile_by_counting(delays):
    by_delay = Counter(delays)
    flights, behind = by_delay.total(), 0
    for delay in sorted(by_delay):
        behind += by_delay[delay]
        if 100 * behind >= 95 * flights:
            return delay
# endregion


# region one-pass
def one_pass(csv):
    flights, minutes = Counter(), Counter()

    def delays():
        next(csv)
        for line in csv:
            _, delay, _, origin, _ = line.split(",")
            flights[origin] += 1
            minutes[origin] += int(delay)
            yield int(delay)

    percentile = percentile_by_counting(delays())
    return len(flights), percentile
# endregion


def csv_text():
    with open("exercises/data/flights20k.csv") as file:
        return io.StringIO(file.read())


def delays():
    return pd.read_csv("exercises/data/flights20k.csv")["delay"].tolist()


def text(answer):
    airports, percentile = answer
    return f"{airports} airports, {percentile} minutes"


SNIPPETS = {
    "rows-first": (csv_text, rows_first, text),
    "percentile-by-sorting": (delays, percentile_by_sorting, str),
    "percentile-by-counting": (delays, percentile_by_counting, str),
    "one-pass": (csv_text, one_pass, text),
}
