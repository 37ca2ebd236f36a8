"""The second secret and the log's anchor go to the system's store, or nowhere."""

import os
import shutil
import subprocess  # noqa: S404, TID251 - a desktop session of its own
import sys
from pathlib import Path

import pytest

from assisterdesk.access.credentials import Credentials
from assisterdesk.basics.errors import Trouble
from assisterdesk.keys.os_credentials import OsCredentials
from tests.contracts.credentials_contract import CredentialsContract
from tests.keys.kept_credentials import KeptCredentials

INSIDE = os.environ.get("ASSISTERDESK_SECRET_SERVICE") == "1"
_NEEDS = ("dbus-run-session", "gnome-keyring-daemon")
_MISSING = [name for name in _NEEDS if shutil.which(name) is None]


class TestKept(CredentialsContract):
    @pytest.fixture
    def credentials(self) -> Credentials:
        return KeptCredentials()


@pytest.mark.skipif(not INSIDE, reason="runs inside the session that the last test here starts")
class TestSecretService(CredentialsContract):
    @pytest.fixture
    def credentials(self, monkeypatch: pytest.MonkeyPatch) -> Credentials:
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
        real = OsCredentials()
        for name in ("second a", "second b", "head"):
            real.drop(name)
        return real

    def test_a_locked_one_says_so_and_asks_nobody(self, credentials: Credentials) -> None:
        import secretstorage

        with secretstorage.dbus_init() as bus:
            secretstorage.Collection(bus).lock()
        offered = credentials.offered()
        assert offered.locked
        assert not offered.ready


def test_switched_off_for_programs_it_is_not_touched(monkeypatch: pytest.MonkeyPatch) -> None:
    for off in ("keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"):
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", off)
        assert "switched off" in OsCredentials().offered().why_not
        with pytest.raises(Trouble, match="switched off"):
            OsCredentials().put("second a", "one")


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin", "freebsd14"])
def test_where_there_is_none_it_says_so_and_nothing_else_takes_its_place(
    platform: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Not even a file that the person's own settings of keyring name."""
    if platform == sys.platform != "linux":
        pytest.skip("this system has one")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    store = OsCredentials(platform)
    assert store.offered().why_not.endswith(".")
    for ask in (lambda: store.get("a"), lambda: store.put("a", "b"), lambda: store.drop("a")):
        with pytest.raises(Trouble):
            ask()


@pytest.mark.skipif(bool(_MISSING) or INSIDE, reason=f"needs {' and '.join(_MISSING or _NEEDS)}")
def test_the_desktops_own_store_under_a_bus_of_its_own(tmp_path: Path, checkout: Path) -> None:
    (tmp_path / "data").mkdir()
    tmp_path.chmod(0o700)
    here = Path(__file__).resolve()
    ran = subprocess.run(  # noqa: S603 - our own tests
        [
            shutil.which("dbus-run-session") or "",
            "--",
            sys.executable,
            str(here.parent / "secret_service.py"),
            str(tmp_path),
            f"{here}::TestSecretService",
        ],
        env={**os.environ, "PYTHONPATH": str(checkout)},
        cwd=checkout,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "4 passed" in ran.stdout
