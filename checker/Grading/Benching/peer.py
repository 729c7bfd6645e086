"""Answers a trial's question in Python, for `./check bench`, and prints as JSON what that took.

    python peer.py exercises/<id>/peers/pandas.py <seed> <size>

The peer has two functions: given(seed, size) makes the input, which is not timed, by the twins of the course's generators in exercises/data;
answer(given) computes what the trial answers.
"""

import importlib.util
import json
import pathlib
import platform
import sys
import time

MOST_RUNS = 20
LONG_ENOUGH = 1.0


def load(file):
    path = pathlib.Path(file).resolve()
    data = next(folder / "data" for folder in path.parents if folder.name == "exercises")
    sys.path.insert(0, str(data))
    sys.dont_write_bytecode = True
    spec = importlib.util.spec_from_file_location("peer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def peak():
    """Bytes of physical memory, at most, until now; 0 on Windows, whose Python does not say."""
    try:
        import resource
    except ModuleNotFoundError:
        return 0
    unit = 1 if platform.system() == "Darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def run(peer, seed, size):
    given = peer.given(seed, size)
    start = time.perf_counter()
    answer = peer.answer(given)
    return answer, 1000 * (time.perf_counter() - start)


def main(file, seed, size):
    peer = load(file)
    answer, first = run(peer, seed, size)
    most = peak()
    times = [first]
    while len(times) < MOST_RUNS and sum(times) < 1000 * LONG_ENOUGH:
        times.append(run(peer, seed, size)[1])
    steady = sorted(times[1:] or times)
    json.dump({"answer": answer, "milliseconds": steady[len(steady) // 2], "peak": most, "python": platform.python_version()}, sys.stdout)


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
