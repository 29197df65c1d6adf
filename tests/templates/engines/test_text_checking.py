"""Loops, ifs, declared fields and three filters pass; everything else is refused before it runs."""

from __future__ import annotations

import pytest
from jinja2.sandbox import SandboxedEnvironment

from templates.contexts.declared import declared
from templates.contexts.terms_of_reference import TermsDocument
from templates.engines.text import TemplateAtFault
from templates.engines.text_checking import allowed, nearest, opened, read, syntax_fault, tags_in, turns
from tests.templates.terms import BOARD_TERMS

NAMES = declared(TermsDocument).fields


def faults(source: str) -> str:
    """What is wrong with a source, as one text."""
    return " ".join(f"{one.sentence} {one.nearest}" for one in read(source, NAMES).faults)


@pytest.mark.parametrize(
    "source",
    [
        "{{ committee }}",
        "{{ committee | the }} {{ network | upper }}",
        "{{ agreed or 'Not yet agreed' }}",
        "{{ 'draft' if status == 'DRAFT' else status }}",
        "{% if version > 2 and not demonstration %}x{% elif review %}y{% else %}z{% endif %}",
        "{% for s in sections %}{{ loop.index }}{% for t in s.bullets %}{{ t }}{% endfor %}{% endfor %}",
        "{% for s in sections if s.quorum %}{{ quorum_words }}{% else %}none{% endfor %}",
        "{# a note #} words",
    ],
)
def test_what_a_template_may_say(source: str) -> None:
    """Nothing of this is a fault."""
    assert faults(source) == ""


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param("{{ ''.__class__.__mro__ }}", "code", id="the class of a text"),
        pytest.param("{{ cycler.__init__.__globals__ }}", "code", id="what Jinja knows by itself"),
        pytest.param("{{ committee.format('x') }}", "calls something", id="a call"),
        pytest.param("{{ committee.upper }}", "no field “committee.upper”", id="a method by its name"),
        pytest.param("{{ lipsum() }}", "calls something", id="a function of Jinja's"),
        pytest.param("{{ sections[0].title }}", "square brackets", id="by number"),
        pytest.param("{{ committee['__class__'] }}", "square brackets", id="code by name"),
        pytest.param("{% import 'x' as y %}", "another file", id="import"),
        pytest.param("{% from 'x' import y %}", "another file", id="from import"),
        pytest.param("{% include 'x' %}", "another file", id="include"),
        pytest.param("{% extends 'x' %}", "another file", id="extends"),
        pytest.param("{% set x = 'y' %}", "value of its own", id="set"),
        pytest.param("{% macro m() %}{% endmacro %}", "macro", id="macro"),
        pytest.param("{% autoescape false %}{{ committee }}{% endautoescape %}", "may", id="escaping off"),
        pytest.param("{{ committee | safe }}", "no filter “safe”", id="unescaped"),
        pytest.param("{{ committee | uper }}", "upper", id="a misspelt filter"),
        pytest.param("{{ version | upper }}", "for texts", id="a filter of a number"),
        pytest.param("{{ 'x' * 1000000000 }}", "works something out", id="texts multiplied"),
        pytest.param("{{ version + 1 }}", "works something out", id="a sum"),
        pytest.param("{{ committee ~ committee }}", "joins texts", id="texts joined"),
        pytest.param("{{ (1, 2) }}", "more than it may", id="a tuple"),
        pytest.param("{% for a in range(10**9) %}{% endfor %}", "calls something", id="an endless loop"),
        pytest.param("{% for a in 'abc' %}{% endfor %}", "not a list", id="a loop over letters"),
        pytest.param("{% for a in committee %}{% endfor %}", "not a list", id="a loop over a text"),
        pytest.param(
            "{% for a in sections %}{% for b in sections %}{% endfor %}{% endfor %}",
            "within itself",
            id="squared",
        ),
        pytest.param("{% for a, b in sections %}{% endfor %}", "one name", id="two names"),
        pytest.param("{% for a in sections recursive %}{{ loop(a) }}{% endfor %}", "itself", id="recursion"),
        pytest.param("{{ sections }}", "is a list", id="a list printed"),
        pytest.param("{% for s in sections %}{{ s }}{% endfor %}", "not a text", id="a section printed"),
        pytest.param("{{ sections.title }}", "print “title” of each entry", id="a field of a whole list"),
        pytest.param("{{ demonstration }}", "yes or no", id="an answer printed"),
        pytest.param("{{ agreed or membership }}", "is a list", id="a list printed in the end"),
        pytest.param("{{ committee if agreed }}", "else", id="an if without its else"),
        pytest.param("{{ committee > 2 }}", "compare", id="a text against a number"),
        pytest.param("{{ comittee }}", "committee", id="a misspelt field"),
        pytest.param(
            "{% for m in membership %}{{ m.organization }}{% endfor %}", "m.organisation", id="in a loop"
        ),
        pytest.param("{{ holder }}", "each entry of “membership”", id="a list's field outside of its loop"),
        pytest.param("{{ loop.index }}", "no field “loop”", id="a loop's number outside of it"),
        pytest.param(
            "{% for s in sections %}{{ loop.cycle }}{% endfor %}", "no field", id="more of the loop"
        ),
    ],
)
def test_what_it_may_not(source: str, said: str) -> None:
    """Each is told in a sentence, and the whole source raises where it would be compiled."""
    assert said in faults(source)
    with pytest.raises(TemplateAtFault):
        allowed("ours", source, TermsDocument)


