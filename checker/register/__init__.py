"""The recipient register: who received data, what they are to the organisation, and the contracts with them."""

from checker.register.file import load_register
from checker.register.recipients import Register, RegisterContract, RegisteredRecipient

__all__ = ["Register", "RegisterContract", "RegisteredRecipient", "load_register"]
