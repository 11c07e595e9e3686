# Builds Vekha from source and packs it as one image; see docs/operations.md.
FROM maven:3.9.12-eclipse-temurin-17 AS build
WORKDIR /source
COPY pom.xml ./
COPY src/main src/main
COPY processes processes
COPY forms forms
COPY roadmaps roadmaps
COPY policies policies
# The cache is the builder's; it never reaches the image.
RUN --mount=type=cache,target=/var/cache/maven \
    mvn -B -ntp -Dmaven.repo.local=/var/cache/maven -DskipTests package \
    && java -Djarmode=tools -jar target/vekha.jar extract --layers --destination extracted

FROM eclipse-temurin:17.0.18_8-jre-noble
ENV TZ=Etc/UTC LANG=C.UTF-8
# Of a number of its own, so that no account of the host has it by chance.
RUN groupadd --system --gid 10001 vekha \
    && useradd --system --uid 10001 --gid vekha --no-create-home --shell /usr/sbin/nologin vekha
WORKDIR /opt/vekha
# What changes least comes first: an upgrade sends the last layer only.
COPY --from=build /source/extracted/dependencies/ ./
COPY --from=build /source/extracted/spring-boot-loader/ ./
COPY --from=build /source/extracted/snapshot-dependencies/ ./
COPY --from=build /source/extracted/application/ ./
COPY --chmod=0555 deploy/healthy ./
USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 CMD ["/opt/vekha/healthy"]
# Out of memory ends the process, so that it is started anew rather than left half alive.
ENTRYPOINT ["java", "-Duser.timezone=UTC", "-XX:MaxRAMPercentage=40", "-XX:+ExitOnOutOfMemoryError", "-jar", "vekha.jar"]
