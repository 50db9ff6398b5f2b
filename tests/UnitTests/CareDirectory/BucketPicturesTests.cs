using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using FluentAssertions;
using MamaCare.Application.CareDirectory;
using MamaCare.Infrastructure.CareDirectory;
using Microsoft.Extensions.Options;
using Xunit;

namespace MamaCare.UnitTests.CareDirectory;

/// <summary>Against a service that keeps objects as S3 does: by PUT, GET and DELETE under the name of the bucket.</summary>
public sealed class BucketPicturesTests : IAsyncLifetime, IDisposable
{
    private const string File = "0123456789abcdef0123456789abcdef.png";

    private readonly HttpListener _service = new();
    private readonly ConcurrentDictionary<string, byte[]> _objects = new();
    private readonly ConcurrentQueue<string?> _signatures = new();
    private Task _serving = Task.CompletedTask;
    private BucketPictures _store = null!;

    public Task InitializeAsync()
    {
        var port = FreePort();
        _service.Prefixes.Add($"http://127.0.0.1:{port}/");
        _service.Start();
        _serving = ServeAsync();
        _store = new BucketPictures(Options.Create(new BucketOptions
        {
            Bucket = "pictures", Endpoint = $"http://127.0.0.1:{port}", AccessKey = "key", SecretKey = "secret", Prefix = "mamacare/",
        }));
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        _service.Stop();
        await _serving;
    }

    public void Dispose()
    {
        _store.Dispose();
        ((IDisposable)_service).Dispose();
    }

    [Fact]
    public async Task Keeps_both_sizes_until_they_are_deleted()
    {
        await _store.PutAsync("hospitals", File, new FinishedPicture("png", [1, 2, 3], [4]), default);

        _objects.Keys.Should().BeEquivalentTo($"/pictures/mamacare/hospitals/{File}", $"/pictures/mamacare/hospitals/small/{File}");
        (await _store.FindAsync("hospitals", File, small: false, default)).Should().Equal(1, 2, 3);
        (await _store.FindAsync("hospitals", File, small: true, default)).Should().Equal(4);

        await _store.DeleteAsync("hospitals", File, default);
        _objects.Should().BeEmpty();
        _signatures.Should().OnlyContain(s => s != null && s.StartsWith("AWS4-HMAC-SHA256", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Finds_nothing_where_there_is_nothing() =>
        (await _store.FindAsync("doctors", File, small: false, default)).Should().BeNull();

    [Theory]
    [InlineData("hospitals", "../secret.png")]
    [InlineData("hospitals", "0123456789abcdef0123456789abcdef.exe")]
    [InlineData("keys", File)]
    public async Task Asks_for_no_name_but_those_of_pictures(string folder, string file)
    {
        (await _store.FindAsync(folder, file, small: false, default)).Should().BeNull();
        _signatures.Should().BeEmpty();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext call;
            try
            {
                call = await _service.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _signatures.Enqueue(call.Request.Headers["Authorization"]);
            await AnswerAsync(call, call.Request.Url!.AbsolutePath);
            call.Response.Close();
        }
    }

    private async Task AnswerAsync(HttpListenerContext call, string key)
    {
        switch (call.Request.HttpMethod)
        {
            case "PUT":
                using (var content = new MemoryStream())
                {
                    await call.Request.InputStream.CopyToAsync(content);
                    _objects[key] = content.ToArray();
                }

                break;
            case "GET" when _objects.TryGetValue(key, out var found):
                await call.Response.OutputStream.WriteAsync(found);
                break;
            case "DELETE":
                _objects.TryRemove(key, out _);
                call.Response.StatusCode = 204;
                break;
            default:
                call.Response.StatusCode = 404;
                break;
        }
    }
}
