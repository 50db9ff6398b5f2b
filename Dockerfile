FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# The project files alone first: as long as no package changes, the restored packages come from the cache.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/Domain/*.csproj src/Domain/
COPY src/Application/*.csproj src/Application/
COPY src/Infrastructure/*.csproj src/Infrastructure/
COPY src/WebApi/*.csproj src/WebApi/
RUN dotnet restore src/WebApi

COPY data data
COPY src src
RUN dotnet publish src/WebApi --configuration Release --no-restore --output /app


FROM mcr.microsoft.com/dotnet/aspnet:10.0
# The printed copy of a record writes Krio: ɛ ɔ ŋ.
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends fonts-dejavu-core && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .

ENV Urls=http://0.0.0.0:8080 \
    ASPNETCORE_HTTP_PORTS= \
    DataFolder=/data
RUN install --directory --mode=700 --owner=$APP_UID /data
VOLUME /data
USER $APP_UID
EXPOSE 8080

HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["dotnet", "MamaCare.WebApi.dll", "--check"]
ENTRYPOINT ["dotnet", "MamaCare.WebApi.dll"]
