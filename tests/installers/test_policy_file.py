"""The policy of a computer, as IT writes, signs and installs it."""

import json
import os
import subprocess
import sys
from base64 import b64encode
from pathlib import Path

import pytest
from defusedxml import ElementTree

from assisterdesk.basics.errors import Damaged, Refused
from assisterdesk.bootstrap import machine_policy
from assisterdesk.keys.sealing import EdSigner
from assisterdesk.settings import policy_read, policy_templates
from assisterdesk.settings.own import LONGEST_MINUTES
from assisterdesk.settings.policy import GROUPS, ROUTES, RULES, Kind, Policy, Source, checked
from assisterdesk.settings.policy_read import SIGNED_FOR, SignedFile, policy_from
from assisterdesk.settings.policy_words import as_json, as_text

TEXT = b"""\
[lock]
minutes_most = 5
[sending]
routes = ["exchange", "print"]
printing = false
[keeping]
backup_places = ["/srv/backup"]
[mail]
endpoint = "https://mail.office.invalid/EWS/Exchange.asmx"
"""
SIGNER = EdSigner()


class FakeRegistry:
    """What Group Policy would have written."""

    def __init__(self, values: dict[str, int | str], lists: dict[str, tuple[str, ...]]) -> None:
        self._values, self._lists = values, lists

    def value(self, group: str, name: str) -> int | str | None:
        return self._values.get(f"{group}.{name}")

    def values(self, group: str, name: str) -> tuple[str, ...] | None:
        return self._lists.get(f"{group}.{name}")


def signed(content: bytes, private: bytes) -> SignedFile:
    return SignedFile(content, b64encode(SIGNER.sign(private, SIGNED_FOR + content)))


@pytest.fixture(scope="module")
def pair() -> tuple[bytes, bytes]:
    return SIGNER.new_pair()


def read(file: SignedFile | None, public: bytes | None, **more: object) -> Policy:
    registry = more.get("registry")
    assert registry is None or isinstance(registry, FakeRegistry)
    office = more.get("office", {})
    assert isinstance(office, dict)
    return policy_from(registry, file, office, public_key=public, verify=SIGNER.verify)


@pytest.mark.requirement("X5")
def test_a_signed_file_fixes_what_it_names_and_leaves_the_rest_free(
    pair: tuple[bytes, bytes],
) -> None:
    policy = read(signed(TEXT, pair[0]), pair[1])
    assert policy.at_most("lock.minutes_most", 12) == 5
    assert policy.at_most("lock.minutes_most", 3) == 3, "shorter is the person's own choice"
    assert policy.names("sending.routes") == {"exchange", "print"}
    assert policy.allows("sending.exports") and not policy.allows("sending.printing")
    assert policy.text("mail.endpoint").startswith("https://")
    assert "signed for this computer" in policy.locked("lock.minutes_most")
    assert policy.locked("program.updates") == ""


@pytest.mark.requirement("X5")
def test_one_changed_byte_or_no_signature_stops_the_program(pair: tuple[bytes, bytes]) -> None:
    good = signed(TEXT, pair[0])
    for at in range(0, len(TEXT), 7):
        changed = bytearray(TEXT)
        changed[at] ^= 1
        with pytest.raises(Damaged, match="signature"):
            read(SignedFile(bytes(changed), good.signature), pair[1])
    for signature in (b"", b"not base64 !", b64encode(bytes(64))):
        with pytest.raises(Damaged, match="signature"):
            read(SignedFile(TEXT, signature), pair[1])


def test_a_signature_for_another_purpose_does_not_fit(pair: tuple[bytes, bytes]) -> None:
    other = SignedFile(TEXT, b64encode(SIGNER.sign(pair[0], TEXT)))
    with pytest.raises(Damaged, match="signature"):
        read(other, pair[1])


def test_a_build_without_a_key_does_not_trust_a_policy_file(pair: tuple[bytes, bytes]) -> None:
    with pytest.raises(Damaged, match="no key"):
        read(signed(TEXT, pair[0]), None)


def test_no_source_at_all_fixes_nothing() -> None:
    assert read(None, None) == Policy()


def test_the_registry_comes_before_the_file_and_the_file_before_the_office(
    pair: tuple[bytes, bytes],
) -> None:
    registry = FakeRegistry(
        {"lock.minutes_most": 2, "sending.exports": 0}, {"sending.recipients": ("@state.invalid",)}
    )
    office = {"lock.minutes_most": 9, "program.updates": "off"}
    policy = read(signed(TEXT, pair[0]), pair[1], registry=registry, office=office)
    sources = {id: fixed.source for id, fixed in policy.fixed.items()}
    assert policy.fixed["lock.minutes_most"].value == 2
    assert sources["lock.minutes_most"] is Source.REGISTRY
    assert sources["sending.printing"] is Source.FILE
    assert sources["program.updates"] is Source.OFFICE
    assert policy.fixed["sending.exports"].value is False
    assert policy.names("sending.recipients") == {"@state.invalid"}
    assert "Group Policy" in policy.locked("lock.minutes_most")
    assert policy.locked("program.updates") == "", "the office's own people may change it"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("[lock]\nminutes_most = 16", "from 1 to 15"),
        ("[lock]\nminutes_most = true", "from 1 to 15"),
        ('[lock]\nminutes_most = "5"', "from 1 to 15"),
        ("[passphrase]\nlength_least = 8", "from 12 to 64"),
        ("[passphrase]\nmemory_mib_least = 1", "from 19"),
        ("[sending]\nexports = 1", "true or false"),
        ('[sending]\nroutes = ["fax"]', "does not know"),
        ('[sending]\nroutes = "print"', "list"),
        ('[mail]\nendpoint = "http://mail.office.invalid"', "https://"),
        ('[program]\nupdates = "always"', "one of"),
    ],
)
def test_a_wrong_value_is_refused_and_not_passed_over(
    line: str, says: str, pair: tuple[bytes, bytes]
) -> None:
    with pytest.raises(Refused, match=says):
        read(signed(line.encode(), pair[0]), pair[1])
    (sentence,) = policy_read.problems(line.encode())
    assert says in sentence


