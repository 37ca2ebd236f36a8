"""Keeps the mail libraries from logging: at DEBUG they write passwords and whole messages.

exchangelib logs the Authorization header and every SOAP body at DEBUG, and a request's XML with its
attachments even at ERROR. A logging filter would have to know every such place; silence does not.
"""

import logging

#: exchangelib and everything below it that sees a request, a header or a secret.
FAMILIES = (
    "exchangelib",
    "requests",
    "requests_ntlm",
    "requests_oauthlib",
    "oauthlib",
    "spnego",
    "urllib3",
    "charset_normalizer",
)

_NEVER = logging.CRITICAL + 1


def silence() -> None:
    """Switch the loggers of these families off, with those of their modules that exist by now."""
    for family in FAMILIES:
        head = logging.getLogger(family)
        head.propagate = False
        if not any(isinstance(handler, logging.NullHandler) for handler in head.handlers):
            head.addHandler(logging.NullHandler())
    for name, logger in list(logging.Logger.manager.loggerDict.items()):
        if name.partition(".")[0] in FAMILIES and isinstance(logger, logging.Logger):
            logger.setLevel(_NEVER)
            logger.disabled = True
