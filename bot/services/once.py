"""Looked up once, remembered for the life of its object."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

T = TypeVar("T")


class once(Generic[T]):
    """``functools.cached_property`` without the lock that Python 3.11 shares among all objects of a class.

    A thread that waits in PostgreSQL for another's row while it holds that lock, and the other waiting for
    the lock, would wait for ever: no database sees that as a deadlock.
    """

    def __init__(self, look_up: Callable[[Any], T]) -> None:
        self._look_up = look_up
        self.__doc__ = look_up.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type | None = None) -> T:
        found = self._look_up(instance)
        instance.__dict__[self._name] = found  # found there from now on, without coming here
        return found

    if TYPE_CHECKING:  # what is remembered may be replaced, as any attribute

        def __set__(self, instance: object, value: T) -> None: ...
