"""The Windows half of the policy: values that Group Policy wrote for this computer.

They lie below ``HKEY_LOCAL_MACHINE\\Software\\Policies\\AssisterDesk``, which only administrators
may write, one key per group; a list is a key of its own with the values "1", "2", and so on.
"""

import sys

#: below HKEY_LOCAL_MACHINE, in the 64-bit view
KEY = "Software\\Policies\\AssisterDesk"


class WindowsRegistry:
    """`policy_read.Registry` over the real registry; on other systems there is nothing in it."""

    def value(self, group: str, name: str) -> int | str | None:
        if sys.platform == "win32":
            import winreg

            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            try:
                path = f"{KEY}\\{group}"
                with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path, 0, access) as key:
                    found, kind = winreg.QueryValueEx(key, name)
            except FileNotFoundError:
                return None
            if kind in (winreg.REG_DWORD, winreg.REG_SZ):
                return found if isinstance(found, int | str) else None
        return None

    def values(self, group: str, name: str) -> tuple[str, ...] | None:
        if sys.platform == "win32":
            import winreg

            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            try:
                path = f"{KEY}\\{group}\\{name}"
                with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path, 0, access) as key:
                    count = winreg.QueryInfoKey(key)[1]
                    found = [winreg.EnumValue(key, number) for number in range(count)]
            except FileNotFoundError:
                return None
            return tuple(str(value) for _name, value, kind in found if kind == winreg.REG_SZ)
        return None
