"""A local Telegram for the demo and the tests: as strict as the real one, with a clock that can be moved.

Start reading at ``world.Telegram`` (what exists), ``phones.Phone`` (what a person does and sees) and
``request.SimulatorRequest`` (how python-telegram-bot reaches it). Nothing here knows the product.
"""
