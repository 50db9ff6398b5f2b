namespace MamaCare.ArchitectureTests;

/// <summary>Some packages are known in one place only, so that they can be replaced there.</summary>
public sealed class F1_Fenced_packages_stay_in_their_rooms : HouseRule
{
    private static readonly (string Package, string[] Homes)[] Fences =
    [
        ("Hl7.Fhir", ["Infrastructure.Fhir"]),
        ("AutoMapper", ["Application.CareDirectory", "Application.Admin"]),
        ("MailKit", ["Infrastructure.Reminders"]),
        ("MimeKit", ["Infrastructure.Reminders"]),
    ];

    internal override IReadOnlyCollection<string> Planted =>
        ["Infrastructure.Patients.SpeaksFhir", "Domain.Patients.KnowsAPackage", "Infrastructure.Patients.SendsMail"];

    internal override Verdict Judge(House house) => Verdict.All(
        from fence in Fences
        from floor in House.Floors
        let found = house.In(floor).MayNotTouch(fence.Package)
        select found with { Offenders = found.Offenders.Where(o => !IsAtHome(o, fence.Homes)).ToList() });

    private static bool IsAtHome(string type, string[] homes) => homes.Any(home => type.StartsWith($"{home}.", StringComparison.Ordinal));
}
