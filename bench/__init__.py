"""How quick is the record, beside what one might have used instead? `python -m bench` prints a table."""
