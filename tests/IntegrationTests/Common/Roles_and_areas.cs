using MamaCare.Domain.Identity;

namespace MamaCare.IntegrationTests.Common;

/// <summary>Every operation that the server lists, tried by every role, on a patient in care and on somebody else's.</summary>
public abstract class Roles_and_areas(MamaCareHost host) : Scenario(host)
{
    [Fact]
    public void Leave_no_operation_out() =>
        Door.Of(Host).Where(door => Area.Of(door) is null).Select(door => door.ToString())
            .Should().BeEmpty("each belongs to an area of the contract, so that somebody has said who may");

    [Fact]
    public async Task Agree_for_every_role_and_patient()
    {
        await using var place = await Host.StartAnotherAsync();
        var cast = await Cast.AssembleAsync(place);
        var wrong = new List<string>();
        foreach (var door in Door.Of(place).Where(d => Area.Of(d) is not null && !Ends(d)).OrderBy(TakesAway))
        {
            var area = Area.Of(door)!;
            await ShouldAsync(door, null, place.Anybody, cast.Hers, area.IsOpen);
            foreach (var role in Cast.Roles)
            {
                await ShouldAsync(door, role, cast[role], cast.Hers, area.Roles.Contains(role));
                if (door.ConcernsPatient)
                    await ShouldAsync(door, role, cast[role], cast.Other, area.AnyPatient && area.Roles.Contains(role));
            }
        }

        wrong.Should().BeEmpty();

        async Task ShouldAsync(Door door, Role? role, Person person, (long Patient, long Pregnancy) whose, bool may)
        {
            var reply = await person.TryAsync(door, whose.Patient, whose.Pregnancy);
            if (await IsLetInAsync(reply) == may) return;
            wrong.Add($"{door} by {role?.ToString() ?? "nobody"}, {(whose == cast.Hers ? "in care" : "not in care")}: "
                + $"{(int)reply.StatusCode}, but the contract says {(may ? "yes" : "no")}");
        }
    }

    /// <summary>Afterwards the one who tried could try nothing more.</summary>
    private static bool Ends(Door door) => door.Pattern is "/api/auth/sign-out-everywhere" or "/api/patient/close-account"
        || door.IsForEmergencies; // opens the record of somebody else: see its own scenarios

    /// <summary>What is taken away, others could not try any more: her care relations last of all.</summary>
    private static int TakesAway(Door door) => door.Method != HttpMethod.Delete ? 0 : door.ConcernsPatient ? 1 : 2;

    private static async Task<bool> IsLetInAsync(HttpResponseMessage reply)
    {
        if (reply.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound)) return true;
        if (reply.Content.Headers.ContentType?.MediaType is not "application/problem+json") return true;

        var code = (await reply.JsonAsync()).GetString("code") ?? "";
        return code is not ("access.sign-in" or "access.not-allowed" or "patient.not-found" or "http.not-found" or "");
    }
}

[Collection(Engines.Sqlite)]
public sealed class Roles_and_areas_on_SQLite(SqliteHost host) : Roles_and_areas(host);

[Collection(Engines.Postgres)]
public sealed class Roles_and_areas_on_PostgreSQL(PostgresHost host) : Roles_and_areas(host);
