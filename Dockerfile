# A collector with its console. Build from the root of the repository: docker build --tag hearback-collector .
FROM node:24-slim AS build
WORKDIR /src
RUN npm install --global pnpm@12.21.0
COPY . .
RUN pnpm install --frozen-lockfile && node scripts/build.mjs
RUN pnpm --filter @hearback/collector deploy --prod --legacy /out

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /out ./
# The register and the files that go with voices; node is the user that the image comes with.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 8787
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8787/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/bin/hearback-collector.js"]
CMD ["--host", "0.0.0.0", "--port", "8787", "--db", "/data/register.db", "--site", "portal=http://localhost:8080"]
