"""The nouns of the record: frozen, typed, and each a thing that one person changes at once."""
