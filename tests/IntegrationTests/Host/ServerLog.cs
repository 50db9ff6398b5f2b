using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MamaCare.IntegrationTests.Host;

/// <summary>What the server wrote down, so that a scenario can show the reason of a fault and look for what must not be there.</summary>
public sealed class ServerLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>The last error with its exception; empty when there was none.</summary>
    public string LastError { get; private set; } = "";

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = $"{formatter(state, exception)} {exception}";
        _lines.Enqueue(line);
        if (logLevel >= LogLevel.Error) LastError = line;
    }

    public void Dispose()
    {
    }
}
