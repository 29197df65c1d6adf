"""Where do people meet the clerk? Each surface takes payloads in and shows replies; none knows another."""
