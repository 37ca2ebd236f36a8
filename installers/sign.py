"""The one signing step: packages and programs, checksums, and the policy file; and the way back.

    python -m installers.sign windows FILE --cert chain.pem --key key.pem [--stamp URL]
    python -m installers.sign sums FOLDER --as FINGERPRINT
    python -m installers.sign policy-key FOLDER
    python -m installers.sign public release-key.pem
    python -m installers.sign policy FILE --key policy-key.pem
    python -m installers.sign versions FILE --key policy-key.pem
    python -m installers.sign files FOLDER --key release-key.pem
    python -m installers.sign verify-windows FILE --authority ca.pem
    python -m installers.sign verify-sums FOLDER --keys release.gpg

A signature of an .msi does not cover its last bytes, so the checksums are signed as well and are
what is to be checked. On Windows `windows/sign.ps1` signs with a key in hardware or in a cloud.
"""

import argparse
import hashlib
import subprocess
import sys
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assisterdesk.settings import own_files, updates
from assisterdesk.settings.policy_read import SIGNATURE_NAME, SIGNED_FOR, problems

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SUMS = "SHA256SUMS"
#: what a release folder may hold beside its packages
PACKAGES = ("*.deb", "*.msi", "*.dmg", "*.exe", "*.whl", "sbom*.json")


def windows(file: Path, cert: Path, key: Path, stamp: str = "") -> None:
    """Authenticode on an .msi or .exe, in place. `stamp`: address of a time stamp authority."""
    signed = file.with_name(file.name + ".signed")
    line = ["osslsigncode", "sign", "-certs", str(cert), "-key", str(key), "-h", "sha256"]
    line += ["-n", "AssisterDesk", *(["-ts", stamp] if stamp else [])]
    if file.suffix == ".msi":
        line.append("-add-msi-dse")
    line += ["-in", str(file), "-out", str(signed)]
    subprocess.run(line, check=True, capture_output=True)
    signed.replace(file)


def windows_holds(file: Path, authority: Path) -> bool:
    """Whether the file carries an unbroken signature of somebody whom `authority` vouches for."""
    line = ["osslsigncode", "verify", "-CAfile", str(authority), "-in", str(file)]
    return subprocess.run(line, capture_output=True, check=False).returncode == 0


def sums(folder: Path) -> Path:
    """Writes SHA256SUMS over the packages of a folder, in the form that sha256sum reads."""
    files = sorted({file for shape in PACKAGES for file in folder.glob(shape)})
    lines = [f"{hashlib.sha256(f.read_bytes()).hexdigest()}  {f.name}\n" for f in files]
    (folder / SUMS).write_text("".join(lines), "utf-8")
    return folder / SUMS


def sign_sums(folder: Path, fingerprint: str) -> None:
    """The checksums and a detached OpenPGP signature of them, and one of every .deb."""
    for file in (sums(folder), *sorted(folder.glob("*.deb"))):
        line = ["gpg", "--batch", "--yes", "--armor", "--detach-sign", "-u", fingerprint, str(file)]
        subprocess.run(line, check=True, capture_output=True)


def sums_hold(folder: Path, keys: Path) -> bool:
    """Whether the checksums are signed with one of `keys` (binary) and every package fits them."""
    for file in (folder / SUMS, *folder.glob("*.deb")):
        line = ["gpgv", "--keyring", str(keys.resolve()), f"{file}.asc", str(file)]
        if subprocess.run(line, capture_output=True, check=False).returncode:
            return False
    told: dict[str, str] = {}
    for told_line in (folder / SUMS).read_text("utf-8").splitlines():
        digest, _, name = told_line.partition("  ")
        told[name] = digest
    there = {file.name for shape in PACKAGES for file in folder.glob(shape)}
    return there == set(told) and all(
        hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
        for name, digest in told.items()
    )


