using MamaCare.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MamaCare.IntegrationTests.Persistence;

/// <summary>A database of the first release, from before there was encryption, and what <c>--migrate</c> makes of it.</summary>
public sealed class Upgrading : IDisposable
{
    private const string FirstRelease = "Initial";
    private const string Password = "a password of old";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mamacare-upgrade-");

    [Fact]
    public async Task Keeps_what_the_embedded_database_held()
    {
        var file = Path.Combine(_folder.FullName, "mamacare.db");
        var options = new DbContextOptionsBuilder<SqliteDbContext>().UseEmbedded($"Data Source={file};Pooling=False").Options;
        await using (var old = new SqliteDbContext(options, null!, null!))
            await FillAsync(old, """'["nuts, all kinds","penicillin"]'""", "'[]'");

        await CheckAsync(("DataFolder", _folder.FullName));
    }

    [Fact]
    public async Task Keeps_what_a_PostgreSQL_database_held()
    {
        var database = await PostgresDatabase.CreateEmptyAsync();
        var options = new DbContextOptionsBuilder<PostgresDbContext>().UsePostgres(database.ConnectionString).Options;
        await using (var old = new PostgresDbContext(options, null!, null!))
            await FillAsync(old, "array['nuts, all kinds', 'penicillin']", "array[]::text[]");

        await CheckAsync(("DataFolder", _folder.FullName), ("ConnectionStrings:MamaCare", database.ConnectionString));
        await database.DropAsync();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task FillAsync(DbContext old, string allergies, string medications)
    {
        await old.GetService<IMigrator>().MigrateAsync(FirstRelease);
        var rows =
            $$"""
            insert into accounts (id, role, display_name, email, register_number, status, token_generation, created_at, version)
            values (1001, 'individual', null, 'isatu@example.org', '0000000000', 'active', 1, '2026-01-01', 1),
                   (1002, 'provider', 'Midwife', 'midwife.of.old@example.org', 'NMB1', 'active', 1, '2026-01-01', 1);
            update accounts set password_hash = '{{new PasswordHasher<object>().HashPassword(new object(), Password)}}' where id = 1002;
            insert into practitioners (id, account_id, name, licence_number, email, phone, search_text, registered_at, hospital_affiliation,
                professional_type, specialisation, verification, version)
            values (1001, 1002, 'Midwife', 'NMB-1', 'midwife.of.old@example.org', '+23276123457',
                'midwife nmb-1 nmb1 midwife.of.old@example.org midwife a clinic', '2026-01-01', 'A clinic', 'midwife', 'Midwifery',
                'verified', 1);
            insert into patients (id, account_id, number, reachable_by, registered_by, registered_at, search_text, email, phone,
                identity_key, allergies, medications, date_of_birth, gender, given_name, family_name, version)
            values (1001, 1001, '0000000000', 'email', 1001, '2026-01-01', ' isatu kámara 0000000000', 'isatu@example.org', '+23276123456',
                '+23276123456|isatu kámara|1999-04-12', {{allergies}}, {{medications}}, '1999-04-12', 'female', 'Isatu', 'Kámara', 1);
            insert into care_relations (account_id, patient_id, reason, since) values (1002, 1001, 'registered', '2026-01-01');
            """;
        await old.Database.ExecuteSqlRawAsync(rows);
    }

    private static async Task CheckAsync(params (string Key, string Value)[] place)
    {
        (await ServerProcess.RunAsync([.. Server.CommonSettings, .. place], "--migrate")).Complaints.Should().BeEmpty();

        await using var server = await ServerProcess.StartAsync(place);
        var midwife = await Person.SignInAsync(
            server, "/api/healthcare-provider/login", new { email = "midwife.of.old@example.org", password = Password });
        foreach (var former in new[] { "nmb", "of.old" }) // licences are not public, addresses are not searched
            (await server.Anybody.GetAsync($"/api/doctors?q={former}").JsonAsync()).EnumerateArray().Should().BeEmpty("{0}", former);
        (await server.Anybody.GetAsync("/api/doctors?q=midwife").JsonAsync()).EnumerateArray().Should().ContainSingle();
        var her = await midwife.GetAsync("/api/patients/1001").JsonAsync();
        her.GetString("phone").Should().Be("+23276123456");
        her.GetString("allergies").Should().Be("nuts, all kinds, penicillin");
        (await midwife.GetAsync("/api/patients?q=kamara").JsonAsync()).EnumerateArray().Should().ContainSingle();
        await midwife.PostAsync("/api/patients", new
        {
            name = "Isatu Kamara", gender = "female", date_of_birth = "1999-04-12", phone = "+23276123456", confirmed = true,
        }).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "patient.already-registered");
    }
}
