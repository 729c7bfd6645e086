"""Runs the Python snippets of the lessons and prints, as JSON, what they answer and how many bytes they hold.

    python lessons/runner/measure.py [pair ...]

A lesson's file says how its regions are run. SNIPPETS and KEEPS map a region's name to a function, or to (given, run, show):
given makes the input, which is not counted; show says what the page shows of the answer, or of the input where run
returns nothing. KEEPS also counts what is held once the call has ended and its answer is in hand. SHOWS counts nothing: for
code whose bytes depend on a path or on the operating system. FAILS has (the exception that the region is there to show, run).
"""

import gc
import importlib.util
import json
import os
import pathlib
import platform
import sys
import tracemalloc

import numpy
import pandas

LESSONS = pathlib.Path(__file__).resolve().parent.parent
RUNS = 3
PEAK, KEPT = "peak", "kept"


def entry(snippet, counts):
    given, run, show = snippet if isinstance(snippet, tuple) else (None, snippet, text)
    try:
        output = text(show(outcome(given, run)))  # also the warm-up: imports and caches are not the snippet's own
    except ModuleNotFoundError as missing:
        return {"skipped": f"{missing.name} is not installed"}
    readings = [reading(given, run) for _ in range(RUNS if counts else 0)]
    return {"output": output} | {count: min(reading[count] for reading in readings) for count in counts}


def outcome(given, run):
    arguments = (given(),) if given else ()
    answer = run(*arguments)
    return arguments[0] if answer is None else answer


def reading(given, run):
    arguments = (given(),) if given else ()
    gc.collect()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    answer = run(*arguments)
    _, peak = tracemalloc.get_traced_memory()
    gc.collect()
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del answer
    return {PEAK: peak - before, KEPT: kept - before}


def failure(name, expected, run):
    try:
        run()
    except expected as error:
        return {"error": f"{type(error).__name__}: {error}"}
    raise AssertionError(f"The snippet {name} ran without the {expected.__name__} that it is there to show.")


def text(answer):
    return ", ".join(map(text, answer)) if isinstance(answer, (list, tuple)) else str(answer)


def lesson(folder):
    (file,) = folder.glob("*.py")
    spec = importlib.util.spec_from_file_location(folder.name, file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    entries = {}
    for group, counts in {"SNIPPETS": [PEAK], "KEEPS": [PEAK, KEPT], "SHOWS": []}.items():
        entries |= {name: entry(snippet, counts) for name, snippet in getattr(module, group, {}).items()}
    entries |= {name: failure(name, *snippet) for name, snippet in getattr(module, "FAILS", {}).items()}
    return entries


def main(pairs):
    os.chdir(LESSONS.parent)
    sys.dont_write_bytecode = True
    folders = [LESSONS / pair for pair in pairs] or sorted(f for f in LESSONS.iterdir() if f.name[0].isdigit())
    versions = f"Python {platform.python_version()}, numpy {numpy.__version__}, pandas {pandas.__version__}"
    json.dump({"runtime": versions, "pairs": {f.name: lesson(f) for f in folders}}, sys.stdout, indent=2)


main(sys.argv[1:])
