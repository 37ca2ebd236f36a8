"""Exchange over EWS keeps the promise of every mail transport."""

from tests.contracts.mail_transport import MailTransportContract


class TestExchange(MailTransportContract):
    """The fixture `office` is this folder's."""
