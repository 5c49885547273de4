"""A client of the Exhibit service: reports in, typed evidence records out."""

from .aio import AsyncExhibit
from .calls import Filters, Source
from .client import Exhibit
from .errors import BadRequest, Busy, Cancelled, Conflict, ExhibitError, NotFound, ServiceFailed, Unreadable
from .frames import to_dataframe
from .progress import Bar, Progress, Tell
from .retries import Retries

__all__ = [
    "AsyncExhibit",
    "BadRequest",
    "Bar",
    "Busy",
    "Cancelled",
    "Conflict",
    "Exhibit",
    "ExhibitError",
    "Filters",
    "NotFound",
    "Progress",
    "Retries",
    "ServiceFailed",
    "Source",
    "Tell",
    "Unreadable",
    "to_dataframe",
]
