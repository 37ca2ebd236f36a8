"""The way to Graph: TLS that is always checked, one host, no redirects, one request per write."""

import json
import ssl
import threading
from typing import Any
from urllib.parse import quote, urlencode

import httpx

from assisterdesk.basics.errors import AssisterDeskError, Trouble
from assisterdesk.transports._broken import Broken, broken_by
from assisterdesk.transports._microsoft.tokens import TokenSource
from assisterdesk.transports.graph.problems import (
    Answer,
    Step,
    answer_of,
    judge,
    judge_broken,
    unusable,
)

#: Tenants allow programs by this name, so it stays the same from version to version.
USER_AGENT = "AssisterDesk/0.1"

#: Every request asks for ids that survive a move; one without it would get the other kind.
IMMUTABLE = 'IdType="ImmutableId"'

#: A throttled read is tried again this often at most.
_MOST_TRIES = 4


class Wire:
    """Requests to one mailbox. `patience_s` bounds what throttled reads may wait in all."""

    def __init__(
        self,
        endpoint: str,
        tokens: TokenSource,
        context: ssl.SSLContext,
        *,
        timeout: httpx.Timeout,
        patience_s: float,
        use_environment: bool,
        upload_hosts: frozenset[str],
    ) -> None:
        self._base = httpx.URL(endpoint.rstrip("/"))
        self._tokens = tokens
        self._patience_s = patience_s
        self._upload_hosts = upload_hosts
        self._closing = threading.Event()
        self._client = httpx.Client(
            verify=context,
            follow_redirects=False,
            trust_env=use_environment,
            timeout=timeout,
            headers={"User-Agent": USER_AGENT, "Accept": "application/json"},
        )

    def close(self) -> None:
        self._closing.set()
        self._client.close()
        self._tokens.close()

    # what the mailbox asks for

    def read(
        self, path: str, query: dict[str, str] | None = None, prefer: tuple[str, ...] = ()
    ) -> dict[str, Any]:
        return self.read_link(self.address(path, query), prefer)

    def read_link(self, link: str, prefer: tuple[str, ...] = ()) -> dict[str, Any]:
        """A whole address that an answer gave (`is_own` says whether it may be followed)."""
        return content(_good(self.asked(link, prefer)))

    def read_bytes(self, path: str) -> bytes:
        return _good(self.asked(self.address(path, None), ())).data

    def asked(self, link: str, prefer: tuple[str, ...]) -> Answer:
        """A request without effect: a broken connection and a throttled answer are tried again.

        Raises for what stays without an answer; every answer is the caller's to judge.
        """
        waited, broke = 0.0, False
        said = Answer(429)
        for _ in range(_MOST_TRIES):
            got = self._once("GET", link, prefer=prefer)
            if isinstance(got, Broken):
                if broke or not got.passing:
                    raise judge_broken(got, Step.READ)
                broke = True
                continue
            said = got
            waited += said.wait_s
            if not said.throttled or not said.wait_s or waited > self._patience_s:
                break
            if self._closing.wait(said.wait_s):
                break
        return said

    def write(
        self,
        step: Step,
        method: str,
        path: str,
        body: dict[str, Any] | None,
        wanted: int,
        *,
        passing: str = "",
    ) -> Answer:
        """One request that changes something; anything but the wanted status is an error, and an
        answer with the code `passing` is the caller's."""
        data = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        said = self._once(method, self.address(path, None), data=data)
        if isinstance(said, Broken):
            raise judge_broken(said, step)
        if said.status == wanted or (passing and said.code == passing):
            return said
        raise judge(said, step)

    def upload(self, link: str, piece: bytes, start: int, total: int) -> Answer:
        """One range of a large file, to an address that is its own sign-in: no token goes there."""
        url = httpx.URL(link)
        if url.scheme != "https" or not self._may_upload(url):
            raise unusable()
        headers = {
            "Content-Type": "application/octet-stream",
            "Content-Range": f"bytes {start}-{start + len(piece) - 1}/{total}",
        }
        said = self._request("PUT", url, headers, piece)
        if isinstance(said, Broken):
            raise judge_broken(said, Step.WRITE)
        if said.status not in (200, 201):
            raise judge(said, Step.WRITE)
        return said

    def address(self, path: str, query: dict[str, str] | None) -> str:
        """A path below /me; `path` is already fit for an address (see `part`)."""
        text = f"{self._base}/me{path}"
        if query:
            text += "?" + urlencode(query, quote_via=quote, safe="$")
        return text

    def is_own(self, link: str) -> bool:
        """Whether an address belongs to the service this mailbox is signed in to."""
        try:
            url = httpx.URL(link)
        except (httpx.InvalidURL, TypeError):
            return False
        base = self._base
        return (url.scheme, url.host, url.port, url.userinfo) == (
            base.scheme,
            base.host,
            base.port,
            b"",
        ) and url.path.startswith(base.path.rstrip("/") + "/")

    # one request

    def _still_open(self) -> None:
        if self._closing.is_set():
            raise Trouble("This mailbox was signed out. Sign in again.")

    def _may_upload(self, url: httpx.URL) -> bool:
        if url.userinfo:
            return False
        if (url.host, url.port) == (self._base.host, self._base.port):
            return True
        return url.host in self._upload_hosts and url.port is None

    def _once(
        self,
        method: str,
        link: str,
        *,
        data: bytes | None = None,
        prefer: tuple[str, ...] = (),
    ) -> Answer | Broken:
        """A 401 is said before anything is done, so that a renewed token may be tried once."""
        self._still_open()
        if not self.is_own(link):
            raise unusable()
        url = httpx.URL(link)
        headers = {"Prefer": ", ".join((IMMUTABLE, *prefer))}
        if data is not None:
            headers["Content-Type"] = "application/json"
        headers["Authorization"] = f"Bearer {self._tokens.token()}"
        said = self._request(method, url, headers, data)
        if isinstance(said, Broken) or said.status != 401:
            return said
        headers["Authorization"] = f"Bearer {self._tokens.renewed()}"
        return self._request(method, url, headers, data)

    def _request(
        self, method: str, url: httpx.URL, headers: dict[str, str], data: bytes | None
    ) -> Answer | Broken:
        self._still_open()
        problem: AssisterDeskError | None = None
        try:
            return answer_of(self._client.request(method, url, headers=headers, content=data))
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            return broken_by(error)
        except Exception:  # noqa: BLE001 - whatever it is, its request must not leave here
            problem = unusable()
        if method == "GET":
            raise problem
        return Broken(left=True)


def _good(answer: Answer) -> Answer:
    if answer.status != 200:
        raise judge(answer, Step.READ)
    return answer


def part(text: str) -> str:
    """An id as one part of a path."""
    return quote(text, safe="")


def content(answer: Answer) -> dict[str, Any]:
    """The JSON object of an answer. Raises `Trouble` for anything else."""
    try:
        found = json.loads(answer.data)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise unusable()
    return found
