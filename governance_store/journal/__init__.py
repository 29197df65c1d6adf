"""The journal: lines that are added, chained and read back. It does not know what they mean."""
