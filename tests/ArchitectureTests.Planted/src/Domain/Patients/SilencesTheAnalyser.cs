namespace MamaCare.Domain.Patients;

#pragma warning disable RS0030 // C2: planted
public static class SilencesTheAnalyser
{
    public static DateTime Now => DateTime.Now;
}
