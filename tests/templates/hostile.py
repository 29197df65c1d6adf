"""What may people type into terms of reference? Anything: each of these once broke some document."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from templates.contexts.terms_of_reference import Approval, Fact, MemberRow, Section, TermsDocument
from tests.templates.terms import DRAFT_TERMS

HOSTILE: Final = {
    "signs": "R&D <Chair> & <b>bold</b> ]]> &amp; \"double\" 'single'",
    "a template's tags": "{{ head_hash }} {% for x in y %} {# #} {_{ }_} {%p if %}",
    "control characters": "a\x00b\x07c\x0bd\x0ce\x1b[31mf\x7fg\x85h",
    "lone surrogates": "before \ud800 between \udfff after",
    "what is no character": "a\ufffeb\uffffc",
    "right to left": "ועדת הדימות مجلس التصوير \u202e123\u202c",
    "Welsh": "Bwrdd Rhwydwaith Delweddu Llŷr, tŷ ŵyn, Ŵ Ŷ â ê î ô û",
    "emoji": "👩‍⚕️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 é",
    "lines and tabs": "one\ntwo\r\nthree\u2028four\tfive",
    "one long word": "x" * 4_000,
    "a long paragraph": "The board shall normally attend to it. " * 103,
    "blank": "   ",
}


def everywhere(typed: str) -> TermsDocument:
    """Terms in which a text stands in every place there is."""
    return replace(
        DRAFT_TERMS,
        network=typed,
        committee=typed,
        key=typed,
        agreed=typed,
        review=typed,
        header=(Fact(typed, typed),),
        sections=(
            Section(
                typed, typed, (typed, "After."), (typed,), (Fact(typed, typed),), membership=True, quorum=True
            ),
            Section("2", "The last of them", ("The end.",)),
        ),
        membership=(MemberRow(typed, typed, typed, typed, typed, typed),),
        quorum_words=typed,
        approvals=(Approval(typed, typed, typed),),
        head_hash=typed,
    )
