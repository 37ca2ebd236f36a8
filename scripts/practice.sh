#!/bin/sh
# Opens the practice office; without a display, or with TOUR=1, drives it through the tour instead.
set -eu
cd "$(dirname "$0")/.."
sh scripts/set_up.sh run
py=.venv/bin/python

tour() { QT_QPA_PLATFORM=offscreen exec "$py" -m assisterdesk practice --tour; }

[ -z "${TOUR:-}" ] || [ "${TOUR:-}" = 0 ] || tour

if [ "$(uname -s)" = Linux ]; then
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        echo "There is no display here, so the window is driven through the main job by itself (the tour)."
        tour
    fi
    # A display that is named may still not answer (a remote shell, a sudo); Qt would only abort.
    if ! "$py" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' >/dev/null 2>&1; then
        echo "The display does not answer, so the window is driven through the main job by itself (the tour)."
        tour
    fi
fi
exec "$py" -m assisterdesk practice
