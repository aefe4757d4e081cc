"""Read products from folders, whatever the layout: plain images, MVTec AD, MVTec LOCO, VisA or BTAD."""

from onenip_core.data.datasets.readers.detection import read_products

__all__ = ["read_products"]
