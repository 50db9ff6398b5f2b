namespace MamaCare.Domain.Pregnancies;

public enum PregnancyStatus
{
    Active,
    Ended,
}
