"""What a frozen build must not carry, by destination name: unused parts, and GPL libraries.

Each pattern has its reason; the spec drops what matches and the smoke test runs what is left.
"""

import re
import subprocess
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
    "onnxruntime/capi/libonnxruntime*.so*": "the Python module has it all inside (Linux)",
    "cv2/opencv_videoio_ffmpeg*": "films",
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
    "numpy.f2py": "builds Fortran",
    "numpy.distutils": "builds packages",
    "numpy.testing": "tests are not shipped",
    "rapidocr.inference_engine.mnn": "another engine than the one that is shipped",
    "rapidocr.inference_engine.openvino": "another engine than the one that is shipped",
    "rapidocr.inference_engine.paddle": "another engine than the one that is shipped",
    "rapidocr.inference_engine.pytorch": "another engine than the one that is shipped",
    "rapidocr.inference_engine.tensorrt": "another engine than the one that is shipped",
    "onnxruntime.tools": "makes models",
    "onnxruntime.transformers": "makes models",
    "onnxruntime.quantization": "makes models",
    "onnxruntime.datasets": "examples",
    "onnxruntime.backend": "for the makers of models",
    "onnx": "makes models",
    "google.protobuf": "for the makers of models",
    "flatbuffers": "for the makers of models",
    "packaging": "for the makers of models",
    "matplotlib": "not used",
    "pandas": "not used",
    "PIL.ImageTk": "the window is Qt's",
    "PIL.ImageQt": "Qt does not see Pillow's pictures",
    "PIL.AvifImagePlugin": "no picture of this kind is read",
    "PIL._avif": "no picture of this kind is read",
    "PIL._imagingtk": "the window is Qt's",
    "PIL._imagingft": "no words are drawn",
    "PIL._imagingcms": "no colours are converted",
    "setuptools": "not used when the program runs",
    "pip": "not used when the program runs",
}

#: packages of the lock whose modules stay out, and so what tells of them
NOT_SHIPPED = frozenset({"colorama", "flatbuffers", "packaging", "protobuf"})

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
    """Without the shared libraries that nothing left in the bundle needs itself (Linux): what the
    library needs that was left out is not asked for."""
    kept = list(binaries)
    needs = {to: needed(source) for to, source, kind in kept if kind != "SYMLINK"}
    while True:
        left = [entry for entry in kept if _stays(entry, kept, needs)]
        if len(left) == len(kept):
            return left
        kept = left


def needed(library: str) -> frozenset[str]:
    """What a library or program names itself; not what those need in turn, as ldd tells."""
    line = ["readelf", "-dW", library]
    told = subprocess.run(line, capture_output=True, text=True, check=False).stdout
    return frozenset(re.findall(r"\(NEEDED\).*\[(.+)\]", told))


def _stays(entry: Entry, kept: Sequence[Entry], needs: dict[str, frozenset[str]]) -> bool:
    place = PurePosixPath(entry[0])
    if entry[2] == "SYMLINK":
        # the spec drops those whose file went
        return True
    if not place.name.startswith("lib") or place.name.startswith(_BY_NAME):
        return True
    if str(place.parent) not in (".", "PySide6/Qt/lib") and place.parent.suffix != ".libs":
        return True
    return any(place.name in needs.get(to, ()) for to, _, _ in kept)
