import functools
import gc
import threading
import weakref

import numpy as np


# region closed-but-called
class Feed:
    def __init__(self):
        self.listeners = []

    def publish(self, delay):
        for listener in self.listeners:
            listener(delay)  # [d]


class Widget:
    def __init__(self, feed):
        self.chart = np.zeros(100_000)  # [a]
        feed.listeners.append(self.show)  # [b!]

    def show(self, delay):  # [c]
        self.chart[0] += delay


def a_day_at_the_feed():
    feed = Feed()
    widget = Widget(feed)
    feed.publish(33)
    return feed
# endregion


# region unsubscribed
class PoliteWidget(Widget):
    def __init__(self, feed):
        super().__init__(feed)
        self.feed = feed

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.feed.listeners.remove(self.show)  # [a!]


def a_polite_day():
    feed = Feed()
    with PoliteWidget(feed):  # [b]
        feed.publish(33)
    return feed
# endregion


# region who-holds-it
LIVE = Feed()


def who_holds_a_widget():
    held, path = weakref.ref(Widget(LIVE))(), []
    while held is not globals():
        path.append(type(held).__name__)
        held, = gc.get_referrers(held)
    return "\n<- ".join(path)
# endregion


# region shared-closure
def outlier_test():
    delays = np.arange(100_000)

    def quantile(share):
        return delays[int(share * (len(delays) - 1))]

    limit = quantile(0.95)
    return lambda delay: delay > limit
# endregion


# region static-memo
class Table:
    def __init__(self):
        self.rows = np.zeros(100_000)

    @functools.cache
    def mean(self):
        return self.rows.mean()


def a_table_with_a_memo():
    table = Table()
    table.mean()
    return weakref.ref(table)
# endregion


# region kept-error
def total(rows, cell):
    return rows.sum() + int(cell)


def errors_of_a_file():
    errors = []
    try:
        total(np.zeros(100_000), "n/a")
    except ValueError as error:
        errors.append(error)
    return errors
# endregion


# region kept-message
def messages_of_a_file():
    errors = []
    try:
        total(np.zeros(100_000), "n/a")
    except ValueError as error:
        errors.append(str(error))
    return errors
# endregion


# region dropped-timer
def start_and_drop(refresh):
    timer = threading.Timer(3600, refresh)
    timer.daemon = True
    timer.start()
    return weakref.ref(timer)
# endregion


def dropped_timer():
    timer = start_and_drop(lambda: None)
    gc.collect()
    is_alive = timer() is not None
    if is_alive:
        timer().cancel()
    return f"after a collection: {'still there' if is_alive else 'gone'}"


def listeners_of(feed):
    return f"listeners: {len(feed.listeners)}"


KEEPS = {
    "closed-but-called": (None, a_day_at_the_feed, listeners_of),
    "unsubscribed": (None, a_polite_day, listeners_of),
    "shared-closure": (None, outlier_test, lambda is_outlier: f"96,000 is an outlier: {is_outlier(96_000)}"),
    "static-memo": (None, a_table_with_a_memo, lambda table: f"the table is {'still there' if table() else 'gone'}"),
    "kept-error": (None, errors_of_a_file, lambda errors: f"{errors[0]}"),
    "kept-message": (None, messages_of_a_file, lambda errors: errors[0]),
}

SHOWS = {
    "who-holds-it": who_holds_a_widget,
    "dropped-timer": dropped_timer,
}
