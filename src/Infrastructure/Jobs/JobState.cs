namespace MamaCare.Infrastructure.Jobs;

/// <summary>What is remembered of one job, for all servers: whether it is paused, and its last run.</summary>
internal sealed class JobState
{
    public required string Name { get; init; }

    public bool IsPaused { get; set; }

    public DateTimeOffset? LastStartedAt { get; set; }

    public DateTimeOffset? LastFinishedAt { get; set; }

    /// <summary><c>ok</c> or <c>failed</c>.</summary>
    public string? LastOutcome { get; set; }

    /// <summary>JSON object of counts.</summary>
    public string? LastResult { get; set; }
}
