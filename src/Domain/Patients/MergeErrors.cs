using MamaCare.Domain.Common;

namespace MamaCare.Domain.Patients;

public static class MergeErrors
{
    public static readonly Error SamePatient = Error.Invalid("merge.same-patient", "Both numbers are of the same record.").At("merge");

    public static readonly Error OtherGender = Error.Conflict(
        "merge.other-gender",
        "The two records are of different gender. If they are one person's, let the wrong one be corrected first.");

    public static readonly Error NotFound = Error.NotFound("merge.not-found", "There is no merge with this id.");

    public static readonly Error UndoneAlready = Error.Conflict("merge.undone-already", "This merge has been undone already.");

    public static readonly Error MergedSince = Error.Conflict(
        "merge.merged-since", "The record that was kept has been merged into another one since. Undo that merge first.");
}
