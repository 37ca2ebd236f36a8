"""Cold start to a usable sign-in box, against an empty PySide6 window on the same Python."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.card import Figure, Limits, Row, Unit

ROUNDS = 8

_EMPTY = """
import resource
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget(); window.show(); window.grab()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""

_OURS = """
import resource, sys
from pathlib import Path
from assisterdesk.bootstrap import program
from assisterdesk.ui.application import application, open_window
app = application()
window = open_window(program(Path(sys.argv[1]))); window.show(); window.grab()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
window.close()
"""


def _run(code: str, folder: str) -> tuple[float, float]:
    begin = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, folder], capture_output=True, text=True, check=True
    )
    took = time.perf_counter() - begin
    return took, int(done.stdout.split()[-1]) / 1024


def measure() -> tuple[Row, ...]:
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        store = str(Path(folder) / "store")
        _run(_OURS, store)
        _run(_EMPTY, store)
        for _round in range(ROUNDS):
            ours.append(_run(_OURS, store))
            theirs.append(_run(_EMPTY, store))
    empty = "an empty PySide6 window, same Python"
    return (
        Row(
            "start to the first screen, warm, whole process",
            Unit.SECONDS,
            tuple(t for t, _ in ours),
            empty,
            tuple(t for t, _ in theirs),
            Limits(ratio_at_most=2.0),
        ),
        Row(
            "memory at the first screen (peak)",
            Unit.MEGABYTES,
            tuple(m for _, m in ours),
            empty,
            tuple(m for _, m in theirs),
            Limits(ratio_at_most=1.5),
        ),
    )


FIGURE = Figure("Start", measure)
