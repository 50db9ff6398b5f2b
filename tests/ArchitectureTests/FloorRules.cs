namespace MamaCare.ArchitectureTests;

public sealed class A1_Domain_rests_on_the_base_library_alone : HouseRule
{
    internal override IReadOnlyCollection<string> Planted => ["Domain.Patients.KnowsAPackage"];

    internal override Verdict Judge(House house)
    {
        var domain = house.In("Domain");
        return Verdict.On(domain.GetTypes(), domain.And().HaveDependenciesOtherThan("System", "MamaCare.Domain").GetTypes());
    }
}

public sealed class A2_Application_does_not_know_what_is_built_around_it : HouseRule
{
    internal override IReadOnlyCollection<string> Planted => ["Application.Patients.KnowsAnEngine"];

    internal override Verdict Judge(House house) => house.In("Application").MayNotTouch(
        "MamaCare.Infrastructure", "MamaCare.WebApi", "Microsoft.AspNetCore", "Microsoft.Data.Sqlite", "Npgsql",
        "Hl7.Fhir", "Quartz", "MailKit", "MimeKit");
}

public sealed class A3_Infrastructure_does_not_know_its_door : HouseRule
{
    internal override IReadOnlyCollection<string> Planted => ["Infrastructure.Patients.KnowsItsDoor"];

    internal override Verdict Judge(House house) => house.In("Infrastructure").MayNotTouch("MamaCare.WebApi");
}

public sealed class A4_Endpoints_do_not_know_the_database : HouseRule
{
    internal override IReadOnlyCollection<string> Planted => ["WebApi.Pregnancies.QueryingEndpoints"];

    internal override IReadOnlyDictionary<string, string> Exceptions { get; } = new Dictionary<string, string>
    {
        ["WebApi.Common.HealthEndpoints"] = "Health is about the machinery itself; no use case stands between.",
    };

    internal override Verdict Judge(House house) =>
        house.In("WebApi").And().HaveNameEndingWith("Endpoints").MayNotTouch("MamaCare.Infrastructure", "Microsoft.EntityFrameworkCore");
}
