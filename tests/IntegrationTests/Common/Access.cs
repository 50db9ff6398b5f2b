namespace MamaCare.IntegrationTests.Common;

/// <summary>Every operation that the server lists is closed, unless it stands here.</summary>
public abstract class Access(MamaCareHost host) : Scenario(host)
{
    /// <summary>Open to anybody, each for its reason.</summary>
    private static readonly Dictionary<string, string> Open = new()
    {
        ["GET /health"] = "for load balancers",
        ["GET /health/live"] = "for orchestrators",
        ["GET /health/ready"] = "for orchestrators",
        ["GET /api/health"] = "the old clients' name for it",
        ["POST /api/admin/login"] = "the sign-in itself",
        ["POST /api/patient/login"] = "the sign-in itself",
        ["POST /api/mobile/auth"] = "the sign-in itself",
        ["POST /api/hospital/login"] = "the sign-in itself",
        ["POST /api/pharmacist/login"] = "the sign-in itself",
        ["POST /api/admin/signup"] = "asking for an account",
        ["POST /api/auth/refresh"] = "the refresh token is the proof",
        ["POST /api/auth/sign-out"] = "the refresh token is the proof",
        ["POST /api/auth/password-reset"] = "whoever forgot the password cannot sign in",
        ["POST /api/auth/password-reset/confirm"] = "the link is the proof",
        ["POST /api/auth/invitation"] = "the link is the proof",
        ["POST /api/patient/pin-recovery"] = "whoever forgot her PIN cannot sign in",
        ["GET /api/patient/pin-recovery/confirm"] = "the link is the proof",
        ["POST /api/patient/verify-recovery-token"] = "the link is the proof",
        ["POST /api/patient/reset-pin"] = "the link is the proof",
        ["POST /api/patient/simple-pin-reset"] = "the opened link is the proof",
        ["GET /api/healthcare-provider/pin/{pin}"] = "the PIN is the proof; 400 unless PINs alone are taken",
        ["GET /api/doctors/pin/{pin}"] = "its other name",
        ["POST /api/healthcare-provider/login"] = "the sign-in itself",
        ["POST /api/healthcare-provider/register"] = "asking for an account",
        ["POST /api/register/healthcare-provider"] = "the old clients' name for it",
        ["POST /api/patient/register"] = "nobody has an account before she registers",
        ["GET /api/hospitals"] = "the public directory",
        ["GET /api/hospitals/{id:long}"] = "the public directory",
        ["GET /api/pharmacies"] = "the public directory",
        ["GET /api/pharmacies/{id:long}"] = "the public directory",
        ["GET /api/doctors"] = "the public directory",
        ["GET /api/doctors/{id:long}"] = "the public directory",
        ["GET /api/healthcare-providers"] = "the public directory",
        ["GET /api/healthcare-providers/{id:long}"] = "the public directory",
        ["GET /static/uploads/hospitals/{file}"] = "the public directory",
        ["GET /static/uploads/doctors/{file}"] = "the public directory",
        ["GET /api/districts"] = "the public directory",
        ["GET /api/public-holidays"] = "the public directory",
        ["GET /api/services"] = "the public directory",
        ["GET /api/clinical-rules"] = "anybody may check what the rules say",
    };

    [Fact]
    public async Task Needs_a_token_everywhere_else()
    {
        var opened = new List<string>();
        foreach (var door in Door.Of(Host))
        {
            var reply = await Host.Anybody.TryAsync(door);
            if (reply.IsSuccessStatusCode || (await reply.JsonAsync()).GetString("code") != "access.sign-in") opened.Add(door.ToString());
        }

        opened.Should().BeEquivalentTo(Open.Keys);
    }

    /// <summary>Everybody who is signed in looks after her own sessions; staff look after their own passwords.</summary>
    private static bool IsOnesOwn(Door door) => door.Pattern.StartsWith("/api/auth/", StringComparison.Ordinal);

    [Fact]
    public async Task Is_refused_to_the_wrong_role()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var midwife = await Host.AMidwifeAsync();

        foreach (var door in Door.Of(Host).Where(d => !Open.ContainsKey(d.ToString()) && !d.IsForEmergencies && !IsOnesOwn(d)))
        {
            var isAdministrators = door.Pattern.StartsWith("/api/admin/", StringComparison.Ordinal)
                || door.Pattern.StartsWith("/api/healthcare-providers", StringComparison.Ordinal);
            var refused = await (isAdministrators ? midwife : administrator).TryAsync(door);

            // An administrator may look at a record in an emergency; without one there is no such patient.
            var opensRecord = door.ConcernsPatient || door.Pattern.StartsWith("/api/patient/", StringComparison.Ordinal)
                || door.Pattern.StartsWith("/api/mobile/", StringComparison.Ordinal);
            if (opensRecord && refused.StatusCode is HttpStatusCode.NotFound)
                await refused.ShouldBeRefusedAsync(HttpStatusCode.NotFound, "patient.not-found");
            else
                await refused.ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "access.not-allowed");
        }
    }
}

[Collection(Engines.Sqlite)]
public sealed class Access_on_SQLite(SqliteHost host) : Access(host);

[Collection(Engines.Postgres)]
public sealed class Access_on_PostgreSQL(PostgresHost host) : Access(host);