def policy_key(folder: Path) -> None:
    """A new pair: policy-key.pem (to be locked away) and policy.pub (goes into the build)."""
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    private = folder / "policy-key.pem"
    private.touch(mode=0o600, exist_ok=False)
    private.write_bytes(
        key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption())
    )
    public = key.public_key().public_bytes(form.Encoding.Raw, form.PublicFormat.Raw)
    (folder / "policy.pub").write_bytes(b64encode(public) + b"\n")


def public_of(key: Path) -> Path:
    """The public half of a key beside it, as a build takes it: ``release-key.pub``."""
    from cryptography.hazmat.primitives import serialization as form

    public = _private(key).public_key()
    raw = public.public_bytes(form.Encoding.Raw, form.PublicFormat.Raw)
    made = key.with_suffix(".pub")
    made.write_bytes(b64encode(raw) + b"\n")
    return made


def sign_policy(file: Path, key: Path) -> Path:
    """The signature beside a policy file. Raises SystemExit for one that has mistakes."""
    content = file.read_bytes()
    if wrong := problems(content):
        raise SystemExit("\n".join(wrong))
    signature = file.with_name(SIGNATURE_NAME)
    signature.write_bytes(_signed(SIGNED_FOR + content, key))
    return signature


def sign_versions(file: Path, key: Path) -> Path:
    """The signature beside a list of versions. Raises `Damaged` for one that has mistakes."""
    content = file.read_bytes()
    updates.versions_of(content)
    signature = file.with_name(updates.SIGNATURE)
    signature.write_bytes(_signed(updates.SIGNED_FOR + content, key))
    return signature


def sign_files(folder: Path, key: Path) -> Path:
    """The list of all files of a frozen program and its signature, within the folder itself. Comes
    after every step that changes a file, such as Authenticode."""
    content = own_files.manifest_of(folder)
    (folder / own_files.MANIFEST).write_bytes(content)
    signature = folder / own_files.SIGNATURE
    signature.write_bytes(_signed(own_files.SIGNED_FOR + content, key))
    return signature


def _signed(content: bytes, key: Path) -> bytes:
    """The signature in base64. Raises SystemExit for a key of another kind."""
    return b64encode(_private(key).sign(content)) + b"\n"


def _private(key: Path) -> "Ed25519PrivateKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    private = load_pem_private_key(key.read_bytes(), None)
    if not isinstance(private, Ed25519PrivateKey):
        raise SystemExit("This is signed with an Ed25519 key.")
    return private


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installers.sign")
    verbs = parser.add_subparsers(dest="verb", required=True)

    def verb(name: str, *needs: str, may: str = "") -> None:
        made = verbs.add_parser(name)
        made.add_argument("what", type=Path)
        for need in needs:
            made.add_argument(f"--{need}", required=True, dest=need.replace("-", "_"))
        if may:
            made.add_argument(f"--{may}", default="")

    verb("windows", "cert", "key", may="stamp")
    verb("verify-windows", "authority")
    verb("sums", "as")
    verb("verify-sums", "keys")
    verb("policy-key")
    verb("public")
    verb("policy", "key")
    verb("versions", "key")
    verb("files", "key")
    told = vars(parser.parse_args(given))
    what: Path = told["what"]
    holds = True
    match told["verb"]:
        case "windows":
            windows(what, Path(told["cert"]), Path(told["key"]), told["stamp"])
        case "verify-windows":
            holds = windows_holds(what, Path(told["authority"]))
        case "sums":
            sign_sums(what, told["as"])
        case "verify-sums":
            holds = sums_hold(what, Path(told["keys"]))
        case "policy-key":
            policy_key(what)
        case "public":
            public_of(what)
        case "policy":
            sign_policy(what, Path(told["key"]))
        case "versions":
            sign_versions(what, Path(told["key"]))
        case "files":
            sign_files(what, Path(told["key"]))
    print("done" if holds else "The signature does NOT hold.")
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
