"""Keeps the mail libraries from logging: at DEBUG they write passwords, tokens and whole messages.

exchangelib logs the Authorization header and every SOAP body at DEBUG, and a request's XML with its
attachments even at ERROR; httpx logs each URL at INFO (with upload addresses that need no token),
msal its flows. A logging filter would have to know every such place; silence does not.
"""

import logging

#: everything that sees a request, a header or a secret
FAMILIES = (
    "exchangelib",
    "requests",
    "requests_ntlm",
    "requests_oauthlib",
    "oauthlib",
    "spnego",
    "urllib3",
    "charset_normalizer",
    "httpx",
    "httpcore",
    "hpack",
    "h11",
    "msal",
)

_NEVER = logging.CRITICAL + 1


def silence() -> None:
    """Switch the loggers of these families off, with those of their modules that exist by now.

    Called before the libraries load and again after: their loggers exist only then.
    """
    for family in FAMILIES:
        head = logging.getLogger(family)
        head.propagate = False
        if not any(isinstance(handler, logging.NullHandler) for handler in head.handlers):
            head.addHandler(logging.NullHandler())
    for name, logger in list(logging.Logger.manager.loggerDict.items()):
        if name.partition(".")[0] in FAMILIES and isinstance(logger, logging.Logger):
            logger.setLevel(_NEVER)
            logger.disabled = True
