using FluentValidation;
using MamaCare.Application.Common.Validation;
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

    /// <summary>The last day of an approval; null: that of the registration, or no end.</summary>
    DateOnly? ExpiresOn { get; }

    Evidence Evidence { get; }
}

internal static class Decisions
{
    public static void MustBeADecision<T>(this AbstractValidator<T> validator)
        where T : IDecision
    {
        validator.RuleFor(d => d.Approved).NotNull().WithMessage("Say true or false.");
        validator.RuleFor(d => d.Reason).MaximumLength(Verification.MaxReasonLength);
        validator.RuleFor(d => d.Evidence.Council).MustBeOneLine(Evidence.MaxCouncilLength).OverridePropertyName("council");
        validator.RuleFor(d => d.Evidence.RegisterNumber).MustBeOneLine(Evidence.MaxNumberLength).OverridePropertyName("register_number");
        validator.RuleFor(d => d.Evidence.Note).MaximumLength(Evidence.MaxNoteLength).OverridePropertyName("evidence");
        validator.RuleFor(d => d.Evidence.File).Must(f => f is null || IsFile(f)).OverridePropertyName("evidence_file")
            .WithMessage("Send the picture to /api/admin/evidence first, and here the file it answers with.");
    }

    private static bool IsFile(string text) =>
        text.Length <= 64 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '.');

    public static Result<Verification> Decide(this IDecision decision, AccountId? by, DateTimeOffset now)
    {
        var decided = decision.Approved is true
            ? Verification.Verified(by, decision.Reason, decision.ExpiresOn ?? decision.Evidence.RegisteredUntil, now)
            : Verification.Rejected(by, decision.Reason, now);
        return decided.IsSuccess ? decided : decided.Error.At(decision.Approved is true ? "expires_on" : "reason");
    }
}
