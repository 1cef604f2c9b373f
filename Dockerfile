# The jar, taken apart so that an image after a change of ours differs only in its last layers.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
COPY src src
RUN --mount=type=cache,target=/repository \
    mvn -B --no-transfer-progress -Dmaven.repo.local=/repository -DskipTests package
RUN cp target/joint-statement-portal-*.jar portal.jar \
    && java -Djarmode=tools -jar portal.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /var/lib/portal --create-home portal \
    && install -d -o portal /opt/portal /var/lib/portal/data
WORKDIR /opt/portal
COPY --from=build --chown=portal /build/layers/dependencies/ ./
COPY --from=build --chown=portal /build/layers/spring-boot-loader/ ./
COPY --from=build --chown=portal /build/layers/snapshot-dependencies/ ./
COPY --from=build --chown=portal /build/layers/application/ ./
COPY --chown=portal src/image/ ./
COPY --chown=portal seeds/ seeds/
USER portal
# The cache holds the classes as this very JVM loads them; it is made here because another JVM would not take it.
RUN ./train portal.jar portal.aot seeds

# Two arenas instead of eight a core: what threads leave unused in them counts as the portal's memory.
ENV PORTAL_SEEDS=/opt/portal/seeds MALLOC_ARENA_MAX=2
# The data folder is ./data, here as everywhere.
WORKDIR /var/lib/portal
VOLUME /var/lib/portal/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --start-interval=1s \
    CMD ["/opt/portal/get", "/actuator/health/readiness"]
ENTRYPOINT ["java", "@/opt/portal/java.options", "-XX:AOTCache=/opt/portal/portal.aot", "-jar", "/opt/portal/portal.jar"]
