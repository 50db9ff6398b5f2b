namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>
/// A change made at one server shows at the others once what they keep ready is too old. On PostgreSQL only: an embedded database has one
/// server.
/// </summary>
[Collection(Engines.Postgres)]
public sealed class Two_servers_with_one_directory(PostgresHost host)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    /// <summary>Promised to operators: how long another server may show what was.</summary>
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Show_the_same_after_five_seconds()
    {
        var name = DirectoryDesk.NewName("Shared Clinic");
        var list = $"/api/hospitals?q={Uri.EscapeDataString(name)}";
        await using var other = await ServerProcess.StartAsync(host.Place);
        var administrator = await other.SignInAsAdministratorAsync();
        await ShowsAsync(list, [], because: "nobody has written it yet");

        var id = await other.ListsAsync(name, hours: "24/7; PH off");
        await ShowsLaterAsync(list, [], [name]);
        await administrator.PutAsync($"/api/admin/hospitals/{id}", new { name = $"{name} B" }).ShouldBeAsync(HttpStatusCode.OK);
        await ShowsLaterAsync(list, [name], [$"{name} B"]);

        var holiday = DirectoryDesk.NewName("Shared Holiday");
        await administrator.PostAsync("/api/admin/public-holidays", new { name = holiday, date = host.Today })
            .ShouldBeAsync(HttpStatusCode.NoContent);
        (await OpenAsync(id)).Should().BeTrue("the holidays are at hand");
        host.Clock.Advance(Promised);
        (await OpenAsync(id)).Should().BeFalse();

        var entered = (await other.Anybody.ListAsync("/api/public-holidays")).Single(h => h.GetString("name") == holiday);
        await administrator.DeleteAsync($"/api/admin/public-holidays/{entered.GetNumber("id")}").ShouldBeAsync(HttpStatusCode.NoContent);
        await ShowsAsync(list, [$"{name} B"], because: "it is still there");
        await administrator.DeleteAsync($"/api/admin/hospitals/{id}").ShouldBeAsync(HttpStatusCode.OK);
        await ShowsLaterAsync(list, [$"{name} B"], []);
    }

    /// <summary>Up to the last millisecond the old list, with the tag by which it is known; then the new one under another.</summary>
    private async Task ShowsLaterAsync(string list, string[] before, string[] after)
    {
        host.Clock.Advance(Promised - Moment);
        var tag = await ShowsAsync(list, before, because: "it is not five seconds old");
        await host.Anybody.GetAsync(list, tag).ShouldBeAsync(HttpStatusCode.NotModified);

        host.Clock.Advance(Moment);
        await host.Anybody.GetAsync(list, tag).ShouldBeAsync(HttpStatusCode.OK);
        (await ShowsAsync(list, after, because: "five seconds have passed")).Should().NotBe(tag);
    }

    private async Task<string> ShowsAsync(string list, string[] names, string because)
    {
        var reply = await host.Anybody.GetAsync(list).ShouldBeAsync(HttpStatusCode.OK);
        (await reply.JsonAsync()).EnumerateArray().Names().Should().Equal(names, because);
        return reply.Headers.ETag!.Tag;
    }

    private async Task<bool> OpenAsync(long id) =>
        (await host.Anybody.GetAsync($"/api/hospitals/{id}").ShouldBeAsync(HttpStatusCode.OK).JsonAsync()).GetTruth("open_now");
}
