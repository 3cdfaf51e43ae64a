"""Extensible Markup Language: trees (etree) and documents (dom)."""
