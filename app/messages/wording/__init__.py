"""Sentences for messages, translatable. One file a room of codes, merged in `say`."""
