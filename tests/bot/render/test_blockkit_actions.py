from __future__ import annotations

from itertools import count

from bot.render.blockkit_actions import LONGEST_LINE, MOST_BUTTONS, groups, is_told_whole, presses
from bot.reply import Button, Weight


def test_a_button_carries_its_line_and_its_weight() -> None:
    """Pressing it types the line; what is hard to undo looks so."""
    made = presses(
        (
            Button("Go", "help", Weight.PRIMARY),
            Button("Go", "brief"),
            Button("Cancel it", "meeting cancel board", Weight.WARNING),
        ),
        count(4),
    )
    elements = [one.element or {} for one in made]
    assert [(one["action_id"], one["value"], one.get("style")) for one in elements] == [
        ("say:4", "help", "primary"),
        ("say:5", "brief", None),
        ("say:6", "meeting cancel board", "danger"),
    ]


def test_a_line_that_no_button_can_carry_is_none() -> None:
    """It is shown to be copied; a line just short enough is carried whole."""
    (long,) = presses((Button("Do it", "x" * (LONGEST_LINE + 1)),), count())
    (short,) = presses((Button("Do it", "x" * LONGEST_LINE),), count())
    assert long.element is None
    assert (short.element or {})["value"] == "x" * LONGEST_LINE


def test_a_long_label_is_told_elsewhere() -> None:
    """The button shows its beginning, and says that it does not tell all."""
    (long,) = presses((Button("Choose " * 20, "help"),), count())
    assert not is_told_whole(long)
    assert (long.element or {})["text"]["text"].endswith("…")


def test_a_button_that_says_nothing_is_none() -> None:
    """One without a label shows its line; one without either is left out."""
    (only,) = presses((Button("", ""), Button(" ", "help")), count())
    assert only.label == "help"


def test_sixty_buttons_stand_in_rows() -> None:
    """No row has more than may stand side by side, and none is lost."""
    made = list(presses([Button(f"No {number}", f"help {number}") for number in range(60)], count()))
    rows = list(groups(made))
    assert [len(row) for row in rows] == [MOST_BUTTONS, MOST_BUTTONS, 10]
    assert [one for row in rows for one in row] == made
