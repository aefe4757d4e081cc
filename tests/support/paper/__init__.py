"""The method a second time, slowly, in float64 and loop by loop: what the tests compare the real modules with.

Written from the paper (Gao, ECCV 2024) and its ancestors, one place and one number at a time, and not after our own code. It
lies in `support` and not beside one test file because the tests of model, training and pseudo-anomalies share it, and so
that it is type-checked with the rest.
"""
