namespace MamaCare.Domain.Patients;

public static class RunsOn
{
    // C3
    public const string Sentence = "One column more than a line may have, and nobody sees it until two files stand side by side in a review";

    // Exactly as wide as a line may be, with its margin and all that stands before it, so the remark is let through; one more would not be.
}
