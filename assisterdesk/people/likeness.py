"""Names that are written differently and may be the same: mistyped, or spelled as they sound.

Two ways are joined, because each misses what the other finds (`make figures ONLY=search` measures
them apart): one wrong, missing, doubled or swapped letter, and equal keys of sound. The keys know
the spellings met in Minnesota: Hmong in its own letters and as clans write it in English, Somali
with x and c, Spanish z, v and silent h, Karen hs and ht.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

#: shorter words have too many neighbours: "Mai" would also be Mae, Mao, Kai and Mia
SHORTEST_TYPO = 4
#: from this length on two letters may be wrong
TWO_TYPOS_FROM = 8

#: Hmong clans as they are written in Hmong (RPA; the last letter is a tone) and in English.
HMONG_CLANS: Mapping[str, str] = {
    "faj": "fang",
    "ham": "hang",
    "hawj": "her",
    "herr": "her",
    "kwm": "kue",
    "koo": "kong",
    "khab": "khang",
    "khaab": "khang",
    "lauj": "lor",
    "lo": "lor",
    "lis": "lee",
    "ly": "lee",
    "muas": "moua",
    "phab": "pha",
    "thoj": "thao",
    "thor": "thao",
    "tsab": "chang",
    "cha": "chang",
    "tsheej": "cheng",
    "tswb": "chue",
    "vaj": "vang",
    "vwj": "vue",
    "vu": "vue",
    "xyooj": "xiong",
    "yaj": "yang",
    "maiv": "mai",
    "paj": "pa",
    "nkauj": "gao",
    "hli": "hlee",
    "tooj": "tong",
    "tub": "tou",
}

_STEPS = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"^h(?=[st])", ""),  # Karen: Hser and Ser, Htoo and Too
        (r"sch|sh", "s"),
        (r"tsh|tch|ch|cz", "c"),
        (r"ph", "f"),
        (r"[gk]h|ck|qu|q", "k"),
        (r"([dnrt])h", r"\1"),
        (r"dt$", "t"),
        (r"c(?=[eiy])", "s"),
        (r"ll(?=[aeiou])", "y"),
        (r"z", "s"),
        (r"[vw](?=.)", "b"),
        (r"^[ji](?=[aeou])", "y"),
        (r"ng$", "n"),
        (r"^([^aeiou]{1,3}[ao])r$", r"\1"),  # Karen: Sor and Saw, Por and Paw
        (r"[^a-z]", ""),
    )
)
_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeiouw]+|(?<!^)y+")
#: the end of a short word, which has hardly more than its vowel: Paw and Po, Moo and Mu, Lee and Ly
_ENDINGS = (
    (re.compile(r"[ou]?ua$"), "ua"),
    (re.compile(r"(oo|ou|ue|ew|u)h?$"), "u"),
    (re.compile(r"(aw|ao|oe|o)h?$"), "o"),
    (re.compile(r"(ee|ie|ea|i|y)h?$"), "i"),
    (re.compile(r"(ay|ai|er|e)h?$"), "e"),
    (re.compile(r"(aa|ar|a)h?$"), "a"),
)
_HMONG_X = re.compile(r"^x[iy][ao]|^x.*(ng|ee)$")
_SILENT_C = re.compile(r"c(?![hk])")


@lru_cache(maxsize=1 << 15)
def sound_keys(word: str) -> frozenset[str]:
    """The ways a folded name word may sound, as its consonants in order; a short one's vowel, too.

    A word has several: x is s in Hmong, h in Somali and Spanish; c is not heard in Somali; j is h
    in Spanish.
    """
    word = HMONG_CLANS.get(word, word)
    readings = {word}
    if "x" in word:
        readings = {word.replace("x", "s")}
        if not _HMONG_X.search(word):
            readings.add(word.replace("x", "h"))
    if "j" in word:
        readings |= {r.replace("j", "h") for r in readings}
    if _SILENT_C.search(word):
        readings |= {_SILENT_C.sub("", r) for r in readings}
    return frozenset(key for key in map(_skeleton, readings) if len(key) > 1)


def _skeleton(reading: str) -> str:
    for pattern, to in _STEPS:
        reading = pattern.sub(to, reading)
    begins_open = reading[:1] in tuple("aeiou")
    # an h at the end is not heard
    heard = _DOUBLE.sub(r"\1", _VOWELS.sub("", reading[:-1] + reading[-1:].replace("h", "")))
    if len(heard) < 2 and not begins_open:
        return heard + _ending(reading)
    # a vowel at the start is heard as one
    return ("a" if begins_open else "") + heard


def _ending(reading: str) -> str:
    for pattern, vowel in _ENDINGS:
        if pattern.search(reading):
            return vowel
    return ""


def typos_allowed(word: str) -> int:
    """How many letters of a word may be wrong before it is another name."""
    if len(word) < SHORTEST_TYPO - 1:
        return 0
    return 2 if len(word) >= TWO_TYPOS_FROM else 1


class NameWords:
    """The words of all names of an office, to find those that are like a typed one."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._list = sorted(self._words)
        self._by_sound: dict[str, list[str]] = {}
        for word in self._list:
            for key in sound_keys(word):
                self._by_sound.setdefault(key, []).append(word)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def __len__(self) -> int:
        return len(self._words)

    def beginning(self, start: str, most: int) -> tuple[str, ...] | None:
        """The words that begin so; None when they are more than `most`."""
        first = bisect_left(self._list, start)
        last = bisect_left(self._list, start + "\U0010ffff", first)
        return None if last - first > most else tuple(self._list[first:last])

    def like(self, word: str, limit: int = 12) -> tuple[str, ...]:
        """Other words of the office's names, likeliest first: few letters apart, sounding alike."""
        found = dict.fromkeys(self.mistyped(word), 0)
        for other in self.sounding(word):
            if _are_near(word, other):
                found[other] = found.get(other, 1) - 1
        ranked = sorted(
            found, key=lambda other: (OSA.distance(word, other) + found[other], other)
        )
        return tuple(other for other in ranked if other != word)[:limit]

    def mistyped(self, word: str) -> tuple[str, ...]:
        """Words a letter or two away, by one wrong, missing, extra or swapped letter each."""
        allowed = typos_allowed(word)
        if not allowed:
            return ()
        hits = extract(
            word,
            self._list,
            scorer=OSA.distance,
            processor=None,
            score_cutoff=allowed,
            limit=40,
        )
        # three letters may be four of which one was left out
        least = len(word) + 1 if len(word) < SHORTEST_TYPO else 0
        return tuple(hit[0] for hit in hits if len(hit[0]) >= least)

    def sounding(self, word: str) -> tuple[str, ...]:
        """Words with a key of sound in common."""
        keys = sound_keys(word)
        return tuple(dict.fromkeys(o for k in sorted(keys) for o in self._by_sound.get(k, ())))


def _are_near(word: str, other: str) -> bool:
    """At least half of the letters are the same: equal consonants alone bind strangers."""
    one, two = HMONG_CLANS.get(word, word), HMONG_CLANS.get(other, other)
    return OSA.distance(one, two) <= (max(len(one), len(two)) + 1) // 2
