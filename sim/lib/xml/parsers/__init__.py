"""Readers of XML that tell events."""
