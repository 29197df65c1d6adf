"""A template of declared fields passes and prints; one with something broken is told where."""

from __future__ import annotations

import re
from typing import Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from templates.contexts.declared import Kind, Value, declared
from templates.contexts.terms_of_reference import TermsDocument
from templates.contexts.terms_sample import TERMS_SAMPLES
from templates.engines.word import Properties, word_file
from templates.engines.word_checking.checking import check
from templates.engines.word_checking.findings import Wanted, refusing
from templates.engines.word_checking.printed import unsound
from tests.templates.edited import (
    BODY,
    FOOTER,
    HEADER,
    RELATIONS,
    SHIPPED,
    TOR,
    TYPES,
    edited,
    found,
    parts_in,
    template,
    told,
    zipped,
)
from tests.templates.shipped.blocks import Column, only, paragraph, row, run, table
from tests.templates.shipped.blocks import loop_row as looping

FIELDS: Final = declared(TermsDocument).fields
PLAIN: Final = (Kind.WORDS, Kind.NUMBER)
PROPERTIES: Final = Properties("Title", "Author")


def test_the_shipped_template_has_nothing_wrong_with_it() -> None:
    """With everything that is wanted of it."""
    assert found(SHIPPED, TOR.wanted) == ()


# ------------------------------------------------- any template made of what is declared


def parted(draw: st.DrawFn, tag: str) -> str:
    """A tag as Word may part it: into runs, at any letter."""
    cuts = sorted(draw(st.sets(st.integers(1, max(1, len(tag) - 1)), max_size=3)))
    pieces = [tag[start:end] for start, end in zip([0, *cuts], [*cuts, len(tag)], strict=True)]
    return "".join(run(piece) for piece in pieces if piece)


@st.composite
def printing(draw: st.DrawFn, names: dict[str, Value]) -> str:
    """A field that may be printed here, in one of the ways in which it may."""
    name = draw(st.sampled_from(sorted(path for path, one in names.items() if one.kind in PLAIN)))
    ways = ["{{ %s }}", "{{%s}}", "{{ %s or 'none' }}", "{%% if %s %%}{{ %s }}{%% endif %%}"]
    if names[name].kind is Kind.WORDS:
        ways += ["{{ %s | upper }}", "{{ %s|the }}", "{%% if %s == “x” %%}a{%% else %%}b{%% endif %%}"]
    way = draw(st.sampled_from(ways))
    return way % ((name,) * way.count("%s"))


def named(value: Value, name: str) -> dict[str, Value]:
    """What can be said of an entry that a loop calls by a name."""
    if value.kind is Kind.RECORD:
        return {f"{name}.{field}": one for field, one in value.fields.items()}
    return {name: value}


@st.composite
def blocks(draw: st.DrawFn, names: dict[str, Value], depth: int = 0) -> str:
    """Paragraphs, questions, loops and tables of what may be said here."""
    made = []
    for _ in range(draw(st.integers(1, 3))):
        lists = sorted(path for path, one in names.items() if one.kind is Kind.LIST)
        kind = draw(st.sampled_from(["words", "if", *(["loop", "table"] if lists and depth < 2 else [])]))
        if kind in ("words", "if"):
            words = paragraph("BodyText", parted(draw, draw(printing(names))))
            made.append(only("if committee") + words + only("endif") if kind == "if" else words)
            continue
        path = draw(st.sampled_from(lists))
        each = names[path].each
        assert each is not None
        entry = f"x{depth}"
        outside = {name: one for name, one in names.items() if one is not names[path]}
        inside = {**outside, **named(each, entry)}
        if kind == "loop":
            within = draw(blocks(inside, depth + 1))
            made.append(only(f"for {entry} in {path}") + within + only("endfor"))
        else:
            columns = (Column("A", draw(printing(inside)), 4000), Column("B", "x", 4000))
            loop = [looping(f"for {entry} in {path}", columns), row(columns), looping("endfor", columns)]
            made.append(table("T", "about", columns, loop))
    return "".join(made)


@st.composite
def templates(draw: st.DrawFn) -> bytes:
    """A template of declared fields, in body, header and footer."""
    names = dict(FIELDS)
    return template(
        draw(blocks(names)),
        header=paragraph("Header", draw(printing(names))),
        footer=paragraph("Footer", draw(printing(names))),
    )


@settings(deadline=None)
@given(content=templates())
def test_any_template_of_declared_fields_passes_and_prints(content: bytes) -> None:
    """Whatever is nested in what, however Word parts it: nothing is found, and every sample is sound."""
    assert told(content) == ""
    for sample in TERMS_SAMPLES:
        made = word_file("ours", content, sample, PROPERTIES, TermsDocument)
        assert list(unsound(made, "a sample")) == []


BROKEN: Final = {
    "misspelt": "{{ comittee }}",
    "unknown": "{{ zebra }}",
    "code": "{{ committee.__class__ }}",
    "call": "{{ range(9) }}",
    "unended": "{{ committee",
    "unbegun": "committee }}",
    "open": "{% if committee %}",
    "ended": "{% endfor %}",
}


