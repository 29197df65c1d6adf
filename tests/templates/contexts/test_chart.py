from __future__ import annotations

from templates.contexts.chart import CHART_SAMPLES, ChartKind, Numbers, pictured


def test_there_is_a_sample_of_each_kind() -> None:
    """Each series has a number for each label, and each chart says in words what it shows."""
    assert {one.kind for one in CHART_SAMPLES} == set(ChartKind)
    for chart in CHART_SAMPLES:
        assert all(len(one.values) == len(chart.labels) for one in chart.series)
        assert chart.alternative


def test_its_numbers_are_a_table_of_three_columns() -> None:
    """Two series have their sum beside them."""
    lines, bars = map(pictured, CHART_SAMPLES)
    assert lines.heads == Numbers("Month", "Open", "Overdue", "Closed")
    assert lines.rows[-1] == Numbers("Nov 2026", "6", "4", "11")
    assert bars.heads == Numbers("Organisation", "In time", "Overdue", "Together")
    assert [one.third for one in bars.rows] == ["10", "2"]
