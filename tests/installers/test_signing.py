"""Signing with a throw-away authority: what is signed verifies, what was changed is refused."""

import os
import shutil
import struct
import subprocess
from base64 import b64decode
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assisterdesk.bootstrap import machine_policy
from assisterdesk.settings.policy_read import key_from
from installers import msi, sign


def needs(*tools: str) -> pytest.MarkDecorator:
    missing = [tool for tool in tools if not shutil.which(tool)]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


def run(*line: str | Path) -> None:
    subprocess.run([str(word) for word in line], check=True, capture_output=True)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """ca.pem, and cs.pem with cs.key: somebody it vouches for; another.pem vouches for nobody."""
    folder = tmp_path_factory.mktemp("authority")
    for name in ("ca", "another"):
        run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30",
            "-subj", f"/CN=Throw-away {name}", "-keyout", folder / f"{name}.key",
            "-out", folder / f"{name}.pem")  # fmt: skip
    run("openssl", "req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Signer",
        "-keyout", folder / "cs.key", "-out", folder / "cs.csr")  # fmt: skip
    (folder / "cs.ext").write_text("extendedKeyUsage=codeSigning\n")
    run("openssl", "x509", "-req", "-in", folder / "cs.csr", "-CA", folder / "ca.pem",
        "-CAkey", folder / "ca.key", "-CAcreateserial", "-days", "30",
        "-extfile", folder / "cs.ext", "-out", folder / "cs.pem")  # fmt: skip
    return folder


def program_file() -> bytes:
    """A small Windows program: headers and one section."""
    dos = b"MZ" + bytes(58) + struct.pack("<I", 64)
    coff = struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, 240, 0x22)
    optional = struct.pack("<HBBIIIII", 0x20B, 14, 0, 512, 0, 0, 0x1000, 0x1000)
    optional += struct.pack("<QIIHHHHHHI", 0x140000000, 0x1000, 512, 6, 0, 0, 0, 6, 0, 0)
    stacks = (1 << 20, 1 << 12, 1 << 20, 1 << 12)
    optional += struct.pack("<IIIHHQQQQII", 0x2000, 512, 0, 3, 0, *stacks, 0, 16)
    optional += bytes(128)
    section = struct.pack("<8sIIIIIIHHI", b".text", 512, 0x1000, 512, 512, 0, 0, 0, 0, 0x60000020)
    head = dos + b"PE\0\0" + coff + optional + section
    return head.ljust(512, b"\0") + b"\xc3" * 512 + bytes(range(256)) * 8


@pytest.fixture(scope="module")
def small_msi(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("windows")
    inside = folder / "assisterdesk" / "_internal" / "a folder"
    inside.mkdir(parents=True)
    (folder / "assisterdesk" / "assisterdesk.exe").write_bytes(program_file())
    (inside / "facts & more.toml").write_bytes(os.urandom(40_000))
    return msi.pack(folder / "assisterdesk", "1.2.3", folder / "assisterdesk.msi")


@needs("wixl", "msiinfo", "msibuild")
@pytest.mark.requirement("X5")
def test_the_msi_installs_per_machine_silently_and_upgrades(small_msi: Path) -> None:
    properties = {row["Property"]: row["Value"] for row in msi.table(small_msi, "Property")}
    assert properties["ALLUSERS"] == "1"
    assert properties["ProductVersion"] == "1.2.3"
    assert set(properties["SecureCustomProperties"].split(";")) == set(msi.PUBLIC)
    assert properties["ProductCode"] == "{" + msi.product_code("1.2.3") + "}"
    assert msi.product_code("1.2.3") != msi.product_code("1.2.4")
    codes = {row["UpgradeCode"] for row in msi.table(small_msi, "Upgrade")}
    assert codes == {properties["UpgradeCode"]}
    steps = {
        row["Action"]: int(row["Sequence"])
        for row in msi.table(small_msi, "InstallExecuteSequence")
    }
    assert steps["FindRelatedProducts"] < steps["RemoveExistingProducts"] < steps["InstallFiles"]
    told = subprocess.run(["msiinfo", "suminfo", small_msi], capture_output=True, text=True)
    assert "Template: x64;1033" in told.stdout


@needs("wixl", "msiinfo", "msibuild")
def test_the_msi_puts_every_file_into_program_files_and_one_entry_into_the_menu(
    small_msi: Path,
) -> None:
    folders = {row["Directory"]: row for row in msi.table(small_msi, "Directory")}
    assert folders["INSTALLDIR"]["Directory_Parent"] == "ProgramFiles64Folder"
    assert {"_internal", "a folder"} <= {row["DefaultDir"] for row in folders.values()}
    files = {row["FileName"] for row in msi.table(small_msi, "File")}
    assert files == {"assisterdesk.exe", "facts & more.toml"}
    (entry,) = msi.table(small_msi, "Shortcut")
    assert entry["Target"] == "[INSTALLDIR]assisterdesk.exe"
    assert entry["Directory_"] == "ProgramMenuFolder"
    components = msi.table(small_msi, "Component")
    assert len({row["ComponentId"] for row in components}) == len(components)
    assert all(int(row["Attributes"]) & 256 for row in components), "64-bit components"
    assert {row["Feature"] for row in msi.table(small_msi, "Feature")} == {"Main", "StartMenuEntry"}
    # 19: only a sentence, when something newer is installed
    kinds = {row["Type"] for row in msi.table(small_msi, "CustomAction")}
    assert kinds <= {"19"}, "no code of ours runs as administrator"


@needs("osslsigncode", "openssl")
@pytest.mark.requirement("X5")
def test_a_signed_program_verifies_and_every_change_is_refused(
    authority: Path, tmp_path: Path, rounds: Callable[[int, int], int]
) -> None:
    file = tmp_path / "program.exe"
    file.write_bytes(program_file())
    assert not sign.windows_holds(file, authority / "ca.pem"), "unsigned"
    sign.windows(file, authority / "cs.pem", authority / "cs.key")
    assert sign.windows_holds(file, authority / "ca.pem")
    assert not sign.windows_holds(file, authority / "another.pem"), "not vouched for"
    content, changed = file.read_bytes(), tmp_path / "changed.exe"
    many = rounds(6, 40)
    # of the program itself: behind the headers, before the signature
    for number in range(many):
        at = 512 + number * (len(program_file()) - 513) // (many - 1)
        changed.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        assert not sign.windows_holds(changed, authority / "ca.pem"), f"byte {at}"


@needs("osslsigncode", "openssl", "wixl", "msibuild", "gpg", "gpgv")
@pytest.mark.requirement("X5")
def test_a_signed_msi_verifies_and_what_its_signature_misses_the_checksums_catch(
    authority: Path, small_msi: Path, release_key: tuple[str, Path], tmp_path: Path
) -> None:
    release = tmp_path / "release"
    release.mkdir()
    file = release / "assisterdesk.msi"
    shutil.copy(small_msi, file)
    assert not sign.windows_holds(file, authority / "ca.pem"), "unsigned"
    sign.windows(file, authority / "cs.pem", authority / "cs.key")
    assert sign.windows_holds(file, authority / "ca.pem")
    sign.sign_sums(release, release_key[0])
    assert sign.sums_hold(release, release_key[1])
    content = file.read_bytes()
    middle = len(content) // 2
    file.write_bytes(content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :])
    assert not sign.windows_holds(file, authority / "ca.pem")
    assert not sign.sums_hold(release, release_key[1])
    for changed in (content + b"\0", content[:-1] + bytes([content[-1] ^ 1])):
        file.write_bytes(changed)
        assert not sign.sums_hold(release, release_key[1]), "whatever the .msi's own one says"


