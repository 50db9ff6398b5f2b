namespace MamaCare.Domain.CareDirectory;

public enum Ownership
{
    Government,
    FaithBased,
    Ngo,
    Private,
    Unknown,
}
