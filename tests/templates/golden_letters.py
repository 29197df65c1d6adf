"""The letters as last looked at. After a wanted change: `python -m tests.templates.golden_letters`."""

from __future__ import annotations

from pathlib import Path

from templates import Written
from tests.templates.scene import every_letter

GOLDEN = Path(__file__).parent / "golden"


def as_text(written: Written) -> str:
    """A letter as a person reads it."""
    return f"Subject: {written.subject}\nCalendar: {written.method or 'none'}\n\n{written.text}"


def main() -> None:
    """Write down how every letter looks now; look at the difference before it is committed."""
    GOLDEN.mkdir(exist_ok=True)
    for name, written in every_letter().items():
        (GOLDEN / f"{name}.txt").write_text(as_text(written), encoding="utf-8")


if __name__ == "__main__":
    main()
