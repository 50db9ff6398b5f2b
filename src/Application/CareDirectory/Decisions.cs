using FluentValidation;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MamaCare.Domain.Identifiers;

namespace MamaCare.Application.CareDirectory;

/// <summary>What an administrator decides about an entry.</summary>
internal interface IDecision
{
    bool? Approved { get; }

    /// <summary>Needed when not approved.</summary>
    string? Reason { get; }

    /// <summary>The last day of an approval; null when it has no end.</summary>
    DateOnly? ExpiresOn { get; }
}

internal static class Decisions
{
    public static void MustBeADecision<T>(this AbstractValidator<T> validator)
        where T : IDecision
    {
        validator.RuleFor(d => d.Approved).NotNull().WithMessage("Say true or false.");
        validator.RuleFor(d => d.Reason).MaximumLength(Verification.MaxReasonLength);
    }

    public static Result<Verification> Decide(this IDecision decision, AccountId? by, DateTimeOffset now)
    {
        var decided = decision.Approved is true
            ? Verification.Verified(by, decision.Reason, decision.ExpiresOn, now)
            : Verification.Rejected(by, decision.Reason, now);
        return decided.IsSuccess ? decided : decided.Error.At(decision.Approved is true ? "expires_on" : "reason");
    }
}
