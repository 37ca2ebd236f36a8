"""The frozen program's first lines: exactly what ``python -m assisterdesk`` does."""

import sys

from assisterdesk.__main__ import main

sys.exit(main())
