"""How does the README get its table of commands? Written from the catalogue: `make readme`."""

from __future__ import annotations

import re
from pathlib import Path

from bot.commands.reference import command_table

README = Path(__file__).parents[1] / "README.md"
TABLE = re.compile(r"(?<=<!-- commands -->\n).*?(?=<!-- /commands -->)", re.DOTALL)


def write() -> None:
    """Put the catalogue's table between its two marks."""
    text = README.read_text(encoding="utf-8")
    README.write_text(TABLE.sub(lambda _: command_table().strip() + "\n", text), encoding="utf-8")


if __name__ == "__main__":
    write()
