"""What a frozen build must not carry, by destination name: unused parts, and GPL libraries.

Each pattern has its reason; the spec drops what matches and the smoke test runs what is left.
"""

from collections.abc import Sequence
from fnmatch import fnmatch
from pathlib import PurePosixPath

#: (name inside the bundle, file it is taken from, PyInstaller's kind)
Entry = tuple[str, str, str]

#: fnmatch pattern of the name inside the bundle ("*" crosses folders) -> why it is left out
DROPPED = {
    "*/plugins/egldeviceintegrations/*": "for screens without a window system",
    "*/plugins/generic/*": "touch screens and tablets without a window system",
    "*/plugins/networkinformation/*": "Qt's network is not used: the network lives in transports",
    "*/plugins/tls/*": "Qt's network is not used",
    "*/plugins/platforms/libqeglfs*": "for screens without a window system",
    "*/plugins/platforms/libqlinuxfb*": "for screens without a window system",
    "*/plugins/platforms/libqvkkhrdisplay*": "for screens without a window system",
    "*/plugins/platforms/libqvnc*": "would serve the window to the network",
    "*/plugins/platforms/libqminimal*": "for tests of Qt itself",
    "*/plugins/platformthemes/libqgtk3*": "would bring GTK from the machine that builds",
    "*/plugins/wayland-graphics-integration-server/*": "for who shows others' windows",
    "*/plugins/imageformats/*tiff*": "no screen shows one",
    "*/plugins/imageformats/*tga*": "no screen shows one",
    "*/plugins/imageformats/*icns*": "no screen shows one",
    "*/plugins/imageformats/*wbmp*": "no screen shows one",
    "*/libQt6EglFS*": "for screens without a window system",
    "libgtk-*": "belongs to libqgtk3",
    "libgdk*": "belongs to libqgtk3",
    "libcairo*": "belongs to libqgtk3",
    "libpango*": "belongs to libqgtk3",
    "libatk*": "belongs to libqgtk3",
    "libatspi*": "belongs to libqgtk3",
    "libepoxy*": "belongs to libqgtk3",
    "libharfbuzz*": "belongs to libqgtk3; Qt has its own",
    "libreadline*": "GPL",
    "libgdbm*": "GPL",
    "libdb-*": "AGPL",
}

#: Python modules that must not come in
EXCLUDED = {
    "readline": "GPL library",
    "_gdbm": "GPL library",
    "_dbm": "GPL or AGPL library",
    "dbm": "GPL or AGPL library",
    "_curses": "no terminal program",
    "curses": "no terminal program",
    "tkinter": "the window is Qt's",
    "PySide6.QtNetwork": "the network lives in transports",
    "PySide6.QtSql": "SQL lives in store",
    "lxml.objectify": "not used",
    "pytest": "tests are not shipped",
    "hypothesis": "tests are not shipped",
    "IPython": "not used",
    "numpy": "not used",
    "PIL": "not used",
    "rapidocr": "the builds do not carry the reader of pictures yet",
    "onnxruntime": "belongs to rapidocr",
    "cv2": "belongs to rapidocr",
    "shapely": "belongs to rapidocr",
    "pyclipper": "belongs to rapidocr",
    "omegaconf": "belongs to rapidocr",
    "antlr4": "belongs to rapidocr",
    "flatbuffers": "belongs to rapidocr",
    "google.protobuf": "belongs to rapidocr",
    "tqdm": "belongs to rapidocr",
    "yaml": "belongs to rapidocr",
    "colorlog": "belongs to rapidocr",
    "setuptools": "not used when the program runs",
    "pip": "not used when the program runs",
}

#: packages of the lock whose modules stay out, and so what tells of them
NOT_SHIPPED = frozenset(
    {
        "antlr4-python3-runtime", "colorama", "colorlog", "flatbuffers", "numpy", "omegaconf",
        "onnxruntime", "opencv-python-headless", "packaging", "pillow", "protobuf", "pyclipper",
        "pyyaml", "rapidocr", "shapely", "tqdm",
    }
)  # fmt: skip

#: Qt's own words (buttons of its dialogs) in the languages of the window
TRANSLATIONS = ("qtbase_en", "qtbase_es", "qtbase_fr")


def dropped(name: str) -> bool:
    """Whether the file with this name inside the bundle is left out."""
    name = name.replace("\\", "/")
    if "/translations/" in name:
        return not any(f"/{kept}." in name for kept in TRANSLATIONS)
    return any(fnmatch(name, pattern) for pattern in DROPPED)


#: Loaded by name when the program runs, so nothing says that it needs them.
_BY_NAME = ("libdbus-1.", "libpython3", "libpyside6.", "libshiboken6.")


def without_orphans(binaries: Sequence[Entry]) -> list[Entry]:
    """Without the shared libraries that nothing left in the bundle needs (Linux)."""
    from PyInstaller.depend.bindepend import get_imports

    kept = list(binaries)
    needs = {
        to: {PurePosixPath(name).name for name, _ in get_imports(source)}
        for to, source, kind in kept
        if kind != "SYMLINK"
    }
    while True:
        left = [entry for entry in kept if _stays(entry, kept, needs)]
        if len(left) == len(kept):
            return left
        kept = left


def _stays(entry: Entry, kept: Sequence[Entry], needs: dict[str, set[str]]) -> bool:
    place = PurePosixPath(entry[0])
    if entry[2] == "SYMLINK":
        # the spec drops those whose file went
        return True
    if not place.name.startswith("lib") or place.name.startswith(_BY_NAME):
        return True
    if str(place.parent) not in (".", "PySide6/Qt/lib"):
        return True
    return any(place.name in needs.get(to, ()) for to, _, _ in kept)
