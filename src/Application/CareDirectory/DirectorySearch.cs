using FluentValidation;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;

namespace MamaCare.Application.CareDirectory;

/// <summary>What somebody looks for among the places of care; whatever is null leaves everything.</summary>
public sealed record DirectorySearch
{
    /// <summary>Kilometres; farther than any two places of the country are apart.</summary>
    public const double MaxRadius = 500;

    public string? Q { get; init; }

    /// <summary>The town or chiefdom, in any case.</summary>
    public string? City { get; init; }

    public string? District { get; init; }

    public CareService? Service { get; init; }

    public FacilityType? Type { get; init; }

    public bool? OpenNow { get; init; }

    public bool? Is24Hours { get; init; }

    /// <summary>Sorts by the distance from here.</summary>
    public GeoPoint? Near { get; init; }

    /// <summary>Kilometres around <see cref="Near"/>.</summary>
    public double? RadiusKm { get; init; }

    /// <summary>Asks for what no column holds: whatever is found must be looked at one by one.</summary>
    internal bool NeedsALook => Service is not null || OpenNow is not null || Near is not null;

    internal sealed class Validator : AbstractValidator<DirectorySearch>
    {
        public Validator()
        {
            RuleFor(s => s.Q).MustBeASearch();
            RuleFor(s => s.City).MustBeASearch();
            RuleFor(s => s.RadiusKm).Must(r => r is null or (> 0 and <= MaxRadius))
                .WithMessage($"The radius lies between 0 and {MaxRadius} km.");
            RuleFor(s => s.RadiusKm).Null().When(s => s.Near is null).WithMessage("A radius needs a centre: send near=latitude,longitude.");
        }
    }
}
