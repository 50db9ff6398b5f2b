using MamaCare.Domain.Identity;

namespace MamaCare.IntegrationTests.Host;

/// <summary>One of each role, and two patients: one in the care of all who can care for her, and one of somebody else's.</summary>
internal sealed class Cast
{
    private readonly Dictionary<Role, Person> _people = [];

    private Cast()
    {
    }

    public static IReadOnlyList<Role> Roles { get; } = [.. Enum.GetValues<Role>().Where(r => r is not Role.System)];

    public (long Patient, long Pregnancy) Hers { get; private set; }

    public (long Patient, long Pregnancy) Other { get; private set; }

    public Person this[Role role] => _people[role];

    public static async Task<Cast> AssembleAsync(MamaCareHost host)
    {
        var cast = new Cast();
        var facility = await host.AFacilityAsync();
        var midwife = await host.SignInAsMidwifeAtAsync(facility);
        cast.Hers = await PregnantAsync(host, midwife);
        cast.Other = await PregnantAsync(host, await host.AMidwifeAsync());
        cast._people[Role.Admin] = await host.SignInAsAdministratorAsync();
        cast._people[Role.Provider] = midwife;
        cast._people[Role.Hospital] = await host.SignInAsRegistrarAtAsync(facility);
        cast._people[Role.Pharmacist] = await host.SignInAsPharmacistAsync();
        cast._people[Role.Individual] = await host.SignInAsPatientAsync(cast.Hers.Patient);
        return cast;
    }

    private static async Task<(long Patient, long Pregnancy)> PregnantAsync(MamaCareHost host, Person midwife)
    {
        var patient = await midwife.RegistersPatientAsync();
        return (patient, await midwife.RegistersPregnancyAsync(patient, host.Today.AddDays(-84)));
    }
}
