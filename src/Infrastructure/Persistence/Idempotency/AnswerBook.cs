using MamaCare.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace MamaCare.Infrastructure.Persistence.Idempotency;

/// <summary>Lets a request with an <c>Idempotency-Key</c> happen once: its change and the note of its answer are one transaction.</summary>
/// <remarks>
/// Whoever comes with the same key meanwhile waits in the database until the first has ended: on PostgreSQL at the row of the key, on
/// SQLite because there is one writer.
/// </remarks>
public sealed class AnswerBook
{
    private readonly MamaCareDbContext _db;
    private readonly SigningKey _secret;
    private readonly TimeProvider _clock;

    internal AnswerBook(MamaCareDbContext db, SigningKey secret, TimeProvider clock) => (_db, _secret, _clock) = (db, secret, clock);

    /// <param name="owner">Who sends it, e.g. <c>account:7</c>; another sender's key is another key.</param>
    /// <param name="request">Everything that makes it this request: method, address, body.</param>
    public async Task<Entry> OpenAsync(string owner, string key, byte[] request, CancellationToken ct)
    {
        var seal = new AnswerSeal(_secret.Key.Key, owner, key);
        var (name, hash, now) = (seal.KeyHash, seal.HashOf(request), _clock.GetUtcNow());
        var transaction = await _db.Database.BeginTransactionAsync(ct);
        try
        {
            var outdated = now - KeyedAnswer.KeptFor;
            await _db.KeyedAnswers.Where(a => a.KeyHash == name && a.CreatedAt < outdated).ExecuteDeleteAsync(ct);
            var isFirst = await _db.Database.ExecuteSqlAsync(
                $"""
                insert into idempotency_keys (key_hash, request_hash, created_at) values ({name}, {hash}, {now.UtcDateTime})
                on conflict (key_hash) do nothing
                """,
                ct) == 1;
            var earlier = isFirst ? null : await _db.KeyedAnswers.AsNoTracking().SingleAsync(a => a.KeyHash == name, ct);
            return new Entry(_db, transaction, seal, earlier, isForAnother: earlier is not null && earlier.RequestHash != hash);
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>The transaction around one request. Disposed with nothing said, nothing of it is kept.</summary>
    public sealed class Entry : IAsyncDisposable
    {
        private readonly MamaCareDbContext _db;
        private readonly IDbContextTransaction _transaction;
        private readonly AnswerSeal _seal;

        internal Entry(MamaCareDbContext db, IDbContextTransaction transaction, AnswerSeal seal, KeyedAnswer? earlier, bool isForAnother)
        {
            (_db, _transaction, _seal, IsForAnotherRequest) = (db, transaction, seal, isForAnother);
            EarlierAnswer = earlier is { Answer: { } answer } && !isForAnother ? seal.Open(answer) : null;
        }

        /// <summary>The key was used before, with something else.</summary>
        public bool IsForAnotherRequest { get; }

        /// <summary>Not null: the same request was answered before, with this.</summary>
        public byte[]? EarlierAnswer { get; }

        /// <summary>It is done: the answer stands beside the change.</summary>
        public async Task KeepAsync(byte[] answer, CancellationToken ct)
        {
            var (name, closed) = (_seal.KeyHash, _seal.Close(answer));
            await _db.KeyedAnswers.Where(a => a.KeyHash == name).ExecuteUpdateAsync(set => set.SetProperty(a => a.Answer, closed), ct);
            await _transaction.CommitAsync(ct);
            await _db.AfterCommitAsync();
        }

        /// <summary>It was refused: what was written about that stays, and the key may be used again.</summary>
        public async Task ForgetAsync()
        {
            var name = _seal.KeyHash;
            await _db.KeyedAnswers.Where(a => a.KeyHash == name).ExecuteDeleteAsync(CancellationToken.None);
            await _transaction.CommitAsync(CancellationToken.None);
            await _db.AfterCommitAsync();
        }

        public ValueTask DisposeAsync() => _transaction.DisposeAsync();
    }
}
