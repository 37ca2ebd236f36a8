"""Bank accounts, routing numbers and payment cards."""

import re
from collections.abc import Iterable

from stdnum import luhn

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.label_words import whole
from assisterdesk.egress.number_shapes import is_in_a_hash
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.places import Places
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule
from assisterdesk.egress.text import Channel

_CARD = re.compile(
    r"(?<![\d-])(?:\d{4}[\s-]?){3}\d{1,7}(?!\d|-\d)"
    r"|(?<![\d-])3[47]\d{2}[\s-]?\d{6}[\s-]?\d{5}(?!\d)"
)
#: what follows the number of a card, also of one that was written down wrong
_BESIDE_A_CARD = linear(r"^\W{0,4}(?:cvv2?|cvc2?|security code|exp(?:ires|iry|\.)?\s?\d)")
_WORDED = linear(
    r"\b(?:(?:bank|checking|savings|chk|sav)\s?(?:account|acct)?|account|acct|routing|aba"
    r"|transit|debit card|credit card|card|visa|mastercard|amex|discover|iban|direct deposit"
    r"|wells fargo|us bank|tcf|huntington)"
    r"(?:\s?(?:#|no\.?|num(?:ber)?))?(?:\s?(?:is|ending(?: in)?|ends in|on file|:|=|-|,|\("
    r"|last (?:4|four)|with|numbers?|to))*[\s#:*x.]{1,8}(?P<value>\d[\d -]{2,18}\d)"
)
_NINE = re.compile(r"(?<!\d)(?P<value>[0-3]\d{8})(?!\d)")
_EXPIRY = linear(
    r"\b(?:cvv|cvc|exp(?:ires|iration)?\.?(?: date)?"
    r"|security code)[\s:]{1,3}(?P<value>\d{1,2}/\d{2,4}|\d{3,4})\b"
)
_PORTAL = linear(r"(?:mnsure|portal|online|user|loginmn|email|your|amp|assister)\s$")


#: numbers that banks keep for trying out machines
_TEST_CARDS = frozenset(
    "4111111111111111 4242424242424242 5555555555554444 378282246310005 6011111111111117".split()
)
_TRIED = linear(r"\b(?:test|demo|sandbox|sample|example)\b")


def _find(reading: Reading) -> Iterable[Hit]:
    return whole(reading, PiiCategory.FINANCIAL_ACCOUNT, _numbers(reading))


def _numbers(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    found = Places()
    for card in reading.text.numbers(_CARD, 13):
        digits = re.sub(r"\D", "", card.group())
        beside = _BESIDE_A_CARD.search(low[card.end() : card.end() + 24]) is not None
        if is_in_a_hash(reading.plain, *card.span()):
            continue
        if digits in _TEST_CARDS and _TRIED.search(reading.sentence(card.start()).lower()):
            found.add(*card.span())
            continue
        if 13 <= len(digits) <= 19 and digits[0] in "3456" and (beside or luhn.is_valid(digits)):
            found.add(*card.span())
            yield Hit(card.start(), card.end(), Confidence.HIGH, "A payment card number.")
    for start, end, label in reading.valued("account"):
        value = reading.plain[start:end]
        if (
            4 <= sum(c.isdigit() for c in value)
            and not found.overlap(start, end)
            and "@" not in value
            and label not in ("exp", "pin")
            and not _PORTAL.search(low[max(0, start - 40) : start].split(label)[0])
        ):
            number = re.search(r"[\dxX*][\dxX* -]{2,22}\d", value)
            if number:
                at, stop = start + number.start(), start + number.end()
                found.add(at, stop)
                shown = sum(c.isdigit() for c in number.group())
                sure = Confidence.HIGH if shown > 4 or reading.belongs(at) else Confidence.MEDIUM
                yield Hit(at, stop, sure, "Stands under a label for an account.")
    for m in _WORDED.finditer(low):
        start, end = m.span("value")
        digits = re.sub(r"\D", "", m["value"])
        if low[end : end + 1] in tuple("%/0123456789"):
            continue
        if found.overlap(start, end) or _PORTAL.search(low[max(0, m.start() - 14) : m.start()]):
            continue
        if (
            re.match(r"(?:account|acct|card|visa|discover)\b", m.group())
            and len(digits) < 8
            and not re.search(r"ending|ends|last|x{2,}|\*", m.group())
        ):
            continue
        found.add(start, end)
        # what the office itself paid with, as receipts show it
        paid = len(digits) <= 4 and not reading.belongs(m.start())
        sure = Confidence.MEDIUM if paid else Confidence.HIGH
        yield Hit(start, end, sure, "A number beside the word of a bank account or card.")
    if reading.channel in (Channel.CLIPBOARD, Channel.SUBJECT):
        for routing in reading.text.numbers(_NINE, 9):
            nine = [int(c) for c in routing["value"]]
            check = 3 * sum(nine[::3]) + 7 * sum(nine[1::3]) + sum(nine[2::3])
            others = re.sub(r"\D", "", reading.plain.replace(routing["value"], ""))
            if check % 10 == 0 and nine[0] in (0, 1, 2, 3) and len(others) >= 6:
                yield Hit(0, len(reading.plain), Confidence.MEDIUM, "A bank's number and another.")
    if found:
        for m in _EXPIRY.finditer(low):
            yield Hit(*m.span("value"), Confidence.MEDIUM, "The expiry or code of a payment card.")


RULE = Rule(
    "financial_account",
    PiiCategory.FINANCIAL_ACCOUNT,
    "Bank account or card",
    "MNsure Secure Email Policy: PII, financial information; Minn. Stat. 325E.61",
    _find,
)
