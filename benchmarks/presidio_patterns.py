"""Presidio's analyzer with its patterns and no language model, timed over texts.

Run by a Python of its own, where `presidio-analyzer` is installed: it is no dependency of the
program. Reads a JSON list of texts on standard input and writes, as JSON, the seconds that the
processor took for each.
"""

import importlib
import json
import sys
import time
from typing import Any

#: what both look for; the gate looks for eleven more kinds
ENTITIES = [
    "US_SSN",
    "US_ITIN",
    "US_PASSPORT",
    "US_DRIVER_LICENSE",
    "US_BANK_NUMBER",
    "CREDIT_CARD",
    "PHONE_NUMBER",
    "EMAIL_ADDRESS",
    "DATE_TIME",
]


def main() -> None:
    # imported by name: where the program's own tools look, there is none of these
    presidio, engines, spacy = (
        importlib.import_module(name)
        for name in ("presidio_analyzer", "presidio_analyzer.nlp_engine", "spacy")
    )
    # as it comes, its reading of mail addresses asks the network for a list in the middle of a text
    tld = importlib.import_module("tldextract.tldextract")
    setattr(tld, "TLD_EXTRACTOR", tld.TLDExtract(suffix_list_urls=()))  # noqa: B010 - by name
    words: Any = engines.SpacyNlpEngine(models=[{"lang_code": "en", "model_name": "none"}])
    # cuts words and knows nothing of them
    words.nlp = {"en": spacy.blank("en")}
    registry = presidio.RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    registry.remove_recognizer("SpacyRecognizer")
    engine = presidio.AnalyzerEngine(nlp_engine=words, registry=registry)
    texts = json.load(sys.stdin)
    engine.analyze(texts[0], language="en", entities=ENTITIES)
    seconds = []
    for text in texts:
        begin = time.process_time()
        engine.analyze(text, language="en", entities=ENTITIES)
        seconds.append(time.process_time() - begin)
    sys.stdout.write(json.dumps(seconds))


if __name__ == "__main__":
    main()
