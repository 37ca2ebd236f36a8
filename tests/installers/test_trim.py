"""What is left out of a frozen build, and that its licences are ones the program may carry."""

import re
from pathlib import Path

import pytest

from installers import parts, trim


@pytest.mark.parametrize(
    "name",
    [
        "libreadline.so.8",
        "libgdbm.so.6",
        "libdb-5.3.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6\\Qt\\plugins\\tls\\qopensslbackend.dll",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "libgtk-3.so.0",
        "onnxruntime/capi/libonnxruntime.so.1.31.1",
        "cv2/opencv_videoio_ffmpeg500_64.dll",
    ],
)
def test_gpl_libraries_and_unused_plugins_stay_out(name: str) -> None:
    assert trim.dropped(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqgif.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/translations/qtbase_es.qm",
        "sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so",
        "assisterdesk/resources/facts.toml",
        "libdbus-1.so.3",
        "onnxruntime/capi/onnxruntime_pybind11_state.cpython-311-x86_64-linux-gnu.so",
        "onnxruntime/capi/libonnxruntime.1.31.1.dylib",
        "rapidocr/models/PP-OCRv6_rec_small.onnx",
        "opencv_python_headless.libs/libpng16-529cb57a.so.16.58.0",
    ],
)
def test_what_the_window_needs_stays_in(name: str) -> None:
    assert not trim.dropped(name)


def test_everything_left_out_has_its_reason() -> None:
    assert all({**trim.DROPPED, **trim.EXCLUDED}.values())


def test_every_package_that_reads_pictures_is_shipped_and_its_makers_tools_are_not() -> None:
    assert not trim.NOT_SHIPPED & {"rapidocr", "onnxruntime", "opencv-python-headless", "numpy"}
    for module in ("rapidocr.inference_engine.pytorch", "onnxruntime.tools", "google.protobuf"):
        assert module in trim.EXCLUDED


def test_no_system_library_is_under_the_gpl_alone() -> None:
    for package, words in parts.SYSTEM.items():
        ways = words.split(" OR ")
        assert any(not re.match(r"A?GPL", way) or "exception" in way for way in ways), package


def test_the_build_lock_has_hashes_and_no_place_to_fetch_from(checkout: Path) -> None:
    text = (checkout / "installers" / "requirements-build.txt").read_text("utf-8")
    assert "://" not in text and "--index" not in text and "--find-links" not in text
    pins = text.splitlines()
    starts = [i for i, line in enumerate(pins) if re.match(r"^\S+==", line)]
    assert starts and all("--hash=sha256:" in pins[i + 1] for i in starts)
    assert any(line.startswith("pyinstaller==") for line in pins)
