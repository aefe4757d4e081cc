"""The tables, group by group, each column once."""
