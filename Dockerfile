# Pinned by tag, of the Python that the lock was made with; put a digest behind it where you can: …@sha256:….
ARG PYTHON=python:3.11.14-slim-bookworm

FROM ${PYTHON} AS build
WORKDIR /src
RUN python -m venv /opt/venv
COPY requirements.lock requirements-traces.lock ./
# With --build-arg LOCK=requirements-traces.lock, the image can send traces (ATTRIBUTIONS_TRACES).
ARG LOCK=requirements.lock
RUN /opt/venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --require-hashes --requirement "$LOCK"
COPY pyproject.toml LICENSE README.md openapi.yaml ./
COPY seeds ./seeds
COPY service ./service
RUN /opt/venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --no-deps --no-build-isolation .

FROM ${PYTHON}
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin attributions
COPY --from=build /opt/venv /opt/venv
# Without ORT_DISABLE_TELEMETRY, onnxruntime reports its use to its maker.
ENV PATH=/opt/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 ORT_DISABLE_TELEMETRY=1 ATTRIBUTIONS_BIND=0.0.0.0:8000
USER 10001
WORKDIR /tmp
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-m", "service.web.probe"]
STOPSIGNAL SIGTERM
# Gunicorn is the one process that the container runs; it minds its workers itself.
ENTRYPOINT ["gunicorn", "--config", "python:service.web.gunicorn_conf", "service.web.wsgi:app"]
