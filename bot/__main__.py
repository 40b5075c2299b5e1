"""``python -m bot`` is the ``aftercare`` command."""

from bot.cli import main

if __name__ == "__main__":
    main()
