"""Moving in: what stands in a spreadsheet comes into the record, checked as a whole and taken in at once."""
