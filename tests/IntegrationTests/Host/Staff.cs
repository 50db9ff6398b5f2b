using MamaCare.Application.Identity;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Domain.Identifiers;
using MamaCare.Domain.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;

namespace MamaCare.IntegrationTests.Host;

/// <summary>People with a place: whom an administrator has put there, and the patient herself.</summary>
internal static class Staff
{
    /// <summary>A facility of the directory.</summary>
    public static async Task<long> AFacilityAsync(this MamaCareHost host)
    {
        var listed = await host.Anybody.GetAsync("/api/hospitals").ShouldBeAsync(HttpStatusCode.OK).JsonAsync();
        var ids = listed.EnumerateArray().Select(h => h.GetNumber("id")).ToList();
        return ids[Server.NextNumber() % ids.Count];
    }

    /// <summary>A midwife whose facility an administrator has confirmed.</summary>
    public static async Task<Person> SignInAsMidwifeAtAsync(this MamaCareHost host, long hospitalId) =>
        await host.PlaceAsync(await host.SignInAsMidwifeAsync(), hospitalId);

    /// <summary>An administrator confirms where she works, and she signs in again.</summary>
    public static async Task<Person> PlaceAsync(this MamaCareHost host, Person person, long hospitalId)
    {
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var book = scope.ServiceProvider.GetRequiredService<IAccountBook>();
            await book.PlaceAtAsync(person.AccountId(), new HospitalId(hospitalId), null, CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<IIdentityDb>().SaveChangesAsync();
        }

        return await host.TokenOfAsync(person.AccountId());
    }

    /// <summary>Somebody who keeps the register of a facility.</summary>
    public static async Task<Person> SignInAsRegistrarAtAsync(this MamaCareHost host, long hospitalId)
    {
        var account = (await host.SignInAsMidwifeAtAsync(hospitalId)).AccountId();
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IIdentityDb>().Accounts.Where(a => a.Id == account)
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.Role, Role.Hospital));
        }

        return await host.TokenOfAsync(account);
    }

    /// <summary>Somebody who serves in a pharmacy.</summary>
    public static async Task<Person> SignInAsPharmacistAsync(this MamaCareHost host)
    {
        var account = (await host.SignInAsMidwifeAsync()).AccountId();
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IIdentityDb>().Accounts.Where(a => a.Id == account)
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.Role, Role.Pharmacist));
        }

        return await host.TokenOfAsync(account);
    }

    /// <summary>The patient herself.</summary>
    public static async Task<Person> SignInAsPatientAsync(this MamaCareHost host, long patientId)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Application.Patients.IPatientsDb>();
        var account = await db.Patients.Where(p => p.Id == new PatientId(patientId)).Select(p => p.AccountId).SingleAsync();
        return await host.TokenOfAsync(account);
    }

    public static AccountId AccountId(this Person person) => new(long.Parse(new JsonWebToken(person.Token).Subject));

    private static async Task<Person> TokenOfAsync(this MamaCareHost host, AccountId id)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IIdentityDb>();
        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == id);
        return Person.WithToken(host, scope.ServiceProvider.GetRequiredService<ITokenIssuer>().Issue(account).Token);
    }
}
