"""Lists for people, one small module a kind of thing; each gives one renderable an item, so that long lists stream."""
