"""Is every cell called as a spreadsheet calls it?"""

from __future__ import annotations

import openpyxl.utils
import pytest

from templates.contexts.sheets import column_letters, place


@pytest.mark.parametrize("number", [1, 26, 27, 52, 53, 702, 703, 16_384])
def test_columns_have_the_letters_of_spreadsheets(number: int) -> None:
    """As another's library counts them."""
    assert column_letters(number) == openpyxl.utils.get_column_letter(number)


def test_a_place_is_column_and_row() -> None:
    """Row 7 of the third column is C7."""
    assert place(7, 3) == "C7"
