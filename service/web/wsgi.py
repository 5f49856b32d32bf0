"""What gunicorn serves. Imported in each worker, after the fork: the engine's threads would not survive one."""

from __future__ import annotations

from service.settings import Settings
from service.web.app import create_app
from service.web.logs import configure
from service.web.state import state_of

settings = Settings.from_environment()
configure(settings.log_level)
app = create_app(settings)
state_of(app).host.load()
