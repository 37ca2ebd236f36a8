"""Packs a frozen folder into an .msi with wixl (Linux); Windows uses `windows/build.ps1`.

    python -m installers.msi FOLDER --version 0.1.0 --out assisterdesk.msi

One package per machine, silent with ``msiexec /qn``; INSTALLDIR names another folder, ADDLOCAL=Main
leaves the Start menu alone.
"""

import argparse
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

from installers.icon import draw

HERE = Path(__file__).resolve().parent
#: public properties that the administrator may give on msiexec's line
PUBLIC = ("WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED", "INSTALLDIR")


def product_code(version: str) -> str:
    """The code of one version: the same at every build, another for every version."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"assisterdesk/msi/{version}")).upper()


def files_wxs(folder: Path) -> str:
    """The frozen folder as WiX source: one component per file, with names that stay the same.

    WiX on Windows reads it as well as wixl. Raises SystemExit for a folder without the program.
    """
    if not (folder / "assisterdesk.exe").is_file():
        raise SystemExit("This folder holds no assisterdesk.exe.")
    parts: list[str] = []
    refs: list[str] = []

    def name(kind: str, path: Path) -> str:
        told = path.relative_to(folder).as_posix()
        return kind + uuid.uuid5(uuid.NAMESPACE_URL, f"assisterdesk/{told}").hex

    def walk(at: Path, indent: str) -> None:
        for path in sorted(at.iterdir(), key=lambda p: p.name):
            if path.is_dir():
                parts.append(f"{indent}<Directory Id={quoteattr(name('d', path))}"
                             f" Name={quoteattr(path.name)}>")  # fmt: skip
                walk(path, indent + "  ")
                parts.append(f"{indent}</Directory>")
                continue
            guid = str(uuid.UUID(name("", path))).upper()
            source = quoteattr("$(var.SourceDir)/" + path.relative_to(folder).as_posix())
            refs.append(f"      <ComponentRef Id={quoteattr(name('c', path))}/>")
            parts.append(
                f"{indent}<Component Id={quoteattr(name('c', path))} Guid={quoteattr(guid)}"
                f' Win64="yes"><File Id={quoteattr(name("f", path))} KeyPath="yes"'
                f" Source={source}/></Component>"
            )

    walk(folder, "      ")
    return "\n".join([
        '<?xml version="1.0" encoding="utf-8"?>',
        '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">',
        '  <Fragment>', '    <DirectoryRef Id="INSTALLDIR">', *parts, "    </DirectoryRef>",
        "  </Fragment>", "  <Fragment>", '    <ComponentGroup Id="Files">', *refs,
        "    </ComponentGroup>", "  </Fragment>", "</Wix>", "",
    ])  # fmt: skip


def pack(folder: Path, version: str, into: Path) -> Path:
    """The .msi of everything in `folder` (links are followed)."""
    with tempfile.TemporaryDirectory() as work:
        icon = Path(work) / "assisterdesk.ico"
        draw(icon)
        files = Path(work) / "files.wxs"
        files.write_text(files_wxs(folder), "utf-8")
        # wixl takes relative names only
        (Path(work) / "program").symlink_to(folder, target_is_directory=True)
        values = {
            "SourceDir": "program",
            "Version": version,
            "Icon": icon.name,
            "ProductCode": product_code(version),
        }
        line = ["wixl", "-a", "x64", "-o", str(into.resolve())]
        for name, value in values.items():
            line += ["-D", f"{name}={value}"]
        line += [str(HERE / "windows" / "product.wxs"), str(files)]
        done = subprocess.run(line, cwd=work, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"wixl failed: {done.stderr[-2000:]}")
    # wixl passes over Property/@Secure, so the list is set in the finished package
    value, where = ";".join(PUBLIC), "`Property`='SecureCustomProperties'"
    query = f"UPDATE `Property` SET `Value`='{value}' WHERE {where}"  # noqa: S608  our own words
    subprocess.run(["msibuild", str(into), "-q", query], check=True, capture_output=True)
    return into


def table(package: Path, name: str) -> list[dict[str, str]]:
    """The rows of one table of a package, by column name."""
    line = ["msiinfo", "export", str(package), name]
    told = subprocess.run(line, capture_output=True, text=True, check=True).stdout
    heads, *rest = (row.split("\t") for row in told.replace("\r", "").splitlines() if row)
    return [dict(zip(heads, row, strict=False)) for row in rest[2:]]


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installers.msi")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--version", required=True)
    parser.add_argument("--out", type=Path, required=True)
    told = parser.parse_args(given)
    made = pack(told.folder.resolve(), told.version, told.out)
    print(f"{made}: {made.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
