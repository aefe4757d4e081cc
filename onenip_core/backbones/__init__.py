"""Recommended backbones, how their weights come here, and where they are kept. No torch."""
