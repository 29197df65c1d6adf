"""Slack: lines, buttons and forms come in, replies go out; nobody else here knows its library."""
