"""Only named places write files, start programs, or touch clipboard, printer, drag and browser.

An import ban cannot see ``open(..., "w")`` or a built-in copy; this reads the source itself.
"""

import ast
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

#: Where -> why it may. Patterns are those of fnmatch under assisterdesk/ ("*" crosses folders).
MAY_WRITE = {
    "keys/whole_file.py": "writes slots.json and the failed sign-ins, whole or not at all",
    "store/*": "the encrypted store, its head, its backups",
    "ui/exits/*": "export and open, after the gate, to where the person chose or a private folder",
    "egress/extract/sandbox.py": "hands a file to the reading process through a private folder",
    "practice/authority.py": "the throw-away certificate, in a private folder: ssl takes files",
    "bootstrap.py": "makes and removes the throw-away folder of the practice office",
    "actions/privacy_log.py": "packs the log's export in memory; the gate and ui/exits write it",
    "actions/diagnostics.py": "a command writes what IT gets, once the gate cleared it",
    "basics/shared_folder.py": "opens for those above, with the rights that their folder gives",
    "basics/technical_log.py": "events and numbers, in a folder of the store's; has no free text",
    "settings/window_file.py": "where the window stood: numbers, ids of screens, no free text",
    "tour/*": "pictures of the practice office's window under build/tour",
}
MAY_START = {
    "egress/extract/sandbox.py": "reads foreign files in a process of its own, with limits",
}
MAY_EXIT = {
    "ui/exits/*": "the Qt halves of the ways out; each takes only what the gate cleared",
    "ui/widgets/*": "copy, cut, drag and selection of text and lists are caught there",
}
MAY_USE_PRIMITIVES = {
    "keys/_hazmat.py": "the one file that touches cryptography's primitives",
    "keys/smime.py": "S/MIME by cryptography's own builder, to a desk's certificate",
    "practice/authority.py": "makes the throw-away certificate authority of the practice office",
}

_WRITING_NAMES = {
    "write_text", "write_bytes", "mkdtemp", "mkstemp", "NamedTemporaryFile",
    "TemporaryFile", "TemporaryDirectory", "SpooledTemporaryFile", "symlink_to", "hardlink_to",
    "FileHandler", "RotatingFileHandler", "TimedRotatingFileHandler", "QSaveFile", "QFile",
    "QTemporaryFile", "QTemporaryDir",
}  # fmt: skip
_WRITING_IN = {
    "os": {"open", "fdopen", "replace", "rename", "link", "symlink", "mkfifo", "truncate"},
    "shutil": {"copy", "copy2", "copyfile", "copyfileobj", "copytree", "move", "make_archive"},
}
_STARTING_NAMES = {
    "QProcess", "ProcessPoolExecutor", "create_subprocess_exec", "create_subprocess_shell",
}  # fmt: skip
_STARTING_MODULES = {"subprocess", "multiprocessing", "pty"}
_STARTING_IN = {
    "os": {"system", "popen", "startfile", "fork", "forkpty"},
    "os prefixes": {"exec", "spawn", "posix_spawn"},
}
_EXIT_NAMES = {
    "clipboard", "QClipboard", "QDesktopServices", "QDrag", "QPrinter", "QPrintDialog",
    "QPrintPreviewDialog", "QPdfWriter", "startfile",
}  # fmt: skip
_EXIT_MODULES = {"webbrowser"}


def _imported(tree: ast.AST) -> Iterator[tuple[int, str, str]]:
    """(line, module, name or '') of every import; an alias does not hide what it stands for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, node.module or "", alias.name) for alias in node.names)


def _used(tree: ast.AST) -> Iterator[tuple[int, str, str]]:
    """(line, what stands before the dot or '', name) of every name in use."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            before = node.value.id if isinstance(node.value, ast.Name) else ""
            yield node.lineno, before, node.attr
        elif isinstance(node, ast.Name):
            yield node.lineno, "", node.id


#: Modules whose function open() takes the file first and the mode second.
_OPENERS = {"io", "gzip", "bz2", "lzma", "codecs", "tarfile"}


def _is_method(call: ast.Call) -> bool:
    """True for anything.open(...), except the modules' own functions."""
    if not isinstance(call.func, ast.Attribute):
        return False
    return not (isinstance(call.func.value, ast.Name) and call.func.value.id in _OPENERS)


def _opens_to_write(call: ast.Call) -> bool:
    """open(), io.open(), gzip.open(), Path.open() or ZipFile() with a writing mode.

    A computed mode counts as writing, except as the first argument of some method called open:
    key rings and mailboxes are opened too.
    """
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name not in {"open", "ZipFile", "fdopen"}:
        return False
    modes = [k.value for k in call.keywords if k.arg == "mode"]
    if not modes:
        first = 0 if _is_method(call) and name == "open" else 1
        modes = call.args[first : first + 1]
    if not modes:
        return False
    mode = modes[0]
    if isinstance(mode, ast.Constant) and isinstance(mode.value, str):
        # a sound mode is short; a longer text is a path handed to some other open()
        return len(mode.value.partition(":")[0]) <= 3 and bool(set("wax+") & set(mode.value))
    return mode not in call.args or not _is_method(call)


def writes(tree: ast.AST) -> list[int]:
    """Lines that create or change a file."""
    found = [n.lineno for n in ast.walk(tree) if isinstance(n, ast.Call) and _opens_to_write(n)]
    found += [line for line, _, name in _used(tree) if name in _WRITING_NAMES]
    found += [line for line, before, name in _used(tree) if name in _WRITING_IN.get(before, ())]
    found += [line for line, module, name in _imported(tree) if name in _WRITING_IN.get(module, ())]
    found += [line for line, _, name in _imported(tree) if name in _WRITING_NAMES]
    return sorted(set(found))


