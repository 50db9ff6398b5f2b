namespace MamaCare.Infrastructure.Jobs;

/// <summary>Configuration section <c>Jobs</c>.</summary>
public sealed class JobOptions
{
    public const string Section = "Jobs";

    /// <summary>False: this server answers requests only and leaves the schedule to others.</summary>
    public bool Enabled { get; init; } = true;
}
