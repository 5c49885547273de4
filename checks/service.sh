# For checks that need the packaged service: sourced, it gives start_service, which starts one on a free port with its fast models.

# start_service FOLDER: url is where it answers; it ends with the script. Its data and log lie in FOLDER.
start_service() {
    local port
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    url=http://127.0.0.1:$port
    QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$port EXHIBIT_DATA_DIR="$1/data" EXHIBIT_RECOGNITION_TIER=fast \
        java -Xmx1g -jar "$home/target/quarkus-app/quarkus-run.jar" >"$1/service.log" 2>&1 &
    service=$!
    trap 'kill "$service" 2>/dev/null; wait "$service" 2>/dev/null || true' EXIT
    for _ in $(seq 600); do
        curl -fsS -o /dev/null "$url/q/health/ready" 2>/dev/null && return
        kill -0 "$service" 2>/dev/null || break
        sleep 0.2
    done
    echo "the service did not start:" >&2
    tail -20 "$1/service.log" >&2
    return 1
}
