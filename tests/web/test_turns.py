"""Turns in the order of asking, and the board by which workers know of each other."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from service.web.board import Board
from service.web.turns import Turns
from tests.processes import until


def waiting(turns: Turns, count: int) -> Callable[[], bool]:
    return lambda: len(turns._line) == count


def test_turns_come_in_the_order_of_asking() -> None:
    turns, order = Turns(), list[int]()

    def one(number: int) -> None:
        assert turns.take(60)
        order.append(number)
        turns.give()

    assert turns.take(0)
    threads = [threading.Thread(target=one, args=(number,)) for number in range(5)]
    for number, each in enumerate(threads):
        each.start()
        until(waiting(turns, number + 1))
    assert turns.taken_for() > 0
    turns.give()
    for each in threads:
        each.join()
    assert (order, turns.taken_for()) == ([0, 1, 2, 3, 4], 0)


def test_patience_ends_and_others_go_on() -> None:
    turns = Turns()
    assert turns.take(0)
    assert not turns.take(0.01)
    with ThreadPoolExecutor(1) as pool:
        next_one = pool.submit(turns.take, 60)
        until(waiting(turns, 1))
        turns.give()
        assert next_one.result()


def test_all_are_sent_away_at_the_end() -> None:
    turns = Turns()
    assert turns.take(0)
    with ThreadPoolExecutor(2) as pool:
        away = [pool.submit(turns.take, 60) for _ in range(2)]
        until(waiting(turns, 2))
        turns.end()
        assert [each.result() for each in away] == [False, False]
    assert not turns.take(60)


def test_workers_know_the_least_load_of_the_others() -> None:
    board = Board()
    first, second, third = (board.take() for _ in range(3))
    assert board.least(first) is None
    board.write(second, 2)
    board.write(third, 1)
    assert (board.least(first), board.least(third)) == (1, 2)
    board.free(third)
    assert board.least(first) == 2
    assert board.take() == third
    board.clear(second)
    assert board.least(first) is None
