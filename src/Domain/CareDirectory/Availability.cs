using MamaCare.Domain.Identifiers;

namespace MamaCare.Domain.CareDirectory;

/// <summary>How a place stands today, as its own staff say; worth as much as it is fresh.</summary>
public sealed record Availability
{
    public const int MaxNoteLength = 200;

    /// <summary>Nobody walks on because of what was true yesterday.</summary>
    private static readonly TimeSpan Holds = TimeSpan.FromHours(24);

    private Availability()
    {
    } // EF Core

    public static Availability Unknown { get; } = new();

    public AvailabilityState State { get; private init; } = AvailabilityState.Unknown;

    /// <summary>Free beds, delivery places.</summary>
    public string? Beds { get; private init; }

    /// <summary>Blood for transfusion.</summary>
    public string? Blood { get; private init; }

    public string? Ambulance { get; private init; }

    public DateTimeOffset? ConfirmedAt { get; private init; }

    public AccountId? ConfirmedBy { get; private init; }

    public static Availability Confirmed(
        AvailabilityState state, string? beds, string? blood, string? ambulance, AccountId by, DateTimeOffset now) => new()
        {
            State = state,
            Beds = beds,
            Blood = blood,
            Ambulance = ambulance,
            ConfirmedAt = now,
            ConfirmedBy = by,
        };

    /// <summary>Closed whatever the opening hours say: confirmed within the last 24 hours.</summary>
    public bool IsClosedAt(DateTimeOffset now) => State is AvailabilityState.Closed && now - ConfirmedAt < Holds;
}
