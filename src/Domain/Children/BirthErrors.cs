using MamaCare.Domain.Common;

namespace MamaCare.Domain.Children;

public static class BirthErrors
{
    private const string Date = "date_of_birth";

    /// <summary>Of another mother, and one that was withdrawn: neither is there to be changed.</summary>
    public static readonly Error NotFound = Error.NotFound("birth-record.not-found", "There is no such birth record.");

    public static readonly Error NotAuthor = Error.Forbidden(
        "birth-record.not-author", "Only the practitioner who wrote a birth record, or the mother herself, corrects it.");

    public static readonly Error InFuture = Error.Invalid("birth.in-future", "The date of birth lies in the future.").At(Date);

    public static readonly Error BeforeMother = Error.Invalid(
        "birth.before-mother", "By this date the child would be as old as the mother, or older.").At(Date);

    public static readonly Error WeightImpossible = Error.Invalid(
        "birth.weight-impossible", BirthRules.PossibleWeight.Statement).At("birth_weight_g");

    public static readonly Error Unconfirmed = Error.Invalid(
        "birth.unconfirmed", "This birth weight is improbable. If it is right, send it again with confirmed: true.").At("confirmed");

    public static Error ApgarImpossible(string field) =>
        Error.Invalid("birth.apgar-impossible", BirthRules.PossibleApgar.Statement).At(field);
}
