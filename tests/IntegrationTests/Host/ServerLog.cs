using Microsoft.Extensions.Logging;

namespace MamaCare.IntegrationTests.Host;

/// <summary>Keeps the last error that the server wrote down, so that a failing scenario can show it.</summary>
public sealed class ServerLog : ILoggerProvider, ILogger
{
    /// <summary>With its exception; empty when there was none.</summary>
    public string LastError { get; private set; } = "";

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) LastError = $"{formatter(state, exception)} {exception}";
    }

    public void Dispose()
    {
    }
}
