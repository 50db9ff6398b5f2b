using System.Net.Sockets;
using System.Text;

namespace MamaCare.Benchmarks;

/// <summary>A mail server on the loopback address that takes everything and keeps nothing.</summary>
internal sealed class MailDrain : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _taken;

    public MailDrain()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Messages since the start.</summary>
    public int Taken => Volatile.Read(ref _taken);

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ConverseAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            // disposed
        }
    }

    private async Task ConverseAsync(TcpClient client)
    {
        using var connection = client;
        client.NoDelay = true;
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 drain.example");
        while (await reader.ReadLineAsync() is { } line)
        {
            var command = line.Length < 4 ? line : line[..4].ToUpperInvariant();
            if (command is "DATA") await TakeAsync(reader, writer);
            else await writer.WriteLineAsync(command is "EHLO" ? "250-drain.example\r\n250-PIPELINING\r\n250 8BITMIME" : "250 2.0.0 OK");
        }
    }

    private async Task TakeAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 Go ahead");
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
        }

        Interlocked.Increment(ref _taken);
        await writer.WriteLineAsync("250 2.0.0 Taken");
    }
}
