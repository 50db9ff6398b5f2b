namespace MamaCare.WebApi.Common;

/// <summary>Keeps the first kilobyte of an answer back: a short one is sent with its length, a long one flows as ever.</summary>
internal sealed class HeldBeginning(Stream outside, HttpResponse response) : Stream
{
    /// <summary>Bytes. Below it, compressing costs more than it saves.</summary>
    public const int Threshold = 1024;

    private readonly MemoryStream _held = new();
    private bool _flows;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override long Length => throw new NotSupportedException();

    /// <summary>The answer is whole.</summary>
    public async Task CompleteAsync(CancellationToken ct)
    {
        if (_flows || _held.Length == 0) return;

        if (!response.HasStarted) response.ContentLength ??= _held.Length;
        await FlowAsync(ct);
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_flows && _held.Length + buffer.Length >= Threshold) await FlowAsync(cancellationToken);
        if (_flows) await outside.WriteAsync(buffer, cancellationToken);
        else _held.Write(buffer.Span);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("Answers are written asynchronously.");

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        _flows ? outside.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async Task FlowAsync(CancellationToken ct)
    {
        _flows = true;
        await outside.WriteAsync(_held.GetBuffer().AsMemory(0, (int)_held.Length), ct);
    }
}
