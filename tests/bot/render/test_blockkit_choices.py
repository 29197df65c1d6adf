from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.render.blockkit_choices import NOT_CHOSEN, chosen, is_choosable, offered, option, options
from bot.reply import Entry, Field, Option
from tests.slack.limits import options_faults

MANY = tuple(Option(f"PER-{number:03}", f"Person number {number}") for number in range(300))


def test_many_are_found_by_what_is_typed() -> None:
    """Every word that is typed must be in the label or the value; those that begin so come first."""
    wanted = {"PER-017", "PER-117", "PER-217", *(f"PER-{number}" for number in range(170, 180))}
    assert {one["value"] for one in options(MANY, "NUMBER 17")} == wanted
    assert {one["value"] for one in options(MANY, "per-299")} == {"PER-299"}
    assert options(MANY, "nobody") == []


def test_those_that_begin_so_come_first() -> None:
    """Who types the beginning of a name finds it at the top."""
    some = (Option("1", "Mary Ann"), Option("2", "Ann Other"))
    assert [one["value"] for one in options(some, "ann")] == ["2", "1"]


@given(typed=st.text(max_size=20), labels=st.lists(st.text(max_size=200), max_size=150))
def test_whatever_is_typed_slack_takes_what_is_found(typed: str, labels: list[str]) -> None:
    """At most 100 options, each within its limits."""
    some = [Option(f"value {number}", label) for number, label in enumerate(labels)]
    assert options_faults(options(some, typed)) == []
    assert len(options(MANY, "")) == 100


def test_a_long_label_goes_on_below() -> None:
    """What an option cannot show in its line stands in the line under it."""
    label = "The Royal Infirmary and University Hospitals of the Whole of the North East NHS Foundation Trust"
    shown = option(Option("rni", label))
    assert f"{shown['text']['text']} {shown['description']['text']}" == label


def test_what_was_typed_and_is_no_option_stays_to_be_seen() -> None:
    """A mistyped name is shown as it was typed; a choice that may be left open can be taken back."""
    field = Field("for", "For", Entry.CHOICE, value="bord", options=(Option("board", "Board"),))
    assert (chosen(field) or {})["text"]["text"] == "bord (as typed)"
    assert [one["value"] for one in offered(field)] == [NOT_CHOSEN, "bord", "board"]


def test_a_value_too_long_for_a_menu_is_typed() -> None:
    """A value is never shortened, so such a field is asked for as a line."""
    assert not is_choosable(Field("for", "For", Entry.CHOICE, options=(Option("x" * 76, "X"),)))
    assert is_choosable(Field("for", "For", Entry.CHOICE, options=(Option("x" * 75, "X"),)))
