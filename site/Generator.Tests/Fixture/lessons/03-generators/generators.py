import itertools


# region sum-stored
def sum_stored(n):
    return sum([x**2 for x in range(1, n + 1)])  # [a]
# endregion


# region sum-lazily
def sum_lazily(n):
    return sum(x**2 for x in range(1, n + 1))
# endregion


# region tee-holds-all
def mean_by_tee(numbers):
    """The second pass finds what the first one left behind."""
    one, other = itertools.tee(x**2 for x in numbers)
    return sum(one) / sum(1 for _ in other)  # [!]
# endregion


# region read-in-chunks
def rows(path):
    return sum(len(chunk) for chunk in pd.read_parquet(path).iter())
# endregion
