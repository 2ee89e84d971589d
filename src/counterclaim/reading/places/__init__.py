"""Places: found in the text, looked up in a gazetteer, ranked by what the report makes likely."""
