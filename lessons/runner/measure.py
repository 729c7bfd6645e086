"""Runs the Python snippets of the lessons and prints, as JSON, what they answer and how many bytes they hold.

    python lessons/runner/measure.py [pair ...]

A lesson's file says how its regions are run. SNIPPETS and KEEPS map a region's name to a function, or to (given, run, show):
given makes the input, which is not counted; show says what the page shows of the answer, or of the input where run
returns nothing. KEEPS also counts what is held once the call has ended and its answer is in hand. SHOWS counts nothing: for
code whose bytes depend on a path or on the operating system. FAILS has (the exception that the region is there to show, run).
LAYOUTS maps a region's name to a function that makes a list of objects: how each lies in memory is drawn by ::: layout.
TIMELINES maps it to (of, each, run): what run holds at each step is drawn by ::: timeline. A step is where the file, outside
its regions, calls its own function step(), which does nothing and in whose place a watch is put; of says what is counted,
each how many of these make a step.
"""

import array
import ctypes
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
MOST = 3
MOST_STEPS = 1024
PEAK, KEPT = "peak", "kept"


def entry(snippet, counts):
    given, run, show = snippet if isinstance(snippet, tuple) else (None, snippet, text)
    try:
        output = text(show(outcome(given, run)))  # also the warm-up: imports and caches are not the snippet's own
    except ModuleNotFoundError as missing:
        return {"skipped": f"{missing.name} is not installed"}
    readings = agreeing(given, run) if counts else []
    return {"output": output} | {count: min(reading[count] for reading in readings) for count in counts}


def outcome(given, run):
    arguments = (given(),) if given else ()
    answer = run(*arguments)
    return arguments[0] if answer is None else answer


def agreeing(given, run):
    """Readings until two are the same; MOST of them where none are."""
    readings = []
    while len(readings) < MOST:
        readings.append(reading(given, run))
        if readings.count(readings[-1]) == 2:
            break
    return readings


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


def layouts(value):
    """The blocks of memory that an object has: its own, and that of its items where they are elsewhere."""
    head = [("count", ctypes.sizeof(ctypes.c_ssize_t), ""), ("type", ctypes.sizeof(ctypes.c_void_p), "")]
    assert sum(bytes for _, bytes, _ in head) == object.__basicsize__
    before = sys.getsizeof(value) - value.__sizeof__()  # what the collector keeps in front of the object
    if before:
        head.insert(0, ("collector", before, ""))
    size = sys.getsizeof(value)
    name = type(value).__name__
    if isinstance(value, numpy.ndarray):
        own = size - (value.nbytes if value.flags.owndata else 0)
        items = f"{value.size} × {value.dtype}"
        yield block(f"ndarray of {items}" if value.flags.owndata else f"ndarray, a view of {items}", own, head, ("rest", "data pointer, shape, strides"))
        if value.flags.owndata:
            yield block("its data", value.nbytes, [("items", value.nbytes, items)])
    elif isinstance(value, tuple):
        names = getattr(value, "_fields", range(len(value)))
        length = ("length", ctypes.sizeof(ctypes.c_ssize_t), "")
        references = [("reference", tuple.__itemsize__, f"{field}: {type(item).__name__}") for field, item in zip(names, value)]
        yield block(name, size, [*head, length, *references])
    elif isinstance(value, int):
        length = ("length", ctypes.sizeof(ctypes.c_ssize_t), "")
        yield block(f"{name} {value}", size, [*head, length], ("items", f"{(size - int.__basicsize__) // int.__itemsize__} digits of {sys.int_info.bits_per_digit} bits"))
    else:
        yield block(f"{name} {value}", size, head, ("field", f"value: {name}"))


def block(name, size, parts, rest=None):
    """The last part takes what the others leave."""
    if rest:
        kind, text = rest
        parts = [*parts, (kind, size - sum(bytes for _, bytes, _ in parts), text)]
    offset, texts = 0, []
    for kind, bytes, text in parts:
        texts.append(f"{kind} {offset}+{bytes} {text}".rstrip())
        offset += bytes
    assert offset == size, f"{name} has {size} bytes, its parts {offset}"
    return {"of": name, "bytes": size, "parts": texts}


def timeline(module, of, each, run):
    gc.collect()
    gc.freeze()  # a collection need not go through all of numpy and pandas each time
    run()
    held, collections = watched(module, run, collects=False)
    reachable, _ = watched(module, run, collects=True)
    gc.unfreeze()
    return {"of": of, "each": each, "held": held, "reachable": reachable, "collections": collections}


def watched(module, run, collects):
    """Bytes at the start, at each step and at the end; and each collection that came by itself."""
    # Room beforehand: a list that grows would be among what is held.
    steps = array.array("q", bytes(8 * MOST_STEPS))
    marks = array.array("q", bytes(8 * 4 * MOST_STEPS))
    count = marked = 0

    def look():
        nonlocal count
        if collects:
            gc.collect()
        steps[count] = tracemalloc.get_traced_memory()[0] - before
        count += 1

    def note(phase, about):
        nonlocal marked
        now = tracemalloc.get_traced_memory()[0] - before
        if phase == "start":
            marks[marked], marks[marked + 1], marks[marked + 2] = about["generation"], count - 1, now
        else:
            marks[marked + 3] = now
            marked += 4

    module.step = look
    gc.collect()
    tracemalloc.start()
    before = 0
    before, _ = tracemalloc.get_traced_memory()
    if not collects:
        gc.callbacks.append(note)
    try:
        look()
        answer = run()
        look()
        del answer
    finally:
        tracemalloc.stop()
        if not collects:
            gc.callbacks.remove(note)
    return " ".join(map(str, steps[:count])), [f"gen{marks[at]} {marks[at + 1]} {marks[at + 2]}>{marks[at + 3]}" for at in range(0, marked, 4)]


def lesson(folder):
    (file,) = folder.glob("*.py")
    spec = importlib.util.spec_from_file_location(folder.name, file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    entries = {}
    for group, counts in {"SNIPPETS": [PEAK], "KEEPS": [PEAK, KEPT], "SHOWS": []}.items():
        entries |= {name: entry(snippet, counts) for name, snippet in getattr(module, group, {}).items()}
    entries |= {name: failure(name, *snippet) for name, snippet in getattr(module, "FAILS", {}).items()}
    for name, make in getattr(module, "LAYOUTS", {}).items():
        entries[name]["layouts"] = [drawn for value in make() for drawn in layouts(value)]
    for name, (of, each, run) in getattr(module, "TIMELINES", {}).items():
        entries[name]["timeline"] = timeline(module, of, each, run)
    return entries


def main(pairs):
    os.chdir(LESSONS.parent)
    sys.dont_write_bytecode = True
    folders = [LESSONS / pair for pair in pairs] or sorted(f for f in LESSONS.iterdir() if f.name[0].isdigit())
    versions = f"Python {platform.python_version()}, numpy {numpy.__version__}, pandas {pandas.__version__}"
    json.dump({"runtime": versions, "pairs": {f.name: lesson(f) for f in folders}}, sys.stdout, indent=2)


main(sys.argv[1:])
