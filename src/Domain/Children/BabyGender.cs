namespace MamaCare.Domain.Children;

public enum BabyGender
{
    Male,
    Female,
    Other,
}
