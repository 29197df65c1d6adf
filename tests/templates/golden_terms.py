"""Terms of reference as last looked at. After a wanted change: `python -m tests.templates.golden_terms`."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from templates import render
from templates.contexts.terms_of_reference import TermsDocument
from tests.templates.terms import BOARD_TERMS, DRAFT_TERMS, SUPERSEDED_TERMS
from tests.templates.word import as_text

GOLDEN: Final = Path(__file__).parent / "golden_documents"
TERMS: Final = {
    "terms_in_force": BOARD_TERMS,
    "terms_draft": DRAFT_TERMS,
    "terms_superseded": SUPERSEDED_TERMS,
}


def looks(terms: TermsDocument) -> dict[str, str]:
    """Terms in each form that can be compared, by the ending of its golden file."""
    return {
        "word.txt": as_text(render("terms of reference", terms).content),
        "txt": render("terms of reference text", terms).content.decode(),
    }


def main() -> None:
    """Write down how each looks now; look at the difference before it is committed."""
    GOLDEN.mkdir(exist_ok=True)
    for name, terms in TERMS.items():
        for ending, text in looks(terms).items():
            (GOLDEN / f"{name}.{ending}").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