def starts(tree: ast.AST) -> list[int]:
    """Lines that start a program or a process."""

    def of_os(name: str) -> bool:
        return name in _STARTING_IN["os"] or name.startswith(tuple(_STARTING_IN["os prefixes"]))

    found = [
        line
        for line, module, name in _imported(tree)
        if module.partition(".")[0] in _STARTING_MODULES
        or name in _STARTING_NAMES
        or (module == "os" and of_os(name))
    ]
    found += [
        line
        for line, before, name in _used(tree)
        if name in _STARTING_NAMES or (before == "os" and of_os(name))
    ]
    return sorted(set(found))


def exits(tree: ast.AST) -> list[int]:
    """Lines that touch clipboard, printer, drag, browser or other programs."""
    found = [
        line
        for line, module, name in _imported(tree)
        if module in _EXIT_MODULES or name in _EXIT_NAMES or module.endswith("QtPrintSupport")
    ]
    found += [line for line, _, name in _used(tree) if name in _EXIT_NAMES]
    return sorted(set(found))


def primitives(tree: ast.AST) -> list[int]:
    """Lines that import cryptography."""
    return [n for n, module, _ in _imported(tree) if module.partition(".")[0] == "cryptography"]


RULES = {
    "write a file": (writes, MAY_WRITE),
    "start a program": (starts, MAY_START),
    "touch a way out": (exits, MAY_EXIT),
    "touch cryptography's primitives": (primitives, MAY_USE_PRIMITIVES),
}


@pytest.mark.parametrize("act", RULES)
def test_only_named_places(act: str, checkout: Path) -> None:
    look, allowed = RULES[act]
    package = checkout / "assisterdesk"
    found = []
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(package).as_posix()
        if not any(fnmatch(place, pattern) for pattern in allowed):
            tree = ast.parse(path.read_text("utf-8"))
            found += [f"assisterdesk/{place}:{line} may not {act}" for line in look(tree)]
    hint = "The places that may stand in this file, each with its reason."
    assert not found, "\n".join(["", *found, hint])


@pytest.mark.parametrize("act", RULES)
def test_no_place_keeps_a_permission_it_does_not_use(act: str, checkout: Path) -> None:
    look, allowed = RULES[act]
    files = [checkout / "assisterdesk" / place for place in allowed if "*" not in place]
    idle = [p.name for p in files if p.exists() and not look(ast.parse(p.read_text("utf-8")))]
    assert not idle


CASES = [
    ("write a file", "open('x', 'w')"),
    ("write a file", "open('x', mode='ab')"),
    ("write a file", "open('x', some_mode)"),
    ("write a file", "path.open('x')"),
    ("write a file", "path.open(mode='r+')"),
    ("write a file", "path.open(mode=computed)"),
    ("write a file", "path.write_text('x')"),
    ("write a file", "Path('x').write_bytes(b'')"),
    ("write a file", "import os\nos.open('x', os.O_CREAT)"),
    ("write a file", "from os import replace"),
    ("write a file", "import shutil\nshutil.copyfile('a', 'b')"),
    ("write a file", "from tempfile import mkstemp as quiet"),
    ("write a file", "import zipfile\nzipfile.ZipFile('x', 'w')"),
    ("write a file", "import gzip\ngzip.open('x', 'wb')"),
    ("write a file", "logging.FileHandler('x')"),
    ("write a file", "QtCore.QSaveFile('x')"),
    ("start a program", "import subprocess"),
    ("start a program", "from multiprocessing import Process"),
    ("start a program", "import os\nos.execv('x', [])"),
    ("start a program", "from os import posix_spawn"),
    ("start a program", "QtCore.QProcess()"),
    ("start a program", "from concurrent.futures import ProcessPoolExecutor"),
    ("touch a way out", "QGuiApplication.clipboard().setText('x')"),
    ("touch a way out", "QtGui.QDrag(self)"),
    ("touch a way out", "from PySide6.QtGui import QDesktopServices as Quiet"),
    ("touch a way out", "from PySide6.QtPrintSupport import QPrinter"),
    ("touch a way out", "import webbrowser"),
    ("touch a way out", "import os\nos.startfile('x')"),
    ("touch cryptography's primitives", "from cryptography.hazmat.primitives import hashes"),
]


@pytest.mark.parametrize(("act", "source"), CASES)
def test_a_planted_act_is_seen(act: str, source: str) -> None:
    look, _ = RULES[act]
    assert look(ast.parse(source))


@pytest.mark.parametrize(
    "source",
    [
        "open('x')",
        "open('x', 'rb')",
        "path.open('r', encoding='utf-8')",
        "ring.open(folder, slot, passphrase)",
        "connector.open(account, 'a secret')",
        "'a'.replace('a', 'b')",
        "zipfile.ZipFile(data)",
        "import os\nos.environ",
        "text.copy()",
    ],
)
def test_reading_is_no_act(source: str) -> None:
    tree = ast.parse(source)
    assert not [act for act, (look, _) in RULES.items() if look(tree)]


def test_a_clearance_is_made_by_the_gate_alone(checkout: Path) -> None:
    package = checkout / "assisterdesk"
    makers = set()
    for path in package.rglob("*.py"):
        place = path.relative_to(package).as_posix()
        tree = ast.parse(path.read_text("utf-8"))
        if any(name == "_clear" for _, _, name in _imported(tree)) or any(
            name == "_clear" and before in {"cleared", ""}
            for _, before, name in _used(tree)
            if place != "egress/cleared.py"
        ):
            makers.add(place)
    assert makers <= {"egress/gate.py"}