@settings(deadline=None)
@given(
    content=templates(),
    broken=st.sampled_from(sorted(BROKEN)),
    place=st.sampled_from(["body", "header", "cell"]),
)
def test_a_template_with_one_broken_tag_is_told_where(content: bytes, broken: str, place: str) -> None:
    """That tag, in that place, and nothing else is found."""
    words = paragraph("BodyText", f"Look here: {BROKEN[broken]}")
    column = (Column("A", f"Look here: {BROKEN[broken]}", 2000),)
    at, where = {
        "body": ((BODY, "<w:body>", f"<w:body>{words}"), "Body, paragraph 1: “Look here: "),
        "cell": (
            (BODY, "<w:body>", f"<w:body>{table('T', 't', column, [row(column)])}"),
            "Body, table 1, row 2, cell 1, paragraph 1: “Look here: ",
        ),
        "header": ((HEADER, "<w:p>", f"{words}<w:p>"), "Header of all pages, paragraph 1: “Look here: "),
    }[place]
    (one,) = found(edited(at, content=content))
    assert one.refused
    assert one.where.startswith(where)
    assert BROKEN[broken].strip("{} ") in one.what or "__class__" in one.what


@settings(deadline=None, max_examples=60)
@given(at=st.integers(0, len(SHIPPED) - 1), value=st.integers(0, 255), cut=st.booleans())
@example(at=200, value=0, cut=False)
def test_any_damage_is_answered(at: int, value: int, cut: bool) -> None:
    """A changed byte or a torn file never raises anything: it is a finding, or harmless."""
    damaged = SHIPPED[:at] if cut else SHIPPED[:at] + bytes([value]) + SHIPPED[at + 1 :]
    check(damaged, TermsDocument)


# ------------------------------------------------------------------- what is lost, and what is hidden


@pytest.mark.parametrize(
    ("change", "said", "refused"),
    [
        pytest.param((BODY, "{{ quorum_words }}", "x"), "The quorum is not printed", True, id="the quorum"),
        pytest.param(
            (BODY, "for text in section.bullets", "for text in section.paragraphs"),
            "lists",
            True,
            id="duties",
        ),
        pytest.param((BODY, "{{ review or 'Not set' }}", "x"), "date of review", False, id="the review"),
        pytest.param(
            (FOOTER, "{{ head_hash }}", "x"), "copy cannot be checked", False, id="the head of the record"
        ),
    ],
)
def test_a_field_that_was_lost_is_told(change: tuple[str, str, str], said: str, refused: bool) -> None:
    """What must be there refuses the template; the rest is noted."""
    lost = [one for one in found(edited(change), TOR.wanted) if said in one.what]
    assert [one.refused for one in lost] == [refused]


def test_a_template_without_its_membership_is_noted() -> None:
    """The whole table is gone, as if somebody had deleted it in Word."""
    body = edited(
        (BODY, "for member in membership", "for member in approvals"),
        (BODY, "and membership %}", "and approvals %}"),
        *(
            (BODY, f"member.{name}", "member.by")
            for name in ("role", "vacant", "holder", "deputies", "vote", "categories")
        ),
    )
    told_ = [one.what for one in found(body, TOR.wanted) if not one.refused]
    assert any("membership is not printed" in one for one in told_)
    assert any("Vacant seats" in one for one in told_)


def test_a_template_that_lost_its_draft_mark() -> None:
    """In the header it is noted; nowhere at all it is refused."""
    lost = Wanted("status", "No mark at the head", in_header=True)
    plain = template(paragraph("BodyText", "{{ status }}"))
    assert [one.refused for one in found(plain, (lost,))] == [False]
    bare = found(template(paragraph("BodyText", "{{ committee }}")), TOR.wanted)
    assert any("No DRAFT mark" in one.what and one.refused for one in bare)


def typed_otherwise(header: str) -> bytes:
    """A template whose header is known by its ending alone, as Word never writes it."""
    parts = {name: part.decode() for name, part in parts_in(template(header=header)).items()}
    kind = re.search(r'ContentType="([^"]*header[+]xml)"', parts[TYPES])
    assert kind
    default = f'<Default Extension="hdr" ContentType="{kind[1]}"/><Override PartName="/docProps'
    parts[TYPES] = re.sub(r'<Override PartName="/word/header1.xml"[^>]*>', "", parts[TYPES])
    parts[TYPES] = parts[TYPES].replace('<Override PartName="/docProps', default, 1)
    parts[RELATIONS] = parts[RELATIONS].replace("header1.xml", "header1.hdr")
    return zipped({name.replace("header1.xml", "header1.hdr"): part for name, part in parts.items()})


def test_what_the_walk_does_not_see_is_found_too() -> None:
    """What would be compiled is read whole, whatever was seen of it before."""
    assert "code" in told(typed_otherwise(paragraph("Header", "{{ cycler.__init__ }}")))
    assert "the others are hidden" in told(typed_otherwise(paragraph("Header", "{{ committee }}")))


def test_too_many_tags_are_not_read() -> None:
    """A template has some dozens."""
    many = template(*(paragraph("BodyText", "{{ key }}" * 100) for _ in range(40)))
    assert "more than 3,000" in told(many)


def test_all_that_is_wrong_is_told_at_once_in_the_order_of_the_document() -> None:
    """Refusals before notes."""
    several = edited(
        (BODY, "{{ quorum_words }}", "{{ quorm_words }}"),
        (BODY, "{{ member.organisation }}", "{{ member.organization }}"),
        (HEADER, 'string="{{ status }}"', 'string="{{ stauts }}"'),
        (FOOTER, "{{ head_hash }}", ""),
    )
    found_ = found(several, TOR.wanted)
    assert [one.nearest for one in found_] == ["quorum_words", "member.organisation", "status", ""]
    assert [one.refused for one in found_] == [True, True, True, False]
    assert refusing(found_)
