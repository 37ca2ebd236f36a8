"""What is known of Microsoft's services: one address each, and tokens for that address alone."""

from pathlib import Path

import pytest

from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.resources import resource
from assisterdesk.egress.mail import GRAPH_ENDPOINT, MailKind
from assisterdesk.egress.microsoft import service_of, services
from assisterdesk.office.hosts import hosts


def test_every_kind_of_account_has_its_service():
    assert set(services()) == {kind.value for kind in MailKind}
    assert service_of(MailKind.GRAPH).endpoint == GRAPH_ENDPOINT
    listed = {name for host in hosts().values() for name in host.names}
    assert {one.endpoint.split("/")[2] for one in services().values()} <= listed


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("https://outlook.office365.com/EWS.A", "https://mail.example.org/EWS.A"),
        ('scopes = ["https://outlook', 'scopes = ["http://outlook'),
        ('endpoint = "https://outlook.office365.com/EWS/Exchange.asmx"', 'endpoint = ""'),
    ],
)
def test_a_token_for_another_host_than_its_service_is_no_entry(
    tmp_path: Path, ours: str, theirs: str
):
    text = resource("microsoft.toml").read_text("utf-8")
    assert ours in text
    (tmp_path / "microsoft.toml").write_text(text.replace(ours, theirs), "utf-8")
    with pytest.raises(Damaged):
        services(tmp_path)
