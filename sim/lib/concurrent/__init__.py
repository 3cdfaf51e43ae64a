"""Only a place for concurrent.futures."""
