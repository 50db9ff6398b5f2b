using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace MamaCare.Benchmarks;

/// <summary>The directory without MamaCare: the same bytes from memory, and the same searches over Npgsql, on a bare Kestrel.</summary>
internal static class BareDirectory
{
    private const string Public =
        "select * from hospitals where verification = 'verified' and (expires_on is null or expires_on >= current_date)";

    public const string Near = $"{Public} and latitude >= $1 and latitude <= $2 and longitude >= $3 and longitude <= $4 order by name, id";

    public const string Mentioning = $"{Public} and search_text like $1 order by name, id";

    /// <param name="list">The whole list as MamaCare sends it, compressed.</param>
    public static Task<WebApplication> StartAsync(NpgsqlDataSource database, byte[] list) => BareServer.StartAsync(app => app.Run(http =>
    {
        var query = http.Request.Query;
        if (query["near"] is [{ } near]) return WriteAsync(http, database, Near, Box(near));
        if (query["q"] is [{ } word]) return WriteAsync(http, database, Mentioning, [$"%{word}%"]);

        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.ContentEncoding = "br";
        http.Response.ContentLength = list.Length;
        return http.Response.Body.WriteAsync(list).AsTask();
    }));

    /// <summary>Ten kilometres around a point of Sierra Leone, in degrees.</summary>
    public static object[] Box(string near)
    {
        var degrees = near.Split(',').Select(double.Parse).ToArray();
        return [degrees[0] - 0.09, degrees[0] + 0.09, degrees[1] - 0.0915, degrees[1] + 0.0915];
    }

    private static async Task WriteAsync(HttpContext http, NpgsqlDataSource database, string sql, object[] values)
    {
        await using var connection = await database.OpenConnectionAsync();
        await http.Response.WriteAsJsonAsync(await connection.ReadAsync(sql, values));
    }
}
