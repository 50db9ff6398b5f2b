namespace MamaCare.Domain.Children;

/// <summary>How a child was born.</summary>
public enum BirthType
{
    Vaginal,
    Cesarean,
    AssistedVaginal,
    Forceps,
    Vacuum,
    Breech,
    Multiple,
    Other,
}
