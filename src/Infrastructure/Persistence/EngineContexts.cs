using MamaCare.Application.Audit;
using MamaCare.Infrastructure.Messaging;
using MamaCare.Infrastructure.Persistence.Engines;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Infrastructure.Persistence;

// The same model twice: EF Core keeps one migration history per context type.
internal sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options, IDatabaseEngine engine, AuditTrail trail, EventDispatcher events)
    : MamaCareDbContext(options, engine, trail, events);

internal sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options, IDatabaseEngine engine, AuditTrail trail, EventDispatcher events)
    : MamaCareDbContext(options, engine, trail, events);
