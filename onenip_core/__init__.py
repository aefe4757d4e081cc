"""OneNIP: one model for many products, guided by one normal image prompt (Gao, ECCV 2024)."""

__version__ = "0.1.0"
