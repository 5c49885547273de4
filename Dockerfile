# Builds the service and carries it alone, for a user without rights. docs/operating.md says how to run it.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY pom.xml ./
COPY models models
COPY src/main src/main
RUN mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package

FROM eclipse-temurin:17-jre-noble
# Tesseract reads pages that are pictures; curl asks whether the service is well
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl tesseract-ocr \
    && rm -rf /var/lib/apt/lists/* \
    && install -d -o 10001 -g 0 -m 0770 /data
COPY --from=build /src/target/quarkus-app/lib /opt/exhibit/lib
COPY --from=build /src/target/quarkus-app/quarkus-run.jar /opt/exhibit/
COPY --from=build /src/target/quarkus-app/quarkus /opt/exhibit/quarkus
COPY --from=build /src/target/quarkus-app/app /opt/exhibit/app
COPY LICENSE NOTICE /opt/exhibit/

# the heap has less than half: parsers are processes of their own, models lie beside the heap
ENV EXHIBIT_DATA_DIR=/data \
    QUARKUS_HTTP_HOST=0.0.0.0 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=40 -XX:+ExitOnOutOfMemoryError"
VOLUME /data
WORKDIR /data
USER 10001:0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8080/q/health/ready"]
ENTRYPOINT ["java", "-jar", "/opt/exhibit/quarkus-run.jar"]
