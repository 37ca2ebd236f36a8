"""Keeps the network libraries from logging: they name addresses, at DEBUG headers and tokens."""

import logging

#: httpx logs each URL at INFO (with upload addresses that need no token), msal its flows.
FAMILIES = ("httpx", "httpcore", "hpack", "h11", "msal", "requests", "urllib3")

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
