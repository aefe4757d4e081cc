"""A Ray of our own for one run: this machine alone, no telemetry, no dashboard, reachable through loopback only."""

from __future__ import annotations

import ipaddress
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from types import ModuleType

from onenip_core.errors import InspectionError, UsageError

_ENVIRONMENT = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_enable_metrics_collection": "0",
    # Despite its name this is what makes Ray listen on loopback instead of all interfaces, on Linux too.
    "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",
    # Ray's own is 15, with which the workers would get next to nothing beside anything else that computes.
    "RAY_worker_niceness": "0",
    # Started by `uv run`, Ray would make an environment for every worker, from the network.
    "RAY_ENABLE_UV_RUN_RUNTIME_ENV": "0",
}
_MISSING = (
    "Archives are judged with Ray Data, which is not installed. Install the extra `ray`, for example with "
    "`uv sync --extra ray`, or inspect without --ray."
)
_OBJECT_STORE_BYTES = 128 * 1024 * 1024
"""Only numbers of shards travel between the processes."""


def require_ray() -> None:
    """Raises UsageError if Ray is not installed. Does not import it: see `local_ray`."""
    if find_spec("ray") is None:
        raise UsageError(_MISSING)


@contextmanager
def local_ray(workers: int, gpus: int) -> Iterator[ModuleType]:
    """Start Ray with one processor for each worker, and stop it at the end. Yields the module `ray`, `ray.data` included.

    Raises:
        UsageError: Ray is not installed with its part for data, or was begun in this process before.
        InspectionError: Ray cannot be started, or would listen to other machines.
    """
    os.environ.update(_ENVIRONMENT)
    try:
        import ray  # only now: it reads its environment when it is imported
        import ray.data
    except ImportError as error:  # Ray alone, without its part for data
        raise UsageError(_MISSING) from error
    if ray.is_initialized():
        raise UsageError("Ray was begun in this process before; call ray.shutdown() first.")
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    try:
        ray.init(
            address="local",
            num_cpus=workers,
            num_gpus=gpus,
            include_dashboard=False,
            object_store_memory=_OBJECT_STORE_BYTES,
            logging_level=logging.ERROR,
            log_to_driver=False,
        )
    except Exception as error:  # Ray's own errors have no common base here
        raise InspectionError(
            f"Ray could not be started ({error}). Nothing was inspected; finished shards are kept. Close other programs and start "
            "again, or inspect without --ray."
        ) from error
    try:
        if not ipaddress.ip_address(ray.util.get_node_ip_address()).is_loopback:
            raise InspectionError(
                "Ray would listen to other machines, which could then run programs here; it was stopped. Nothing was inspected. "
                "Start again in a process that has not imported Ray before."
            )
        context = ray.data.DataContext.get_current()
        context.enable_progress_bars = False
        yield ray
    finally:
        ray.shutdown()
