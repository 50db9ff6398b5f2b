using FluentValidation;
using MamaCare.Application.Common.Validation;
using MamaCare.Domain.Children;
using GenderWords = MamaCare.Application.Children.BirthWords<MamaCare.Domain.Children.BabyGender>;
using TypeWords = MamaCare.Application.Children.BirthWords<MamaCare.Domain.Children.BirthType>;

namespace MamaCare.Application.Children;

/// <summary>What a birth record says, as typed: in a correction, what is null stays as it was.</summary>
/// <param name="Confirmed">Needed of a practitioner when the weight is improbable.</param>
public sealed record BirthForm(
    DateOnly? DateOfBirth,
    string? BabyGender,
    string? BirthType,
    string? BirthLocation,
    string? Notes,
    int? BirthWeightG,
    int? Apgar1,
    int? Apgar5,
    BirthOutcome? Outcome,
    bool Confirmed)
{
    internal BirthFacts Read() => new(
        DateOfBirth!.Value, GenderWords.Read(BabyGender)!.Value, TypeWords.Read(BirthType)!.Value,
        BirthLocation.OrNothing(), Notes.OrNothing(), BirthWeightG, Apgar1, Apgar5, Outcome);

    internal BirthFacts ReadOver(BirthFacts known) => new(
        DateOfBirth ?? known.DateOfBirth,
        GenderWords.Read(BabyGender) ?? known.Gender,
        TypeWords.Read(BirthType) ?? known.Type,
        BirthLocation.Over(known.Location),
        Notes.Over(known.Notes),
        BirthWeightG ?? known.WeightInGrams,
        Apgar1 ?? known.Apgar1,
        Apgar5 ?? known.Apgar5,
        Outcome ?? known.Outcome);

    internal sealed class Complete : AbstractValidator<BirthForm>
    {
        public Complete()
        {
            Include(new Validator());
            RuleFor(f => f.DateOfBirth).NotNull();
            RuleFor(f => f.BabyGender).NotEmpty();
            RuleFor(f => f.BirthType).NotEmpty();
        }
    }

    internal sealed class Validator : AbstractValidator<BirthForm>
    {
        public Validator()
        {
            RuleFor(f => f.BabyGender).Must(word => word.OrNothing() is null || GenderWords.Read(word) is not null)
                .WithMessage($"This must be one of: {GenderWords.Allowed}.");
            RuleFor(f => f.BirthType).Must(word => word.OrNothing() is null || TypeWords.Read(word) is not null)
                .WithMessage($"This must be one of: {TypeWords.Allowed}.");
            RuleFor(f => f.BirthLocation).MustBeOneLine(BirthFacts.MaxLocationLength);
            RuleFor(f => f.Notes).MaximumLength(BirthFacts.MaxNotesLength);
            RuleFor(f => f.Outcome).IsInEnum();
        }
    }
}
