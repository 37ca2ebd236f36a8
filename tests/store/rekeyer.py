"""A program that puts a store under a new key, to be killed while it does.

``rekeyer.py FOLDER`` reads the old and the new key (hex) per round from standard input; for each it
starts a copy of itself that says ``pid N`` and begins, and says ``over`` once that was killed.
"""

import os
import signal
import sys
from pathlib import Path

from assisterdesk.keys.sealing import AesSealer, EdSigner
from assisterdesk.store.opener import SqlCipherStoreOpener


def main() -> None:
    folder = Path(sys.argv[1])
    opener = SqlCipherStoreOpener(AesSealer(), EdSigner())
    while line := sys.stdin.readline():
        old, new = (bytes.fromhex(part) for part in line.split())
        child = os.fork()
        if child == 0:
            os.write(1, f"pid {os.getpid()}\n".encode())
            opener.rekey(folder, old, new)
            signal.pause()
        _, status = os.waitpid(child, 0)
        os.write(1, b"over\n" if os.WIFSIGNALED(status) else b"failed\n")


if __name__ == "__main__":
    main()