@pytest.fixture(scope="module")
def release_key(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Fingerprint of a throw-away key in a home of its own, and its public half for gpgv."""
    home = tmp_path_factory.mktemp("gpg")
    home.chmod(0o700)
    new = ("gpg", "--batch", "--passphrase", "", "--quick-gen-key", "Throw-away", "ed25519")
    with pytest.MonkeyPatch.context() as changed:
        changed.setenv("GNUPGHOME", str(home))
        run(*new, "sign")
        listed = ["gpg", "--batch", "--with-colons", "--list-keys"]
        told = subprocess.run(listed, capture_output=True, text=True, check=True).stdout
        (print_,) = [li.split(":")[9] for li in told.splitlines() if li.startswith("fpr")]
        run("gpg", "--batch", "--output", home / "release.gpg", "--export", print_)
        yield print_, home / "release.gpg"
        run("gpgconf", "--kill", "gpg-agent")


@needs("gpg", "gpgv")
@pytest.mark.requirement("X5")
def test_signed_checksums_refuse_a_changed_a_missing_and_a_foreign_package(
    release_key: tuple[str, Path], tmp_path: Path
) -> None:
    print_, keys = release_key
    deb = tmp_path / "org.assisterdesk_1.0_amd64.deb"
    deb.write_bytes(b"a package")
    (tmp_path / "sbom.json").write_text("{}")
    sign.sign_sums(tmp_path, print_)
    assert sign.sums_hold(tmp_path, keys)
    assert (tmp_path / f"{deb.name}.asc").exists()
    deb.write_bytes(b"b package")
    assert not sign.sums_hold(tmp_path, keys)
    deb.write_bytes(b"a package")
    (tmp_path / "more.msi").write_bytes(b"slipped in")
    assert not sign.sums_hold(tmp_path, keys)
    (tmp_path / "more.msi").unlink()
    text = (tmp_path / sign.SUMS).read_text()
    (tmp_path / sign.SUMS).write_text(text.replace("a", "b", 1))
    assert not sign.sums_hold(tmp_path, keys)


@pytest.mark.requirement("X5")
def test_a_policy_is_signed_only_without_mistakes_and_then_holds(tmp_path: Path) -> None:
    sign.policy_key(tmp_path)
    private = tmp_path / "policy-key.pem"
    if os.name == "posix":
        assert private.stat().st_mode & 0o077 == 0
    public = key_from((tmp_path / "policy.pub").read_text())
    policy = tmp_path / "policy.toml"
    policy.write_text("[lock]\nminutes_most = 99\n")
    with pytest.raises(SystemExit, match="from 1 to 15"):
        sign.sign_policy(policy, private)
    policy.write_text("[lock]\nminutes_most = 3\n")
    signature = sign.sign_policy(policy, private)
    assert len(b64decode(signature.read_bytes())) == 64
    assert machine_policy(tmp_path, public).at_most("lock.minutes_most", 10) == 3
    with pytest.raises(FileExistsError):
        sign.policy_key(tmp_path)
    made = sign.public_of(private)
    assert made.name == "policy-key.pub"
    assert made.read_bytes() == (tmp_path / "policy.pub").read_bytes()
