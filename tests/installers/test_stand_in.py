"""Stand-ins for libraries that are named and never called: the names are there, nothing else."""

import ctypes
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installers import stand_in

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("as", "ld", "readelf"))),
    reason="binutils on Linux",
)
WANTED = {("open_film", "LIBFILM_62"), ("close_film", "LIBFILM_62")}


def test_a_stand_in_loads_and_has_the_names_with_their_versions(tmp_path: Path) -> None:
    made = stand_in.make("libfilm-1234.so.62", WANTED, tmp_path)
    assert stand_in.names(str(made), "DEF") >= WANTED
    assert ctypes.CDLL(str(made)).open_film
    told = subprocess.run(["readelf", "-dW", made], capture_output=True, text=True, check=True)
    assert "libfilm-1234.so.62" in told.stdout and "NEEDED" not in told.stdout
    again = stand_in.make("libfilm-1234.so.62", WANTED, tmp_path / "again")
    assert again.read_bytes() == made.read_bytes()


def test_who_calls_a_stand_in_ends_and_does_not_go_on(tmp_path: Path) -> None:
    made = stand_in.make("libfilm.so", {("open_film", "")}, tmp_path)
    call = f"import ctypes; ctypes.CDLL({str(made)!r}).open_film(); print('went on')"
    done = subprocess.run([sys.executable, "-c", call], capture_output=True, text=True, check=False)
    assert done.returncode < 0 and not done.stdout


def test_only_the_named_libraries_are_replaced_and_a_changed_one_is_told(tmp_path: Path) -> None:
    asking = shutil.which("readelf") or ""
    other = (f"{stand_in.FOLDER}/libpng16-1.so.16", asking, "BINARY")
    kept = stand_in.replace([(stand_in.ASKS, asking, "EXTENSION"), other], tmp_path)
    assert kept[1] == other
    film = (f"{stand_in.FOLDER}/libavcodec-1.so.62", asking, "BINARY")
    with pytest.raises(SystemExit, match="look anew"):
        stand_in.replace([(stand_in.ASKS, asking, "EXTENSION"), film], tmp_path)
    assert stand_in.replace([film], tmp_path) == [film], "no OpenCV, no stand-ins"