def test_without_the_guard_the_sandbox_would_let_it_eat_time_and_memory() -> None:
    """The sandbox stops code, not greed: it is the list of what is allowed that does."""
    eaten = SandboxedEnvironment().from_string("{{ 'x' * n }}").render(n=50_000_000)
    assert len(eaten) == 50_000_000
    with pytest.raises(TemplateAtFault, match="works something out"):
        allowed("ours", "{{ 'x' * 50000000 }}", TermsDocument)


def test_what_is_printed_asked_and_looped_over_is_known() -> None:
    """By paths, so that a template that lost something is seen to."""
    said = read(
        "{% for s in sections %}{% if s.quorum %}{{ s.title }}{% endif %}{% endfor %}{{ key }}", NAMES
    )
    assert {"sections.title", "key"} <= said.printed
    assert "sections.quorum" in said.asked
    assert said.loops == [("sections",)]


def test_turns_are_counted_before_anything_is_printed() -> None:
    """Loops within loops multiply."""
    many, members = len(BOARD_TERMS.sections), len(BOARD_TERMS.membership)
    assert turns([("sections",), ("sections", "membership")], BOARD_TERMS) == many + many * members


def test_a_loop_alone_gives_the_names_within_it() -> None:
    """So each tag can be judged where it stands."""
    said, inside = opened("{% for s in sections %}{% endfor %}", NAMES)
    assert not said.faults
    assert {"s", "loop"} <= set(inside)


def test_a_loop_over_what_there_is_not_is_told_once() -> None:
    """Not again for each field in it."""
    assert (
        len(read("{% for s in sectons %}{{ s.title }}{{ s.nothing }}{{ s }}{% endfor %}", NAMES).faults) == 1
    )


@pytest.mark.parametrize(
    "source", ["{{ a b }}", "{% for %}", "{{ " + "(" * 5000 + " }}", "{{ " + "9" * 9999 + " }}"]
)
def test_what_cannot_be_read_is_told(source: str) -> None:
    """In the reader's words; deep brackets and endless numbers included."""
    assert syntax_fault(source)


def test_tags_are_counted_comments_and_raw_ones_too() -> None:
    """So that none is hidden."""
    assert tags_in("{{ a }}{% if b %}{# c #}{% endif %}{% raw %}{{ d }}{% endraw %}") == 5
    assert tags_in("words") == 0


def test_the_nearest_word() -> None:
    """Or none, where none is spelt much like it."""
    assert nearest("Comittee", NAMES) == "committee"
    assert nearest("zebra", NAMES) == ""
