"""What every credential store keeps to: the real one of the desktop and the tests' own."""

import pytest

from assisterdesk.access.credentials import MOST_CHARACTERS, Credentials


class CredentialsContract:
    """Inherit, and give a fixture `credentials` that is ready and holds nothing."""

    def test_what_is_put_is_got_back_and_put_again_replaces_it(
        self, credentials: Credentials
    ) -> None:
        assert credentials.offered().ready
        assert credentials.offered().name
        assert credentials.get("second a") is None
        credentials.put("second a", "one")
        credentials.put("second b", "other")
        credentials.put("second a", "two")
        assert credentials.get("second a") == "two"
        assert credentials.get("second b") == "other"

    def test_what_is_dropped_is_gone_and_dropping_it_again_is_nothing(
        self, credentials: Credentials
    ) -> None:
        credentials.put("second a", "one")
        credentials.put("second b", "other")
        credentials.drop("second a")
        credentials.drop("second a")
        assert credentials.get("second a") is None
        assert credentials.get("second b") == "other"

    def test_as_much_as_windows_keeps_fits_and_not_one_more(self, credentials: Credentials) -> None:
        most = "x" * MOST_CHARACTERS
        assert len(most.encode("utf-16-le")) == 2_560
        credentials.put("head", most)
        assert credentials.get("head") == most
        with pytest.raises(ValueError, match="Windows"):
            credentials.put("head", most + "x")
        with pytest.raises(ValueError, match="plain"):
            credentials.put("head", "ż")
        assert credentials.get("head") == most