def test_a_rule_of_a_later_version_is_left_out_and_said(pair: tuple[bytes, bytes]) -> None:
    policy = read(signed(b"[lock]\nface = true\nminutes_most = 4", pair[0]), pair[1])
    assert policy.at_most("lock.minutes_most", 10) == 4
    assert policy.ignored == ("lock.face is not known to this version and was left out.",)


@pytest.mark.parametrize("text", [b"\xff\xfe", b"[lock", b"minutes = 3", b"#" * 300_000])
def test_what_is_no_policy_file_gets_a_sentence(text: bytes, pair: tuple[bytes, bytes]) -> None:
    with pytest.raises(Damaged):
        read(signed(text, pair[0]), pair[1])


def test_no_rule_goes_beyond_what_the_program_itself_holds_to(checkout: Path) -> None:
    rules = {rule.id: rule for rule in RULES}
    assert rules["lock.minutes_most"].most == LONGEST_MINUTES
    cards = (checkout / "assisterdesk/egress/routes").glob("[!_]*.py")
    assert {card.stem for card in cards} <= set(ROUTES)
    assert len(rules) == len(RULES) and {rule.group for rule in RULES} == set(GROUPS)
    for rule in RULES:
        with pytest.raises(Refused):
            checked(rule, None)


def test_show_says_every_rule(pair: tuple[bytes, bytes]) -> None:
    policy = read(signed(TEXT, pair[0]), pair[1])
    text = as_text(policy)
    assert "lock.minutes_most: 5 minutes (file)" in text
    assert "sending.printing: no (file)" in text
    assert "program.updates: free" in text
    rules = json.loads(as_json(policy))["rules"]
    assert set(rules) == {rule.id for rule in RULES}
    assert rules["lock.minutes_most"] == {"value": 5, "source": "file"}


@pytest.mark.requirement("X5")
def test_the_templates_are_well_formed_and_hold_every_rule() -> None:
    space = {"p": "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"}
    admx = ElementTree.fromstring(policy_templates.admx())
    adml = ElementTree.fromstring(policy_templates.adml())
    policies = {p.get("name"): p for p in admx.findall("p:policies/p:policy", space)}
    assert set(policies) == {rule.id.replace(".", "_") for rule in RULES}
    strings = {s.get("id") for s in adml.iterfind(".//p:string", space)}
    shown = {p.get("id"): p for p in adml.iterfind(".//p:presentation", space)}
    text = policy_templates.admx()
    for word in text.split("$(string.")[1:]:
        assert word.partition(")")[0] in strings
    categories = {c.get("name") for c in admx.iterfind(".//p:category", space)}
    for rule in RULES:
        policy = policies[rule.id.replace(".", "_")]
        assert policy.get("class") == "Machine"
        assert policy.get("key") == f"Software\\Policies\\AssisterDesk\\{rule.group}"
        parent = policy.find("p:parentCategory", space)
        assert parent is not None and parent.get("ref") in categories
        boxes = [e.get("id") for e in policy.iterfind("p:elements/*", space)]
        if rule.kind is Kind.YES_NO:
            assert policy.get("valueName") == rule.name and not boxes
        else:
            page = shown[rule.id.replace(".", "_")]
            assert [b.get("refId") for b in page] == boxes and len(boxes) == 1


def test_a_policy_in_its_folder_is_found_checked_and_shown(
    checkout: Path, tmp_path: Path, pair: tuple[bytes, bytes]
) -> None:
    file = signed(TEXT, pair[0])
    (tmp_path / "policy.toml").write_bytes(file.content)
    (tmp_path / "policy.toml.sig").write_bytes(file.signature)
    assert machine_policy(tmp_path, pair[1]).at_most("lock.minutes_most", 10) == 5
    (tmp_path / "key").write_bytes(b64encode(pair[1]))

    def check(*arguments: str) -> "subprocess.CompletedProcess[str]":
        line = [sys.executable, "-m", "assisterdesk", "policy", "check", *arguments]
        return subprocess.run(line, cwd=checkout, capture_output=True, text=True, check=False)

    here = str(tmp_path / "policy.toml")
    done = check(here, "--key", str(tmp_path / "key"))
    assert done.returncode == 0 and "its signature holds" in done.stdout, done.stderr
    (tmp_path / "policy.toml").write_bytes(TEXT.replace(b"= 5", b"= 15"))
    done = check(here, "--key", str(tmp_path / "key"))
    assert done.returncode == 1 and "signature" in done.stderr
    (tmp_path / "policy.toml").write_text("[lock]\nminutes_most = 99\n", "utf-8")
    done = check(here)
    assert done.returncode == 1 and "from 1 to 15" in done.stderr


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read every file")
def test_a_policy_that_cannot_be_read_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_bytes(TEXT)
    (tmp_path / "policy.toml").chmod(0)
    with pytest.raises(Damaged):
        policy_read.file_in(tmp_path)


def test_the_page_for_it_names_every_rule(checkout: Path) -> None:
    page = (checkout / "docs" / "for-it.md").read_text("utf-8")
    assert [rule.id for rule in RULES if f"`{rule.id}`" not in page] == []
