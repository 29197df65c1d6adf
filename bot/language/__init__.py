"""How are dates, times, lengths and shares read from what people type? Pure readers, which never guess."""
