"""Shards over a cluster, with Ray Data: an actor a worker, each with an engine of its own; a lost worker's shard goes to another.

To be imported once service.archive.environment has prepared for it.
"""

from __future__ import annotations

import logging
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import asdict

import ray
import ray.data
from ray.exceptions import RayError

from service.archive.errors import ClusterError
from service.archive.job import Job, Shard
from service.archive.worker import Done, Worker

LEVEL = logging.CRITICAL
STORE = 128 << 20  # bytes that objects may take in memory: what goes through Ray here are names and numbers


def run(shards: Sequence[Shard], job: Job, workers: int, address: str | None) -> Generator[Done, None, None]:
    """Have every shard read by `workers` workers, 0 for one a core; gives what came of each as it is done. Raises ClusterError."""
    _quiet()
    with _cluster(workers, address) as cores:
        size = min(workers or cores, len(shards))
        if size > cores:
            raise ClusterError(f"the cluster has {cores} cores, not the {size} of --workers")
        # One row a block: a block is what Ray hands out, and does again where a worker is lost. One at a time for each worker,
        # so that at the end none waits in vain for what another holds in its queue.
        rows = ray.data.from_items([asdict(each) for each in shards], override_num_blocks=len(shards))
        pool = ray.data.ActorPoolStrategy(size=size, max_tasks_in_flight_per_actor=1)
        done = rows.map(Worker, fn_constructor_args=(job,), compute=pool, num_cpus=1)
        try:
            for table in done.iter_batches(batch_size=None, prefetch_batches=0, batch_format="pyarrow"):
                yield from (Done(**row) for row in table.to_pylist())
        except RayError as error:
            raise ClusterError(f"the workers have failed: {_last_line(error)}") from None


@contextmanager
def _cluster(workers: int, address: str | None) -> Iterator[int]:
    """A cluster that is there, or one on this machine that ends with this command; gives its cores. Raises ClusterError."""
    folder = tempfile.mkdtemp(prefix="attributions-", dir="/tmp")  # for Ray's sockets, whose names may have 107 bytes
    stop = signal.getsignal(signal.SIGTERM)
    try:
        with redirect_stdout(sys.stderr):  # Ray tells of lost workers on standard output, which is for the command's result alone
            try:
                _connect(workers, address, folder)
                signal.signal(signal.SIGTERM, stop)  # Ray has put its own in its place
            except Exception as error:  # Ray raises of all kinds here
                where = f"the cluster at {address}" if address else "a cluster on this machine"
                raise ClusterError(f"can't reach {where}: {_last_line(error)}") from None
            yield int(ray.cluster_resources().get("CPU", 0))
    finally:
        ray.shutdown()
        shutil.rmtree(folder, ignore_errors=True)


def _connect(workers: int, address: str | None, folder: str) -> None:
    if address:
        ray.init(address=address, logging_level=LEVEL, log_to_driver=False)
        return
    ray.init(
        address="local",
        num_cpus=workers or len(os.sched_getaffinity(0)),
        num_gpus=0,
        include_dashboard=False,
        object_store_memory=STORE,
        logging_level=LEVEL,
        log_to_driver=False,
        _temp_dir=folder,
    )


def _quiet() -> None:
    """The command has one bar of its own and says itself what went wrong."""
    for name in ("ray", "ray.data"):
        logging.getLogger(name).setLevel(LEVEL)
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    context.print_on_execution_start = False


def _last_line(error: BaseException) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1] if lines else type(error).__name__
