"""The program's own files against the signed list, and the office's list of versions."""

from pathlib import Path

import pytest

from assisterdesk.basics.errors import Damaged
from assisterdesk.keys.sealing import EdSigner
from assisterdesk.settings.own_files import MANIFEST, SIGNATURE, FilesState, examine
from assisterdesk.settings.policy_read import key_from
from assisterdesk.settings.updates import LIST, advice, offered
from installers import sign

VERIFY = EdSigner().verify


@pytest.fixture
def program(tmp_path: Path) -> tuple[Path, bytes]:
    """A folder as a release step leaves it, and the key that vouches for it."""
    sign.policy_key(tmp_path)
    folder = tmp_path / "assisterdesk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "assisterdesk").write_bytes(b"the program")
    (folder / "_internal" / "part.so").write_bytes(b"a part")
    (folder / "_internal" / "link.so").symlink_to("part.so")
    sign.sign_files(folder, tmp_path / "policy-key.pem")
    return folder, key_from((tmp_path / "policy.pub").read_text())


@pytest.mark.requirement("X5")
def test_files_as_they_were_signed_are_said_to_be(program: tuple[Path, bytes]) -> None:
    folder, key = program
    found = examine(folder, key, VERIFY)
    assert (found.state, found.files) == (FilesState.AS_SIGNED, 3)
    assert "All 3 files" in found.text


@pytest.mark.requirement("X5")
@pytest.mark.parametrize("what", ["changed", "missing", "foreign", "relinked", "unlisted", "bare"])
def test_every_difference_is_found(program: tuple[Path, bytes], what: str) -> None:
    folder, key = program
    match what:
        case "changed":
            (folder / "_internal" / "part.so").write_bytes(b"A part")
        case "missing":
            (folder / "assisterdesk").unlink()
        case "foreign":
            (folder / "_internal" / "sitecustomize.py").write_text("")
        case "relinked":
            (folder / "_internal" / "link.so").unlink()
            (folder / "_internal" / "link.so").symlink_to("../assisterdesk")
        case "unlisted":
            (folder / MANIFEST).write_bytes((folder / MANIFEST).read_bytes() + b" ")
        case "bare":
            (folder / SIGNATURE).unlink()
    found = examine(folder, key, VERIFY)
    assert found.state is FilesState.CHANGED
    assert found.changed == 1
    assert "Install it again" in found.text


def test_a_build_without_a_key_and_one_from_source_claim_nothing(
    program: tuple[Path, bytes],
) -> None:
    assert examine(program[0], None, VERIFY).state is FilesState.UNSIGNED
    assert examine(None, program[1], VERIFY).state is FilesState.NOT_PACKAGED


VERSIONS = f"""
[[version]]
number = "0.1.0"
file = "assisterdesk_0.1.0_amd64.deb"
sha256 = "{"a" * 64}"

[[version]]
number = "0.10.0"
file = "assisterdesk_0.10.0_amd64.deb"
sha256 = "{"b" * 64}"

[[version]]
number = "0.11.0"
file = "assisterdesk_0.11.0_amd64.deb"
sha256 = "{"c" * 64}"
withdrawn = true
why = "It could not print."
"""


@pytest.fixture
def place(tmp_path: Path) -> tuple[Path, bytes]:
    sign.policy_key(tmp_path)
    folder = tmp_path / "versions"
    folder.mkdir()
    (folder / LIST).write_text(VERSIONS)
    sign.sign_versions(folder / LIST, tmp_path / "policy-key.pem")
    return folder, key_from((tmp_path / "policy.pub").read_text())


@pytest.mark.requirement("X5")
@pytest.mark.parametrize(
    ("running", "to", "words"),
    [
        ("0.1.0", "0.10.0", "offers version 0.10.0; this is 0.1.0"),
        ("0.10.0", None, "newest version your IT offers"),
        ("0.11.0", "0.10.0", "was withdrawn. It could not print."),
        ("0.12.0", None, "newest"),
    ],
)
def test_newer_is_offered_and_withdrawn_leads_back(
    place: tuple[Path, bytes], running: str, to: str | None, words: str
) -> None:
    said = advice(running, offered(*place, VERIFY))
    assert (said.to.number if said.to else None) == to
    assert words in said.text


@pytest.mark.requirement("X5")
def test_a_changed_or_unsigned_list_is_not_believed(place: tuple[Path, bytes]) -> None:
    folder, key = place
    with pytest.raises(Damaged, match="no key"):
        offered(folder, None, VERIFY)
    (folder / LIST).write_text(VERSIONS.replace("0.10.0", "0.99.0"))
    with pytest.raises(Damaged, match="signature does not hold"):
        offered(folder, key, VERIFY)


def test_a_place_out_of_reach_offers_nothing(tmp_path: Path) -> None:
    assert offered(tmp_path / "not mounted", None, VERIFY) == ()
    assert advice("0.1.0", ()).to is None


@pytest.mark.parametrize(
    "text",
    [
        "[[version]]\n",
        'version = "x"',
        "\x00",
        '[[version]]\nnumber="1.0"\nfile="../x"\nsha256="a"',
    ],
)
def test_a_list_with_mistakes_is_not_signed(tmp_path: Path, text: str) -> None:
    sign.policy_key(tmp_path)
    (tmp_path / LIST).write_text(text)
    with pytest.raises(Damaged, match="not a list of versions"):
        sign.sign_versions(tmp_path / LIST, tmp_path / "policy-key.pem")
