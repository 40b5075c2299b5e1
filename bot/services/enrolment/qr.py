"""A link as a picture to be photographed."""

from __future__ import annotations

import base64
import io

import segno


def png_of(link: str) -> str:
    """The QR code of ``link`` as a PNG in base64, large enough for a phone held over a desk screen."""
    picture = io.BytesIO()
    segno.make_qr(link, error="m").save(picture, kind="png", scale=10, border=4)
    return base64.b64encode(picture.getvalue()).decode()
